package io.ordertochat.form;

import java.util.EnumSet;
import java.util.Set;

/** Japan's My Number, of a person or a company as its digits are twelve or thirteen. */
final class MyNumberRule implements FieldRule {

    private final FieldRule personal = new PersonalMyNumberRule();
    private final FieldRule corporate = new CorporateMyNumberRule();

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        boolean company = digits(FullWidth.narrowed(text)) >= CorporateMyNumberRule.DIGITS;
        FieldVerdict verdict = (company ? corporate : personal).check(text, context);
        return verdict instanceof FieldVerdict.Invalid invalid && invalid.code() == ViolationCode.LENGTH
                ? DocumentMask.wrongLength(PersonalMyNumberRule.DIGITS, CorporateMyNumberRule.DIGITS)
                : verdict;
    }

    @Override
    public Set<ViolationCode> codes() {
        Set<ViolationCode> codes = EnumSet.copyOf(personal.codes());
        codes.addAll(corporate.codes());
        return codes;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += TypedText.isAsciiDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
