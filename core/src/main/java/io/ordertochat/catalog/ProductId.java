package io.ordertochat.catalog;

import java.util.Objects;

/**
 * The host's own name for a product.
 *
 * @param value 1 to 64 visible characters without blanks
 */
public record ProductId(String value) {

    private static final int MAX_LENGTH = 64;

    /**
     * Checks the form of the id.
     *
     * @throws IllegalArgumentException when it is empty, too long, or has blanks or controls
     */
    public ProductId {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "product id: got " + value.length() + " characters; use 1 to 64 visible ones without blanks");
        }
    }

    /**
     * Makes a product id.
     *
     * @param value the id's text
     * @return the id
     */
    public static ProductId of(String value) {
        return new ProductId(value);
    }

    /**
     * Tells whether a text can be a product id.
     *
     * @param value any text
     * @return whether {@link #of} would take it
     */
    public static boolean isWellFormed(String value) {
        return !value.isEmpty()
                && value.length() <= MAX_LENGTH
                && value.codePoints()
                        .noneMatch(c -> Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE);
    }

    @Override
    public String toString() {
        return value;
    }
}
