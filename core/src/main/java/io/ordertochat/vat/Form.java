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
        boolean moreThanZero = counted == 0;
        for (int i = 0; i < places.length; i++) {
            char c = Digits.charAt(value, i + 1);
            if (!allows(places[i], c)) {
                return false;
            }
            moreThanZero |= c >= '1' && c <= '9' && (counted >>> i & 1) != 0;
        }
        return moreThanZero;
    }

    /** The characters from one to another as a set. */
    static long range(char from, char to) {
        long set = 0;
        for (char c = from; c <= to; c++) {
            set |= 1L << (c - FIRST);
        }
        return set;
    }

    private static boolean allows(long place, char c) {
        return c >= FIRST && c < FIRST + Long.SIZE && (place >>> (c - FIRST) & 1) != 0;
    }
}
