package io.ordertochat.vat;

/** Weights from the right, because leading zeros are not written; ten times the sum modulo 11, and ten is a zero. */
final class RomanianRule {

    private static final int[] FROM_THE_RIGHT = {2, 3, 5, 7, 1, 2, 3, 5, 7};

    private RomanianRule() {}

    static boolean fits(String value) {
        int checkPlace = Digits.places(value);
        int sum = 0;
        for (int place = checkPlace - 1; place >= 1; place--) {
            sum += Digits.at(value, place) * FROM_THE_RIGHT[checkPlace - 1 - place];
        }
        return sum * 10 % 11 % 10 == Digits.at(value, checkPlace);
    }
}
