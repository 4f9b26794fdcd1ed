package io.ordertochat.vat;

/** Nine digits are a body, twelve a person or one registered for a while; the weights run in a circle of nine. */
final class LithuanianRule {

    private static final int PLACES_OF_BODIES = 9;
    private static final TwoRounds BODY = TwoRounds.of(8, 9);
    private static final TwoRounds OTHER = TwoRounds.of(11, 9);

    private LithuanianRule() {}

    static boolean fits(String value) {
        return (Digits.places(value) == PLACES_OF_BODIES ? BODY : OTHER).fits(value);
    }
}
