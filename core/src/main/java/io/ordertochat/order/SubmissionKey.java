package io.ordertochat.order;

import java.util.Objects;

/**
 * What makes a submission one submission: the page makes it once, and every repeat carries it again. Make it hard to guess
 * ({@code crypto.randomUUID()}); whoever repeats a key with the customer's phone gets that order's answer again.
 *
 * @param value 1 to 128 characters out of {@code A-Z a-z 0-9 _ - . :}
 */
public record SubmissionKey(String value) {

    private static final int MAX_LENGTH = 128;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it is empty, too long or has another character
     */
    public SubmissionKey {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("submission key: got " + value.length()
                    + " characters, some not allowed; use 1 to 128 of A-Z a-z 0-9 _ - . :");
        }
    }

    /**
     * Makes one from its text.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException as the constructor
     */
    public static SubmissionKey of(String value) {
        return new SubmissionKey(value);
    }

    /**
     * Tells whether a text has the right form, for callers that answer rather than throw.
     *
     * @param value any text
     * @return whether {@link #of} would take it
     */
    public static boolean isWellFormed(String value) {
        return HostKeys.isWellFormed(value, MAX_LENGTH);
    }

    @Override
    public String toString() {
        return value;
    }
}
