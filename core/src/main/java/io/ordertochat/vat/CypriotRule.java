package io.ordertochat.vat;

/** Digits at odd places count by a table, the others as they are; the remainder of 26 is the letter. */
final class CypriotRule {

    private static final int DIGITS = 8;
    private static final int LETTERS = 26;
    private static final int[] AT_ODD_PLACES = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};

    private CypriotRule() {}

    static boolean fits(String value) {
        int sum = 0;
        for (int place = 1; place <= DIGITS; place += 2) {
            sum += AT_ODD_PLACES[Digits.at(value, place)] + Digits.at(value, place + 1);
        }
        return Digits.charAt(value, DIGITS + 1) == 'A' + sum % LETTERS;
    }
}
