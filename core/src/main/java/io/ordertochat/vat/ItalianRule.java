package io.ordertochat.vat;

/** Seven digits of the taxpayer, three of the tax office, one by Luhn. */
final class ItalianRule {

    private static final int PLACES = 11;

    private ItalianRule() {}

    static boolean fits(String value) {
        return Digits.number(value, 1, 7) > 0
                && Luhn.fits(value, 1, PLACES)
                && ItalianOffices.published().contain((int) Digits.number(value, 8, 10));
    }
}
