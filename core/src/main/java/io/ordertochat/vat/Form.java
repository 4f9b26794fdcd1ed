package io.ordertochat.vat;

/** One form of a state's numbers, as sets of characters in bits. */
final class Form {

    /** Of the characters in VAT numbers the first in ASCII; the last, {@code Z}, stands less than 64 behind it. */
    private static final char FIRST = '*';

    private final long[] places;
    private final long counted;

    /**
     * Made by {@link FormReader}.
     *
     * @param places the characters that may stand at each place
     * @param counted bit n is set where a digit at place n makes the number more than zero; empty when zero may pass
     */
    Form(long[] places, long counted) {
        this.places = places;
        this.counted = counted;
    }

    boolean matches(String value) {
        if (Digits.places(value) != places.length) {
            return false;
        }
        for (int i = 0; i < places.length; i++) {
            int bit = Digits.charAt(value, i + 1) - FIRST;
            if (bit < 0 || bit >= Long.SIZE || (places[i] >>> bit & 1) == 0) {
                return false;
            }
        }
        return counted == 0 || isMoreThanZero(value);
    }

    private boolean isMoreThanZero(String value) {
        for (int i = 0; i < places.length; i++) {
            char c = Digits.charAt(value, i + 1);
            if (c >= '1' && c <= '9' && (counted >>> i & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The characters from one to another as a set. */
    static long range(char from, char to) {
        long set = 0;
        for (char c = from; c <= to; c++) {
            set |= 1L << (c - FIRST);
        }
        return set;
    }
}
