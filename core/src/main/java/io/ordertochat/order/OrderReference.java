package io.ordertochat.order;

import java.util.Objects;

/**
 * What people call an order: twelve characters in three groups, such as {@code 4F7K-92MX-Q3HT}. The last four are check
 * characters that only the shop can make ({@link ReferenceSigner}). Crockford's alphabet: no I, L, O or U.
 *
 * @param value the canonical form, upper case with two hyphens
 */
public record OrderReference(String value) {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 14;

    /**
     * Checks the form, not the check characters.
     *
     * @throws IllegalArgumentException when it is not the canonical form
     */
    public OrderReference {
        Objects.requireNonNull(value, "value");
        boolean wellFormed = value.length() == LENGTH;
        for (int i = 0; wellFormed && i < LENGTH; i++) {
            char c = value.charAt(i);
            wellFormed = (i == 4 || i == 9) ? c == '-' : ALPHABET.indexOf(c) >= 0;
        }
        if (!wellFormed) {
            throw new IllegalArgumentException(
                    "order reference: got " + value.length() + " characters; the form is XXXX-XXXX-XXXX");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
