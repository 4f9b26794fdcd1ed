package io.ordertochat.vat;

/** Nine digits are a company; ten are a person by EGN, a foreigner, or another body: one of the three must fit. */
final class BulgarianRule {

    private static final int COMPANY_PLACES = 9;
    private static final TwoRounds COMPANY = TwoRounds.of(8, 10);
    private static final WeightedDigits PERSON =
            WeightedDigits.of(WeightedDigits.REMAINDER_OF_11_TEN_IS_0, 2, 4, 8, 5, 10, 9, 7, 3, 6);
    private static final WeightedDigits FOREIGNER =
            WeightedDigits.of(WeightedDigits.REMAINDER_OF_10, 21, 19, 17, 13, 11, 9, 7, 3, 1);
    private static final WeightedDigits OTHER = WeightedDigits.of(WeightedDigits.TO_11, 4, 3, 2, 7, 6, 5, 4, 3, 2);

    private BulgarianRule() {}

    static boolean fits(String value) {
        if (Digits.places(value) == COMPANY_PLACES) {
            return COMPANY.fits(value);
        }
        return (PERSON.fits(value) && hasBirthDate(value)) || FOREIGNER.fits(value) || OTHER.fits(value);
    }

    /** The month tells the century: 1 to 12 are of the 20th, 21 to 32 of the 19th, 41 to 52 of the 21st. */
    private static boolean hasBirthDate(String value) {
        int year = (int) Digits.number(value, 1, 2);
        int month = (int) Digits.number(value, 3, 4);
        int day = (int) Digits.number(value, 5, 6);
        if (month > 40) {
            return BirthDate.exists(2000 + year, month - 40, day);
        }
        return month > 20 ? BirthDate.exists(1800 + year, month - 20, day) : BirthDate.exists(1900 + year, month, day);
    }
}
