package io.ordertochat.vat;

import java.util.stream.IntStream;

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
    private final String checkDigitOfSum;

    private WeightedDigits(int firstPlace, int[] weights, String checkDigitOfSum) {
        this.firstPlace = firstPlace;
        this.weights = weights;
        this.checkDigitOfSum = checkDigitOfSum;
    }

    static WeightedDigits of(String checkDigits, int... weights) {
        int largestSum = 9 * IntStream.of(weights).sum();
        // Looked up for every sum, not for every remainder: a division would take as long as all the rest.
        return new WeightedDigits(1, weights, checkDigits.repeat(largestSum / checkDigits.length() + 1));
    }

    /** The same with the first weight for another place. */
    WeightedDigits from(int place) {
        return new WeightedDigits(place, weights, checkDigitOfSum);
    }

    @Override
    public boolean fits(String value) {
        int sum = Digits.weightedSum(value, firstPlace, weights);
        return Digits.charAt(value, firstPlace + weights.length) == checkDigitOfSum.charAt(sum);
    }
}
