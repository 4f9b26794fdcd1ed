package io.ordertochat.vat;

/** ISO/IEC 7812-1, annex B: every second digit is doubled, and of a product of two digits their sum counts. */
final class Luhn {

    private Luhn() {}

    /** Whether the digits from one place to another, both included, end in the right check digit. */
    static boolean fits(String value, int from, int to) {
        return sum(value, from, to) % 10 == 0;
    }

    /** The sum in which the last digit is taken as it is, the one before it doubled, and so on. */
    static int sum(String value, int from, int to) {
        int sum = 0;
        for (int place = to; place >= from; place--) {
            int digit = Digits.at(value, place);
            int taken = (to - place & 1) == 0 ? digit : 2 * digit;
            sum += taken > 9 ? taken - 9 : taken;
        }
        return sum;
    }
}
