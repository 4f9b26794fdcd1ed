package io.ordertochat.vat;

/** Digits of a number of the right shape, by their places: the first one after the prefix is place 1, as in the states' papers. */
final class Digits {

    private Digits() {}

    static char charAt(String value, int place) {
        return value.charAt(place + VatScheme.PREFIX_LENGTH - 1);
    }

    static int at(String value, int place) {
        return charAt(value, place) - '0';
    }

    static int places(String value) {
        return value.length() - VatScheme.PREFIX_LENGTH;
    }

    /** The decimal number that stands from one place to another, both included. */
    static long number(String value, int from, int to) {
        long number = 0;
        for (int place = from; place <= to; place++) {
            number = number * 10 + at(value, place);
        }
        return number;
    }

    /** The digits from a place on, each times its weight. */
    static int weightedSum(String value, int from, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += at(value, from + i) * weights[i];
        }
        return sum;
    }
}
