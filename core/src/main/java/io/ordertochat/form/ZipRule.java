package io.ordertochat.form;

import java.util.Set;

/** A postal code of the United States: five digits, or nine with a hyphen after the fifth. Nine bare digits get theirs. */
final class ZipRule implements FieldRule {

    static final String MASK = "00000-0000";

    private static final int SHORT = 5;
    private static final DocumentMask WRITTEN = new DocumentMask(MASK, "");

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        if (text.length() == SHORT && TypedText.isAll(text, TypedText::isAsciiDigit)) {
            return FieldRule.valid(text);
        }
        String digits = WRITTEN.bare(text);
        if (digits.isEmpty()) {
            boolean known = TypedText.isAll(text, c -> TypedText.isAsciiDigit(c) || c == '-' || c == ' ');
            return FieldRule.invalid(known ? ViolationCode.FORMAT : ViolationCode.CHARSET, "region", "US");
        }
        return FieldRule.valid(
                text.length() == MASK.length() ? text : digits.substring(0, SHORT) + "-" + digits.substring(SHORT));
    }

    @Override
    public Set<ViolationCode> codes() {
        return Set.of(ViolationCode.CHARSET, ViolationCode.FORMAT);
    }
}
