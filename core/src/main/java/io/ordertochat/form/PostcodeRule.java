package io.ordertochat.form;

import java.util.Map;

/** A postal code by the rule of its country, or by a loose one where we know none. */
final class PostcodeRule implements FieldRule {

    private static final Map<String, FieldRule> BY_COUNTRY = Map.of("BR", new CepRule(), "US", new ZipRule());
    private static final int MIN = 2;

    private final int max;

    PostcodeRule(int max) {
        this.max = max;
    }

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        FieldRule ofCountry = BY_COUNTRY.get(context.country());
        return ofCountry == null ? loose(text) : ofCountry.check(text, context);
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
