package io.ordertochat.order;

import java.util.Objects;

/**
 * An order's id: random, so that an order page can be addressed by it.
 *
 * @param value 1 to 64 characters out of {@code A-Z a-z 0-9 _ - . :}
 */
public record OrderId(String value) {

    private static final int MAX_LENGTH = 64;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it is empty, too long or has another character
     */
    public OrderId {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("order id: got " + value.length()
                    + " characters, some not allowed; use 1 to 64 of A-Z a-z 0-9 _ - . :");
        }
    }

    /**
     * Makes one from its text.
     *
     * @param value the text
     * @return the value
     * @throws IllegalArgumentException as the constructor
     */
    public static OrderId of(String value) {
        return new OrderId(value);
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
