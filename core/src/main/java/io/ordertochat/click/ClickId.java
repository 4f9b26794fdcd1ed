package io.ordertochat.click;

import java.util.Objects;

/**
 * A click's id, made where the button is; what is sent twice carries it twice and counts once. Ids that begin with the time
 * keep a large store fast, as its index then grows at one end.
 *
 * @param value 8 to 64 characters out of {@code A-Z a-z 0-9 _ -}
 */
public record ClickId(String value) implements Comparable<ClickId> {

    private static final int MIN_LENGTH = 8;
    private static final int MAX_LENGTH = 64;

    /**
     * Checks the form of the id.
     *
     * @throws IllegalArgumentException when it is too short, too long or has another character
     */
    public ClickId {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("click id: got " + value.length()
                    + " characters, some not allowed; use 8 to 64 of A-Z a-z 0-9 _ -");
        }
    }

    /**
     * Makes a click id.
     *
     * @param value the id's text
     * @return the id
     * @throws IllegalArgumentException as the constructor
     */
    public static ClickId of(String value) {
        return new ClickId(value);
    }

    /**
     * Tells whether a text can be a click id, for callers that answer rather than throw.
     *
     * @param value any text
     * @return whether {@link #of} would take it
     */
    public static boolean isWellFormed(String value) {
        if (value.length() < MIN_LENGTH || value.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean allowed =
                    (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(ClickId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
