package io.ordertochat.vat;

/** Weights 8 to 2 and the last two digits modulo 97, since 2009 also with 55 added. Three more digits are a branch. */
final class BritishRule {

    private static final int MODULUS = 97;
    private static final int ADDED_IN_NEW_NUMBERS = 55;
    private static final int FIRST_NEW_HUNDRED = 100;

    private BritishRule() {}

    static boolean fits(String value) {
        // Government departments (GD) and health authorities (HA) have no check digits.
        if (Digits.charAt(value, 1) > '9') {
            return true;
        }
        int sum = Digits.weightedSum(value, 1, 8, 7, 6, 5, 4, 3, 2, 10, 1);
        boolean mayBeNew = Digits.number(value, 1, 3) >= FIRST_NEW_HUNDRED;
        return sum % MODULUS == 0 || (mayBeNew && (sum + ADDED_IN_NEW_NUMBERS) % MODULUS == 0);
    }
}
