package io.ordertochat.vat;

/** States whose check is the remainder of one number or one sum. */
final class Remainders {

    private Remainders() {}

    /** Seven digits, every second doubled with the sum of its digits, and four more. */
    static boolean austria(String value) {
        return (Luhn.sum(value, 2, 8) + 4 + Digits.at(value, 9)) % 10 == 0;
    }

    static boolean belgium(String value) {
        return 97 - Digits.number(value, 1, 8) % 97 == Digits.number(value, 9, 10);
    }

    static boolean luxembourg(String value) {
        return Digits.number(value, 1, 6) % 89 == Digits.number(value, 7, 8);
    }

    static boolean malta(String value) {
        return 37 - Digits.weightedSum(value, 1, 3, 4, 6, 7, 8, 9) % 37 == Digits.number(value, 7, 8);
    }

    static boolean slovakia(String value) {
        return Digits.number(value, 1, 10) % 11 == 0;
    }

    static boolean sweden(String value) {
        return Luhn.fits(value, 1, 10);
    }
}
