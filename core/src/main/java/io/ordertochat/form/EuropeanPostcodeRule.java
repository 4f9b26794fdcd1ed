package io.ordertochat.form;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A postal code of the European Union or a neighbour: of the country that the answers are about, or, where that is none of
 * them, of any. Then nobody can say which signs belong into it, and it stays as it was typed, in capitals.
 */
final class EuropeanPostcodeRule implements FieldRule {

    private static final String EXAMPLES = "10115, 110 00, SW1A 1AA";

    private final Map<String, FieldRule> rules = Europe.countries().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), country -> PostalCodes.ruleOf(country).orElseThrow()));

    @Override
    public FieldVerdict check(String text, FieldContext context) {
        FieldRule rule = rules.get(context.country());
        return rule == null ? inAnyShape(text, context) : rule.check(text, context);
    }

    @Override
    public Set<ViolationCode> codes() {
        return Set.of(ViolationCode.FORMAT);
    }

    private FieldVerdict inAnyShape(String text, FieldContext context) {
        boolean known =
                rules.values().stream().anyMatch(rule -> rule.check(text, context) instanceof FieldVerdict.Valid);
        return known
                ? FieldRule.valid(TypedText.asciiUpper(TypedText.singleLine(text)))
                : FieldRule.invalid(ViolationCode.FORMAT, "example", EXAMPLES);
    }
}
