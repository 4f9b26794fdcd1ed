package io.ordertochat.form;

import java.util.Map;
import java.util.Optional;

/**
 * Runs one rule on one text, without a form: for single checks while a customer types, and for test tables. The names say
 * the rule and, where it matters, the country: {@code name.first name.last street number neighborhood complement city
 * country email notes cep zip card state.BR state.US phone.intl}, and {@code phone.} with any ISO 3166-1 alpha-2 code.
 */
public final class FieldChecks {

    private static final String PHONE = "phone.";

    private static final Map<String, Check> CHECKS = Map.ofEntries(
            Map.entry("name.first", Check.of(FieldKey.FIRST_NAME)),
            Map.entry("name.last", Check.of(FieldKey.LAST_NAME)),
            Map.entry("street", Check.of(FieldKey.STREET)),
            Map.entry("number", Check.of(FieldKey.NUMBER)),
            Map.entry("neighborhood", Check.of(FieldKey.NEIGHBORHOOD)),
            Map.entry("complement", Check.of(FieldKey.COMPLEMENT).allowingEmpty()),
            Map.entry("city", Check.of(FieldKey.CITY)),
            Map.entry("state.BR", Check.of(FieldKey.STATE).in("BR")),
            Map.entry("state.US", Check.of(FieldKey.STATE).in("US")),
            Map.entry("country", Check.of(FieldKey.COUNTRY)),
            Map.entry("email", Check.of(FieldKey.EMAIL)),
            Map.entry("notes", Check.of(FieldKey.NOTES).allowingEmpty()),
            Map.entry("cep", Check.of(FieldKey.POSTCODE).in("BR")),
            Map.entry("zip", Check.of(FieldKey.POSTCODE).in("US")),
            Map.entry("card", new Check(new CardNumberRule(), FieldContext.ANYWHERE, false)),
            Map.entry("phone.intl", Check.of(FieldKey.PHONE)));

    private FieldChecks() {}

    /**
     * Checks one text.
     *
     * @param name the rule's name; {@code valid} for {@code card} means that the text is a card number, which no free text
     *     may hold
     * @param typed any text
     * @return the verdict; empty when there is no rule of that name
     */
    public static Optional<FieldVerdict> check(String name, String typed) {
        return named(name).map(check -> check.run(typed));
    }

    private static Optional<Check> named(String name) {
        Check check = CHECKS.get(name);
        if (check != null) {
            return Optional.of(check);
        }
        String region = name.startsWith(PHONE) ? name.substring(PHONE.length()) : "";
        return !region.isEmpty() && CountryRule.codeOf(region).equals(region)
                ? Optional.of(Check.of(FieldKey.PHONE).in(region))
                : Optional.empty();
    }

    private record Check(FieldRule rule, FieldContext context, boolean emptyAllowed) {

        static Check of(FieldKey key) {
            return new Check(FieldRules.of(key), FieldContext.ANYWHERE, false);
        }

        Check in(String country) {
            return new Check(rule, new FieldContext(country), emptyAllowed);
        }

        Check allowingEmpty() {
            return new Check(rule, context, true);
        }

        FieldVerdict run(String typed) {
            FieldVerdict verdict = FieldRules.check(rule, typed, context);
            boolean missing = verdict instanceof FieldVerdict.Valid valid
                    && valid.normalForm().isEmpty();
            return missing && !emptyAllowed ? FieldRule.invalid(ViolationCode.REQUIRED) : verdict;
        }
    }
}
