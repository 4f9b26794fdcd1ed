package io.ordertochat.shop;

import java.util.Objects;

/**
 * The shop (tenant) that everything belongs to; the first part of every key and every query.
 *
 * @param value 1 to 64 characters out of {@code A-Z a-z 0-9 _ -}, so that it stands in addresses and keys as it is
 */
public record ShopId(String value) implements Comparable<ShopId> {

    private static final int MAX_LENGTH = 64;

    /**
     * Checks the form of the id.
     *
     * @throws IllegalArgumentException when it is empty, too long or has another character
     */
    public ShopId {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "shop id: got " + value.length() + " characters, some not allowed; use 1 to 64 of A-Z a-z 0-9 _ -");
        }
    }

    /**
     * Makes a shop id.
     *
     * @param value the id's text
     * @return the id
     * @throws IllegalArgumentException as the constructor
     */
    public static ShopId of(String value) {
        return new ShopId(value);
    }

    /**
     * Tells whether a text can be a shop id, for callers that answer rather than throw.
     *
     * @param value any text
     * @return whether {@link #of} would take it
     */
    public static boolean isWellFormed(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            return false;
        }
        return value.chars()
                .allMatch(c -> (c >= '0' && c <= '9')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= 'a' && c <= 'z')
                        || c == '_'
                        || c == '-');
    }

    @Override
    public int compareTo(ShopId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
