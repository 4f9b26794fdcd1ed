package io.ordertochat.form;

/**
 * Check digits by weighted sums modulo eleven, as Brazil and Japan use them: the weights run 2, 3, … from the right up to a
 * highest one and begin again; a remainder of 0 or 1 gives 0, any other is taken from eleven. A letter counts as its ASCII
 * code less 48, so A is 17.
 */
final class ModEleven {

    private static final int MODULUS = 11;
    private static final int LOWEST_WEIGHT = 2;

    private final int[] weights;
    private final int[] weightsOfSecond;

    /**
     * @param base how many characters stand before the first check digit
     */
    ModEleven(int base, int highestWeight) {
        weights = new int[base];
        weightsOfSecond = new int[base];
        int span = highestWeight - LOWEST_WEIGHT + 1;
        for (int i = 0; i < base; i++) {
            weights[i] = LOWEST_WEIGHT + (base - 1 - i) % span;
            weightsOfSecond[i] = LOWEST_WEIGHT + (base - i) % span;
        }
    }

    /** Whether the check digit after the base is right. */
    boolean fitsOne(String number) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (number.charAt(i) - '0') * weights[i];
        }
        return number.charAt(weights.length) - '0' == checkDigit(sum);
    }

    /** Whether the check digit after the base is right, and one more after that, to which it counts. */
    boolean fitsTwo(String number) {
        int sum = 0;
        int second = 0;
        for (int i = 0; i < weights.length; i++) {
            int value = number.charAt(i) - '0';
            sum += value * weights[i];
            second += value * weightsOfSecond[i];
        }
        int digit = checkDigit(sum);
        return number.charAt(weights.length) - '0' == digit
                && number.charAt(weights.length + 1) - '0' == checkDigit(second + digit * LOWEST_WEIGHT);
    }

    private static int checkDigit(int sum) {
        int rest = sum % MODULUS;
        return rest < 2 ? 0 : MODULUS - rest;
    }
}
