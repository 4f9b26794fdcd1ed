package io.ordertochat.contact;

import java.util.Objects;
import java.util.Optional;

/**
 * A person's id at the provider, within one business: what is left of people who show no phone number. It says nothing to other
 * businesses, and changes when the person's number does. {@link #toString} masks.
 *
 * @param value country code, a point, for linked businesses {@code ENT} and another point, and up to 128 letters and digits,
 *     such as {@code US.13491208655302741918}
 */
public record UserId(String value) {

    private static final int MAX_TAIL = 128;
    private static final int COUNTRY = 2;
    private static final String LINKED = "ENT.";
    private static final int SHOWN = 4;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it has another one
     */
    public UserId {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("user id: got " + value.length()
                    + " characters of another form; a country code, a point, up to 128 letters and digits");
        }
    }

    /**
     * Reads one out of what a provider sent, where it may stand in the place of a phone number.
     *
     * @param text any text
     * @return the id, if it is one
     */
    public static Optional<UserId> read(String text) {
        return isWellFormed(text) ? Optional.of(new UserId(text)) : Optional.empty();
    }

    private static boolean isWellFormed(String text) {
        if (text.length() <= COUNTRY + 1 || text.charAt(COUNTRY) != '.') {
            return false;
        }
        int start = COUNTRY + 1;
        if (text.startsWith(LINKED, start)) {
            start += LINKED.length();
        }
        int length = text.length() - start;
        return isCapital(text.charAt(0))
                && isCapital(text.charAt(1))
                && length >= 1
                && length <= MAX_TAIL
                && text.chars().skip(start).allMatch(UserId::isLetterOrDigit);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return value.substring(0, COUNTRY + 1) + "…" + value.substring(Math.max(COUNTRY + 1, value.length() - SHOWN));
    }
}
