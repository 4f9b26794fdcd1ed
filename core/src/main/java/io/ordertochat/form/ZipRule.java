package io.ordertochat.form;

/** A postal code of the United States: five digits, or nine with a hyphen after the fifth. Nine bare digits get theirs. */
final class ZipRule implements FieldRule {

    private static final int SHORT = 5;
    private static final int LONG = 9;

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        if (!TypedText.isAll(text, c -> TypedText.isAsciiDigit(c) || c == '-' || c == ' ')) {
            return refused(ViolationCode.CHARSET);
        }
        boolean masked = text.length() == LONG + 1 && text.charAt(SHORT) == '-';
        String digits = masked ? text.substring(0, SHORT) + text.substring(SHORT + 1) : text;
        boolean rightLength = digits.length() == LONG || (digits.length() == SHORT && !masked);
        if (!rightLength || !TypedText.isAll(digits, TypedText::isAsciiDigit)) {
            return refused(ViolationCode.FORMAT);
        }
        return FieldRule.valid(
                digits.length() == SHORT ? digits : digits.substring(0, SHORT) + "-" + digits.substring(SHORT));
    }

    private static FieldVerdict refused(ViolationCode code) {
        return FieldRule.invalid(code, "region", "US");
    }
}
