package io.ordertochat.form;

/** A Brazilian postal code: eight digits, a hyphen allowed after the fifth; nothing is assigned below 01000-000. */
final class CepRule implements FieldRule {

    private static final int DIGITS = 8;
    private static final int HYPHEN_AT = 5;

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        boolean masked = text.length() > HYPHEN_AT && text.charAt(HYPHEN_AT) == '-';
        String digits = masked ? text.substring(0, HYPHEN_AT) + text.substring(HYPHEN_AT + 1) : text;
        if (!TypedText.isAll(digits, c -> TypedText.isAsciiDigit(c) || c == '-')) {
            return refused(ViolationCode.CHARSET);
        }
        if (digits.indexOf('-') >= 0) {
            return refused(ViolationCode.FORMAT);
        }
        if (digits.length() != DIGITS) {
            return refused(ViolationCode.LENGTH);
        }
        return digits.startsWith("00") ? refused(ViolationCode.RANGE) : FieldRule.valid(digits);
    }

    private static FieldVerdict refused(ViolationCode code) {
        return FieldRule.invalid(code, "region", "BR");
    }
}
