package io.ordertochat.form;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which field has which rule, and the steps before any rule. */
final class FieldRules {

    /** Longer answers are refused before anything is done with them; UTF-16 units. */
    static final int MAX_TYPED = 4_000;

    private static final Map<FieldKey, FieldRule> RULES = new EnumMap<>(FieldKey.class);

    static {
        for (FieldKey key : FieldKey.values()) {
            RULES.put(key, rule(key));
        }
    }

    private FieldRules() {}

    static FieldRule of(FieldKey key) {
        return Objects.requireNonNull(RULES.get(key));
    }

    static FieldVerdict check(FieldKey key, String typed, FieldContext context) {
        return check(of(key), key.maxLength(), typed, context);
    }

    /**
     * Trims, refuses what no answer may hold, and asks the rule. An empty answer is valid here and stays empty.
     *
     * @param max the limit that the refusal of an endless text names
     */
    static FieldVerdict check(FieldRule rule, int max, String typed, FieldContext context) {
        if (typed.length() > MAX_TYPED) {
            return FieldRule.tooLong(max);
        }
        String text = TypedText.trim(typed);
        if (text.isEmpty()) {
            return FieldRule.valid("");
        }
        if (TypedText.isPrintableAscii(text)) {
            return rule.check(text, context);
        }
        if (TypedText.hasForbidden(text)) {
            return FieldRule.invalid(ViolationCode.CONTROL);
        }
        return MarkPiles.standIn(text) ? FieldRule.invalid(ViolationCode.CHARSET) : rule.check(text, context);
    }

    /** Everything that may be wrong with an answer to a field. */
    static Set<ViolationCode> codes(FieldKey key) {
        Set<ViolationCode> codes =
                EnumSet.of(ViolationCode.REQUIRED, ViolationCode.LENGTH, ViolationCode.CONTROL, ViolationCode.CHARSET);
        codes.addAll(of(key).codes());
        return codes;
    }

    private static FieldRule rule(FieldKey key) {
        return switch (key) {
            case FIRST_NAME, LAST_NAME, CITY -> new TextRule(key.maxLength(), TextRule.Needs.LETTER);
            case STREET, NEIGHBORHOOD, COMPLEMENT -> new TextRule(key.maxLength(), TextRule.Needs.LETTER_OR_DIGIT);
            case NUMBER -> new HouseNumberRule(key.maxLength());
            case NOTES -> new NotesRule(key.maxLength());
            case EMAIL -> new EmailRule(key.maxLength());
            case PHONE -> PhoneRule.ofAnyCountry();
            case PHONE_US -> PhoneRule.ofUnitedStates();
            case PHONE_EU -> PhoneRule.ofEurope();
            case PHONE_INTL -> PhoneRule.international();
            case STATE -> new StateRule(key.maxLength());
            case COUNTRY -> new CountryRule();
            case POSTCODE -> new PostcodeRule(key.maxLength());
            case ZIP_US -> new ZipRule();
            case POSTAL_EU -> new EuropeanPostcodeRule();
            case CPF -> BrazilianDocumentRule.cpf();
            case CNPJ -> BrazilianDocumentRule.cnpj();
            case SSN -> new SsnRule();
            case EIN -> new EinRule();
            case VAT -> VatRule.ofAnyState();
            case MY_NUMBER -> new MyNumberRule();
        };
    }
}
