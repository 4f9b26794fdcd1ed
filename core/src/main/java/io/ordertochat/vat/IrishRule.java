package io.ordertochat.vat;

/** Seven digits and a letter, since 2013 perhaps a second one that counts; before, a letter or sign at the second place that does not. */
final class IrishRule {

    private static final int CHECK_PLACE = 8;
    private static final int WEIGHT_OF_SECOND_LETTER = 9;
    private static final int FIRST_WEIGHT = 8;
    private static final String LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";

    private IrishRule() {}

    static boolean fits(String value) {
        char second = Digits.charAt(value, 2);
        int sum = second >= '0' && second <= '9' ? today(value) : before(value);
        return Digits.charAt(value, CHECK_PLACE) == LETTERS.charAt(sum % LETTERS.length());
    }

    private static int today(String value) {
        int sum = 0;
        for (int place = 1; place < CHECK_PLACE; place++) {
            sum += Digits.at(value, place) * (FIRST_WEIGHT + 1 - place);
        }
        return sum + secondLetter(value);
    }

    /** A counts 1, and W, which was the mark of a spouse before, 23 and so nothing. */
    private static int secondLetter(String value) {
        return Digits.places(value) == CHECK_PLACE
                ? 0
                : WEIGHT_OF_SECOND_LETTER * (Digits.charAt(value, CHECK_PLACE + 1) - 'A' + 1);
    }

    /** Summed as today's number would be: a zero, the five digits of the middle, and the first digit last. */
    private static int before(String value) {
        int sum = 2 * Digits.at(value, 1);
        for (int place = 3; place < CHECK_PLACE; place++) {
            sum += Digits.at(value, place) * (FIRST_WEIGHT + 2 - place);
        }
        return sum;
    }
}
