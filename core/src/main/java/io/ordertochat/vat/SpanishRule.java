package io.ordertochat.vat;

/** Persons: a number and its letter (DNI, and K L M), or a foreigner's, whose first letter is a digit in disguise (NIE). Else a CIF. */
final class SpanishRule {

    private static final int PLACES = 9;
    private static final String LETTERS_OF_PERSONS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String LETTERS_OF_BODIES = "JABCDEFGHI";
    private static final long FIRST_DIGIT_OF_EIGHT = 10_000_000L;

    private SpanishRule() {}

    static boolean fits(String value) {
        char kind = Digits.charAt(value, 1);
        return switch (kind) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                isPerson(value, Digits.number(value, 1, PLACES - 1));
            case 'K', 'L', 'M' -> isPerson(value, Digits.number(value, 2, PLACES - 1));
            case 'X', 'Y', 'Z' ->
                isPerson(value, (kind - 'X') * FIRST_DIGIT_OF_EIGHT + Digits.number(value, 2, PLACES - 1));
            default -> isBody(value);
        };
    }

    private static boolean isPerson(String value, long number) {
        return Digits.charAt(value, PLACES) == LETTERS_OF_PERSONS.charAt((int) (number % LETTERS_OF_PERSONS.length()));
    }

    /** The shape says which kinds of bodies take the digit, which the letter, and which either. */
    private static boolean isBody(String value) {
        int sum = 0;
        for (int place = 2; place < PLACES; place++) {
            int taken = (place & 1) == 0 ? 2 * Digits.at(value, place) : Digits.at(value, place);
            sum += taken > 9 ? taken - 9 : taken;
        }
        int check = (10 - sum % 10) % 10;
        char typed = Digits.charAt(value, PLACES);
        return typed == '0' + check || typed == LETTERS_OF_BODIES.charAt(check);
    }
}
