package io.ordertochat.form;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A state: a code where the country has a fixed list of them, else free text. */
final class StateRule implements FieldRule {

    private static final Set<String> BRAZIL = Set.of(
            "AC", "AL", "AP", "AM", "BA", "CE", "DF", "ES", "GO", "MA", "MT", "MS", "MG", "PA", "PB", "PR", "PE", "PI",
            "RJ", "RN", "RS", "RO", "RR", "SC", "SP", "SE", "TO");

    /** The states, the capital, territories, military post and freely associated states, as libaddressinput has them. */
    private static final Set<String> UNITED_STATES = Set.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA",
            "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK",
            "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "AS", "GU", "MP",
            "PR", "VI", "AA", "AE", "AP", "FM", "MH", "PW");

    private static final Map<String, Set<String>> CODES = Map.of("BR", BRAZIL, "US", UNITED_STATES);

    private final FieldRule freeText;

    StateRule(int max) {
        this.freeText = new TextRule(max, TextRule.Needs.LETTER);
    }

    static Set<String> countriesWithCodes() {
        return CODES.keySet();
    }

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        Set<String> codes = CODES.get(context.country());
        if (codes == null) {
            return freeText.check(text, context);
        }
        String code = text.length() == 2 ? TypedText.asciiUpper(text) : "";
        return codes.contains(code) ? FieldRule.valid(code) : unknown(context.country(), codes);
    }

    @Override
    public Set<ViolationCode> codes() {
        Set<ViolationCode> codes = EnumSet.of(ViolationCode.UNKNOWN);
        codes.addAll(freeText.codes());
        return codes;
    }

    private static FieldVerdict unknown(String country, Set<String> codes) {
        return new FieldVerdict.Invalid(
                ViolationCode.UNKNOWN, Map.of("region", country, "allowed", String.join(",", new TreeSet<>(codes))));
    }
}
