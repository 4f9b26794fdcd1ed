package io.ordertochat.vat;

/** A company's number has its check digit at the ninth place; a sole trader's counts as a whole, letters included. */
final class DutchRule {

    private static final int SUFFIX = 11;
    private static final WeightedDigits COMPANY =
            WeightedDigits.of(WeightedDigits.REMAINDER_OF_11, 9, 8, 7, 6, 5, 4, 3, 2);

    private DutchRule() {}

    static boolean fits(String value) {
        boolean suffix = Digits.number(value, SUFFIX, SUFFIX + 1) > 0;
        return suffix && (COMPANY.fits(value) || Mod97And10.fits(value));
    }
}
