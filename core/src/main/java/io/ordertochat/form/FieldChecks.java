package io.ordertochat.form;

import io.ordertochat.vat.VatNumber;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs one rule on one text, without a form: for single checks while a customer types, and for test tables. A check is named
 * like a field ({@link FieldKey#key}), or by its rule and, where it matters, the country:
 *
 * <ul>
 *   <li>{@code name.first name.last zip cep phone.intl mynumber.individual mynumber.corporate state.BR state.US};
 *   <li>{@code phone.} with any ISO 3166-1 alpha-2 code: the country of numbers without a plus;
 *   <li>{@code postal.} with the code of a country whose postal codes are known;
 *   <li>{@code vat.} with a prefix of {@link VatNumber#prefixes}, so {@code vat.EL} for Greece;
 *   <li>{@code country.alpha3} for a code of three letters, its normal form the code of two;
 *   <li>{@code cep.uf} for a postal code, a slash and a state: does the one lie in the other?
 *   <li>{@code card}, which finds a text valid when it is a payment card number, and so fit for no field.
 * </ul>
 *
 * <p>Nothing given is a violation, save for {@code complement} and {@code notes}, which may be empty.
 */
public final class FieldChecks {

    private static final Map<String, Check> CHECKS = checks();

    private FieldChecks() {}

    /**
     * Checks one text, nothing being known of the country where the name does not say it.
     *
     * @param name the check's name; its case counts
     * @param typed any text
     * @return the verdict; empty when there is no check of that name
     */
    public static Optional<FieldVerdict> check(String name, String typed) {
        return check(name, typed, "");
    }

    /**
     * Checks one text in a country.
     *
     * @param name the check's name; its case counts
     * @param typed any text
     * @param region ISO 3166-1 alpha-2 code of the country that the text is about, for {@code phone phoneEu state postcode
     *     postalEu}; empty, or any text that is no such code, when unknown
     * @return the verdict; empty when there is no check of that name
     */
    public static Optional<FieldVerdict> check(String name, String typed, String region) {
        Check check = CHECKS.get(name);
        return check == null ? Optional.empty() : Optional.of(check.run(typed, region));
    }

    /**
     * The names of all checks.
     *
     * @return an unmodifiable set in no particular order
     */
    public static Set<String> names() {
        return CHECKS.keySet();
    }

    private static Map<String, Check> checks() {
        Map<String, Check> checks = new HashMap<>();
        for (FieldKey key : FieldKey.values()) {
            checks.put(key.key(), Check.of(key));
        }
        checks.put("name.first", Check.of(FieldKey.FIRST_NAME));
        checks.put("name.last", Check.of(FieldKey.LAST_NAME));
        checks.put("zip", Check.of(FieldKey.ZIP_US));
        checks.put("cep", Check.of(new CepRule()));
        checks.put("cep.uf", Check.of(new CepInStateRule()));
        checks.put("country.alpha3", Check.of(new CountryAlpha3Rule()));
        checks.put("mynumber.individual", Check.of(new PersonalMyNumberRule()));
        checks.put("mynumber.corporate", Check.of(new CorporateMyNumberRule()));
        checks.put("card", Check.of(new CardNumberRule()));
        checks.put("phone.intl", Check.of(FieldKey.PHONE_INTL));
        addByCountry(checks);
        return Map.copyOf(checks);
    }

    private static void addByCountry(Map<String, Check> checks) {
        for (String country : Locale.getISOCountries()) {
            checks.put("phone." + country, Check.of(FieldKey.PHONE).in(country));
        }
        for (String country : StateRule.countriesWithCodes()) {
            checks.put("state." + country, Check.of(FieldKey.STATE).in(country));
        }
        PostalCodes.rules().forEach((country, rule) -> checks.put("postal." + country, Check.of(rule)));
        for (String prefix : VatNumber.prefixes()) {
            checks.put("vat." + prefix, Check.of(VatRule.of(prefix)));
        }
    }

    /** A rule, and the country where the check's name says it; {@link FieldContext#ANYWHERE} where it does not. */
    private record Check(FieldRule rule, int max, FieldContext fixed, boolean emptyAllowed) {

        static Check of(FieldKey key) {
            boolean optional = key == FieldKey.COMPLEMENT || key == FieldKey.NOTES;
            return new Check(FieldRules.of(key), key.maxLength(), FieldContext.ANYWHERE, optional);
        }

        static Check of(FieldRule rule) {
            return new Check(rule, FieldRules.MAX_TYPED, FieldContext.ANYWHERE, false);
        }

        Check in(String country) {
            return new Check(rule, max, new FieldContext(country), emptyAllowed);
        }

        FieldVerdict run(String typed, String region) {
            FieldVerdict verdict = FieldRules.check(rule, max, typed, context(region));
            boolean missing = verdict instanceof FieldVerdict.Valid valid
                    && valid.normalForm().isEmpty();
            return missing && !emptyAllowed ? FieldRule.invalid(ViolationCode.REQUIRED) : verdict;
        }

        private FieldContext context(String region) {
            boolean open = fixed.country().isEmpty() && !region.isEmpty();
            return open ? new FieldContext(CountryRule.codeOf(region)) : fixed;
        }
    }
}
