package io.ordertochat.vat;

/** From 4 on a body; below, a person: date of birth and century, or 32 and no date in the codes given out since 2017. */
final class LatvianRule {

    private static final int FIRST_OF_BODIES = 4;
    private static final int WITHOUT_DATE = 32;
    private static final int LAST_CENTURY = 2;
    private static final WeightedDigits BODY = WeightedDigits.of("3210-987654", 9, 1, 4, 8, 3, 10, 2, 5, 7, 6);
    private static final WeightedDigits PERSON = WeightedDigits.of("10-98765432", 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);

    private LatvianRule() {}

    static boolean fits(String value) {
        if (Digits.at(value, 1) >= FIRST_OF_BODIES) {
            return BODY.fits(value);
        }
        return PERSON.fits(value) && (Digits.number(value, 1, 2) == WITHOUT_DATE || hasBirthDate(value));
    }

    private static boolean hasBirthDate(String value) {
        int century = Digits.at(value, 7);
        int year = 1800 + 100 * century + (int) Digits.number(value, 5, 6);
        return century <= LAST_CENTURY
                && BirthDate.exists(year, (int) Digits.number(value, 3, 4), (int) Digits.number(value, 1, 2));
    }
}
