package io.ordertochat.vat;

/** Two key characters and a SIREN; the numbers of Monaco have three zeros and no Luhn digit in its place. */
final class FrenchRule {

    private static final int SIREN = 3;
    private static final int PLACES = 11;
    private static final int LARGEST_OF_MONACO = 999_999;
    private static final String KEYS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private FrenchRule() {}

    static boolean fits(String value) {
        long siren = Digits.number(value, SIREN, PLACES);
        boolean issued = siren > 0 && (siren <= LARGEST_OF_MONACO || Luhn.fits(value, SIREN, PLACES));
        return issued && keyFits(value, siren);
    }

    private static boolean keyFits(String value, long siren) {
        int first = KEYS.indexOf(Digits.charAt(value, 1));
        int second = KEYS.indexOf(Digits.charAt(value, 2));
        if (first < 10 && second < 10) {
            return (siren * 100 + 12) % 97 == first * 10 + second;
        }
        int key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
        return (siren + 1 + key / 11) % 11 == key % 11;
    }
}
