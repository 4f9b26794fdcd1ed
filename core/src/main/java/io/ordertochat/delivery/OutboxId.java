package io.ordertochat.delivery;

import java.util.Objects;

/**
 * The id of a message in the queue. It travels to the provider and comes back in receipts, which is how a message whose answer
 * was lost is found again.
 *
 * @param value 1 to 64 characters out of {@code A-Z a-z 0-9 _ -}
 */
public record OutboxId(String value) implements Comparable<OutboxId> {

    private static final int MAX_LENGTH = 64;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it is empty, too long or has another character
     */
    public OutboxId {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("outbox id: got " + value.length()
                    + " characters, some not allowed; use 1 to 64 of A-Z a-z 0-9 _ -");
        }
    }

    /**
     * Makes one from its text.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException as the constructor
     */
    public static OutboxId of(String value) {
        return new OutboxId(value);
    }

    /**
     * Tells whether a text has the right form: what comes back from outside may be anything.
     *
     * @param value any text
     * @return whether {@link #of} would take it
     */
    public static boolean isWellFormed(String value) {
        return !value.isEmpty() && value.length() <= MAX_LENGTH && value.chars().allMatch(OutboxId::isAllowed);
    }

    private static boolean isAllowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    @Override
    public int compareTo(OutboxId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
