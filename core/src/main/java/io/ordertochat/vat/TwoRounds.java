package io.ordertochat.vat;

/** Weighted digits modulo 11; where the first weights leave ten, a second set of weights decides, and ten is then a zero. */
final class TwoRounds implements CheckRule {

    private static final int MODULUS = 11;
    private static final int NO_DIGIT = 10;

    private final int[] first;
    private final int[] second;

    private TwoRounds(int[] first, int[] second) {
        this.first = first;
        this.second = second;
    }

    /** The weights 1 2 3 … and then 3 4 5 …, each begun again at 1 after the largest. */
    static TwoRounds of(int digits, int largestWeight) {
        return new TwoRounds(weights(digits, 1, largestWeight), weights(digits, 3, largestWeight));
    }

    @Override
    public boolean fits(String value) {
        int check = Digits.weightedSum(value, 1, first) % MODULUS;
        if (check == NO_DIGIT) {
            check = Digits.weightedSum(value, 1, second) % MODULUS % NO_DIGIT;
        }
        return Digits.at(value, first.length + 1) == check;
    }

    private static int[] weights(int digits, int first, int largest) {
        int[] weights = new int[digits];
        for (int i = 0; i < digits; i++) {
            weights[i] = (i + first - 1) % largest + 1;
        }
        return weights;
    }
}
