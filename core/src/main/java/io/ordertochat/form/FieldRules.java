package io.ordertochat.form;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Which field has which rule, and the steps before any rule. */
final class FieldRules {

    /** Longer answers are refused before anything is done with them; UTF-16 units. */
    static final int MAX_TYPED = 4_000;

    private static final Map<FieldKey, FieldRule> RULES = rules();

    private FieldRules() {}

    static FieldRule of(FieldKey key) {
        FieldRule rule = RULES.get(key);
        if (rule == null) {
            throw new IllegalStateException("field " + key.key() + ": has no rule; add one to FieldRules");
        }
        return rule;
    }

    /** As below, with the field's own limit in the refusal of an endless text. */
    static FieldVerdict check(FieldKey key, String typed, FieldContext context) {
        return typed.length() > MAX_TYPED ? FieldRule.tooLong(key.maxLength()) : check(of(key), typed, context);
    }

    /** Trims, refuses what no answer may hold, and asks the rule. An empty answer is valid here and stays empty. */
    static FieldVerdict check(FieldRule rule, String typed, FieldContext context) {
        if (typed.length() > MAX_TYPED) {
            return FieldRule.tooLong(MAX_TYPED);
        }
        String text = TypedText.trim(typed);
        if (text.isEmpty()) {
            return FieldRule.valid("");
        }
        return TypedText.hasForbidden(text) ? FieldRule.invalid(ViolationCode.CONTROL) : rule.check(text, context);
    }

    private static Map<FieldKey, FieldRule> rules() {
        Map<FieldKey, FieldRule> rules = new EnumMap<>(FieldKey.class);
        rules.put(FieldKey.FIRST_NAME, new TextRule(FieldKey.FIRST_NAME.maxLength(), TextRule.Needs.LETTER));
        rules.put(FieldKey.LAST_NAME, new TextRule(FieldKey.LAST_NAME.maxLength(), TextRule.Needs.LETTER));
        rules.put(FieldKey.EMAIL, new EmailRule(FieldKey.EMAIL.maxLength()));
        rules.put(FieldKey.PHONE, new PhoneRule());
        rules.put(FieldKey.STREET, new TextRule(FieldKey.STREET.maxLength(), TextRule.Needs.LETTER_OR_DIGIT));
        rules.put(FieldKey.NUMBER, new HouseNumberRule(FieldKey.NUMBER.maxLength()));
        rules.put(
                FieldKey.NEIGHBORHOOD, new TextRule(FieldKey.NEIGHBORHOOD.maxLength(), TextRule.Needs.LETTER_OR_DIGIT));
        rules.put(FieldKey.COMPLEMENT, new TextRule(FieldKey.COMPLEMENT.maxLength(), TextRule.Needs.LETTER_OR_DIGIT));
        rules.put(FieldKey.CITY, new TextRule(FieldKey.CITY.maxLength(), TextRule.Needs.LETTER));
        rules.put(FieldKey.STATE, new StateRule(FieldKey.STATE.maxLength()));
        rules.put(FieldKey.POSTCODE, new PostcodeRule(FieldKey.POSTCODE.maxLength()));
        rules.put(FieldKey.COUNTRY, new CountryRule());
        for (FieldKey key : java.util.EnumSet.range(FieldKey.CPF, FieldKey.POSTAL_EU)) {
            rules.put(key, new TextRule(key.maxLength(), TextRule.Needs.LETTER_OR_DIGIT));
        }
        rules.put(FieldKey.NOTES, new NotesRule(FieldKey.NOTES.maxLength()));
        return Collections.unmodifiableMap(rules);
    }
}
