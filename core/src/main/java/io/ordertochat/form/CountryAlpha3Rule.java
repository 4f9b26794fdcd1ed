package io.ordertochat.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A country by its ISO 3166-1 alpha-3 code, as lists from other systems have it. The normal form is the alpha-2 code. */
final class CountryAlpha3Rule implements FieldRule {

    private static final int LETTERS = 3;
    private static final Map<String, String> ALPHA_2 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(CountryAlpha3Rule::alpha3, Function.identity()));

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        String code = text.length() == LETTERS ? ALPHA_2.get(TypedText.asciiUpper(text)) : null;
        return code == null ? FieldRule.invalid(ViolationCode.UNKNOWN) : FieldRule.valid(code);
    }

    @Override
    public Set<ViolationCode> codes() {
        return Set.of(ViolationCode.UNKNOWN);
    }

    private static String alpha3(String alpha2) {
        return new Locale.Builder().setRegion(alpha2).build().getISO3Country();
    }
}
