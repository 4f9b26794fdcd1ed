package io.ordertochat.form;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A postal code by the rule of its country, or by a loose one where we know none. */
final class PostcodeRule implements FieldRule {

    private static final int MIN = 2;

    private final int max;

    PostcodeRule(int max) {
        this.max = max;
    }

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        return PostalCodes.ruleOf(context.country())
                .map(rule -> rule.check(text, context))
                .orElseGet(() -> loose(text));
    }

    @Override
    public Set<ViolationCode> codes() {
        return EnumSet.of(
                ViolationCode.CHARSET,
                ViolationCode.FORMAT,
                ViolationCode.LENGTH,
                ViolationCode.RANGE,
                ViolationCode.NO_LETTER_OR_DIGIT);
    }

    private FieldVerdict loose(String text) {
        String code = TypedText.asciiUpper(TypedText.singleLine(text));
        if (!TypedText.isAll(code, c -> isLetterOrDigit(c) || c == ' ' || c == '-')) {
            return FieldRule.invalid(ViolationCode.CHARSET);
        }
        if (code.length() < MIN || code.length() > max) {
            return new FieldVerdict.Invalid(
                    ViolationCode.LENGTH, Map.of("min", Integer.toString(MIN), "max", Integer.toString(max)));
        }
        return TypedText.isAll(code, c -> !isLetterOrDigit(c))
                ? FieldRule.invalid(ViolationCode.NO_LETTER_OR_DIGIT)
                : FieldRule.valid(code);
    }

    private static boolean isLetterOrDigit(int c) {
        return TypedText.isAsciiDigit(c) || TypedText.isAsciiLetter(c);
    }
}
