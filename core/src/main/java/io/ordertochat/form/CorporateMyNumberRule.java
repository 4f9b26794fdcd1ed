package io.ordertochat.form;

import java.util.Set;

/**
 * Japan's My Number of a company: a check digit from 1 to 9 and twelve digits. The normal form is bare; hyphens or blanks
 * may stand between the groups. What a Japanese keyboard writes in full width is taken.
 *
 * <p>Source: ordinance 70 of 2014 of the Ministry of Finance. Its printed formula seems to take the remainder of every
 * product; the numbers that are issued take it of the sum.
 */
final class CorporateMyNumberRule implements FieldRule {

    static final int DIGITS = 13;

    private static final DocumentMask MASK = new DocumentMask("0-0000-0000-0000", "- ");
    private static final int MODULUS = 9;

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        String narrow = FullWidth.narrowed(text);
        String number = MASK.bare(narrow);
        if (number.isEmpty()) {
            return MASK.refusal(narrow);
        }
        return number.charAt(0) - '0' == checkDigit(number)
                ? FieldRule.valid(number)
                : FieldRule.invalid(ViolationCode.CHECKSUM);
    }

    @Override
    public Set<ViolationCode> codes() {
        return DocumentMask.codesAnd(ViolationCode.CHECKSUM);
    }

    /** From the right, the weights are 1, 2, 1, 2, …; no digit sums of the products. */
    private static int checkDigit(String number) {
        int sum = 0;
        int weight = 1;
        for (int i = DIGITS - 1; i > 0; i--) {
            sum += (number.charAt(i) - '0') * weight;
            weight = 3 - weight;
        }
        return MODULUS - sum % MODULUS;
    }
}
