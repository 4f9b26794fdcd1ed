package io.ordertochat.form;

import java.util.Locale;
import java.util.Set;

/** A country by its ISO 3166-1 alpha-2 code, of those the JDK lists. */
final class CountryRule implements FieldRule {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        String code = codeOf(text);
        return code.isEmpty() ? FieldRule.invalid(ViolationCode.UNKNOWN) : FieldRule.valid(code);
    }

    @Override
    public Set<ViolationCode> codes() {
        return Set.of(ViolationCode.UNKNOWN);
    }

    /** The code in its normal form; empty when the text is none. */
    static String codeOf(String typed) {
        String text = typed.length() > FieldRules.MAX_TYPED ? "" : TypedText.trim(typed);
        if (text.length() != 2) {
            return "";
        }
        String code = TypedText.asciiUpper(text);
        return CODES.contains(code) ? code : "";
    }
}
