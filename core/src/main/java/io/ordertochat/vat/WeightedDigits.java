package io.ordertochat.vat;

/**
 * The most common rule: every digit times its weight, and the remainder of the sum decides the check digit that follows
 * the last of them. The table has one character for every remainder, a hyphen where no number is issued; its length is the
 * modulus.
 */
final class WeightedDigits implements CheckRule {

    static final String REMAINDER_OF_10 = "0123456789";
    static final String REMAINDER_OF_11 = "0123456789-";
    static final String REMAINDER_OF_11_TEN_IS_0 = "01234567890";
    static final String TO_11 = "0-987654321";
    static final String TO_11_TEN_IS_0 = "00987654321";
    static final String TO_10 = "0987654321";

    private final int firstPlace;
    private final int[] weights;
    private final String checkDigits;

    private WeightedDigits(int firstPlace, int[] weights, String checkDigits) {
        this.firstPlace = firstPlace;
        this.weights = weights;
        this.checkDigits = checkDigits;
    }

    static WeightedDigits of(String checkDigits, int... weights) {
        return new WeightedDigits(1, weights, checkDigits);
    }

    /** The same with the first weight for another place. */
    WeightedDigits from(int place) {
        return new WeightedDigits(place, weights, checkDigits);
    }

    @Override
    public boolean fits(String value) {
        int remainder = Digits.weightedSum(value, firstPlace, weights) % checkDigits.length();
        return Digits.charAt(value, firstPlace + weights.length) == checkDigits.charAt(remainder);
    }
}
