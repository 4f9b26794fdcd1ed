package io.ordertochat.form;

/**
 * Check digits by weighted sums modulo eleven, as Brazil and Japan use them: the weights run 2, 3, … from the right up to a
 * highest one and begin again; a remainder of 0 or 1 gives 0, any other is taken from eleven. A letter counts as its ASCII
 * code less 48, so A is 17.
 */
final class ModEleven {

    private static final int MODULUS = 11;
    private static final int LOWEST_WEIGHT = 2;

    private ModEleven() {}

    /** Whether the character at a place is the check digit of all that stand before it. */
    static boolean fits(String number, int place, int highestWeight) {
        int sum = 0;
        int weight = LOWEST_WEIGHT;
        for (int i = place - 1; i >= 0; i--) {
            sum += (number.charAt(i) - '0') * weight;
            weight = weight == highestWeight ? LOWEST_WEIGHT : weight + 1;
        }
        int rest = sum % MODULUS;
        return number.charAt(place) - '0' == (rest < 2 ? 0 : MODULUS - rest);
    }
}
