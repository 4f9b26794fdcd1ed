package io.ordertochat.vat;

/**
 * Eight digits are a company; nine that begin with 6 a special case; other nine and all ten are a birth number: the date,
 * with 50 added to the month for women and 20 where a day's numbers had run out, then a serial number. Birth numbers have
 * ten digits, the last a check digit, since 1954.
 */
final class CzechRule {

    private static final int COMPANY_PLACES = 8;
    private static final int OLD_BIRTH_NUMBER = 9;
    private static final int BIRTH_NUMBER = 10;
    private static final int FIRST_YEAR_OF_TEN_DIGITS = 54;
    private static final WeightedDigits COMPANY = WeightedDigits.of("10987654321", 8, 7, 6, 5, 4, 3, 2);
    private static final WeightedDigits SPECIAL =
            WeightedDigits.of("89012345678", 8, 7, 6, 5, 4, 3, 2).from(2);

    private CzechRule() {}

    static boolean fits(String value) {
        return switch (Digits.places(value)) {
            case COMPANY_PLACES -> COMPANY.fits(value);
            case OLD_BIRTH_NUMBER -> Digits.at(value, 1) == 6 ? SPECIAL.fits(value) : isOldBirthNumber(value);
            default -> isBirthNumber(value);
        };
    }

    private static boolean isOldBirthNumber(String value) {
        int year = (int) Digits.number(value, 1, 2);
        int month = (int) Digits.number(value, 3, 4);
        return year < FIRST_YEAR_OF_TEN_DIGITS && exists(1900 + year, month > 50 ? month - 50 : month, value);
    }

    private static boolean isBirthNumber(String value) {
        int year = (int) Digits.number(value, 1, 2);
        int month = (int) Digits.number(value, 3, 4) % 50;
        int century = year < FIRST_YEAR_OF_TEN_DIGITS ? 2000 : 1900;
        return exists(century + year, month > 20 ? month - 20 : month, value)
                && Digits.number(value, 1, BIRTH_NUMBER - 1) % 11 % 10 == Digits.at(value, BIRTH_NUMBER);
    }

    private static boolean exists(int year, int month, String value) {
        return BirthDate.exists(year, month, (int) Digits.number(value, 5, 6));
    }
}
