package io.ordertochat.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields a shop asks for, in the order the customer sees them. Immutable and safe for any number of threads; it works
 * alone, without an order.
 */
public final class CheckoutForm {

    private static final List<FieldKey> STANDARD_ORDER = List.of(
            FieldKey.FIRST_NAME,
            FieldKey.LAST_NAME,
            FieldKey.EMAIL,
            FieldKey.PHONE,
            FieldKey.PHONE_US,
            FieldKey.PHONE_EU,
            FieldKey.PHONE_INTL,
            FieldKey.CPF,
            FieldKey.CNPJ,
            FieldKey.SSN,
            FieldKey.EIN,
            FieldKey.VAT,
            FieldKey.MY_NUMBER,
            FieldKey.POSTCODE,
            FieldKey.ZIP_US,
            FieldKey.POSTAL_EU,
            FieldKey.STREET,
            FieldKey.NUMBER,
            FieldKey.COMPLEMENT,
            FieldKey.NEIGHBORHOOD,
            FieldKey.CITY,
            FieldKey.STATE,
            FieldKey.COUNTRY,
            FieldKey.NOTES);

    private static final Set<FieldKey> STANDARD =
            Collections.unmodifiableSet(EnumSet.range(FieldKey.FIRST_NAME, FieldKey.NOTES));

    private final List<FieldSetting> fields;
    private final List<FieldSetting> enabled;
    private final Map<FieldKey, FieldSetting> byKey;
    private final String enabledKeys;

    private CheckoutForm(List<FieldSetting> settings) {
        this.fields = List.copyOf(settings);
        this.enabled = fields.stream().filter(FieldSetting::enabled).collect(Collectors.toUnmodifiableList());
        this.byKey = byKey(fields);
        this.enabledKeys = enabled.stream().map(setting -> setting.key().key()).collect(Collectors.joining(","));
        if (enabled.isEmpty()) {
            throw new IllegalArgumentException("checkout form: no field is enabled; enable at least one");
        }
    }

    /**
     * The form a new shop begins with: personal fields, address and notes on, first name and phone required; tax numbers and
     * the formats of single countries off, each where it would be wanted.
     *
     * @return the form
     */
    public static CheckoutForm standard() {
        List<FieldSetting> settings = new ArrayList<>();
        for (FieldKey key : STANDARD_ORDER) {
            settings.add(FieldSetting.of(key)
                    .withEnabled(STANDARD.contains(key))
                    .withRequired(isRequired(key))
                    .withWidth(width(key)));
        }
        return new CheckoutForm(settings);
    }

    /**
     * A form of a shop's own.
     *
     * @param settings fields in the order they are shown, each at most once; those left out are not asked for
     * @return the form
     * @throws IllegalArgumentException when a field comes twice or none is enabled
     */
    public static CheckoutForm of(List<FieldSetting> settings) {
        return new CheckoutForm(settings);
    }

    /**
     * The same form with a setting for every field there is: those left out come in disabled, each behind the fields of its
     * group that stand before it in the {@link #standard} form, else behind the one that stands before it there.
     *
     * @return the form to edit; customers see no difference
     */
    public CheckoutForm withEveryField() {
        List<FieldSetting> all = new ArrayList<>(fields);
        List<FieldSetting> standard = standard().fields();
        for (int i = 0; i < standard.size(); i++) {
            FieldSetting missing = standard.get(i);
            if (!byKey.containsKey(missing.key())) {
                int place = placeOf(missing.key(), standard.subList(0, i), all);
                all.add(place, missing.withEnabled(false).withRequired(false));
            }
        }
        return all.size() == fields.size() ? this : new CheckoutForm(all);
    }

    private static int placeOf(FieldKey key, List<FieldSetting> before, List<FieldSetting> all) {
        int ofGroup = before.stream()
                .map(FieldSetting::key)
                .filter(earlier -> earlier.group() == key.group())
                .mapToInt(earlier -> indexOf(earlier, all))
                .max()
                .orElse(-1);
        if (ofGroup >= 0) {
            return ofGroup + 1;
        }
        return before.isEmpty() ? 0 : indexOf(before.get(before.size() - 1).key(), all) + 1;
    }

    private static int indexOf(FieldKey key, List<FieldSetting> settings) {
        for (int i = 0; i < settings.size(); i++) {
            if (settings.get(i).key() == key) {
                return i;
            }
        }
        return -1;
    }

    /**
     * All settings, those of disabled fields among them.
     *
     * @return in form order, unmodifiable
     */
    public List<FieldSetting> fields() {
        return fields;
    }

    /**
     * The settings of the fields that are asked for.
     *
     * @return in form order, unmodifiable, at least one
     */
    public List<FieldSetting> enabledFields() {
        return enabled;
    }

    /**
     * The setting of one field.
     *
     * @param key the field
     * @return its setting; empty when the shop left it out, which is as good as disabled
     */
    public Optional<FieldSetting> setting(FieldKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * The same form with another setting of one field.
     *
     * @param changed takes the place of the field's setting; comes last when the form has none
     * @return the changed form
     * @throws IllegalArgumentException when no field is enabled any more
     */
    public CheckoutForm with(FieldSetting changed) {
        List<FieldSetting> settings = new ArrayList<>(fields);
        settings.replaceAll(setting -> setting.key() == changed.key() ? changed : setting);
        if (!byKey.containsKey(changed.key())) {
            settings.add(changed);
        }
        return new CheckoutForm(settings);
    }

    /**
     * Checks answers, all of them, and finds their normal forms. Answers to fields that are not enabled are ignored.
     *
     * @param answers what was typed, masked or bare, by wire key
     * @param region ISO 3166-1 alpha-2 code of the shop's country, for phone, state and postal code when the customer did
     *     not name a country; empty, or any text that is no such code, when unknown
     * @return the normal forms, or everything that is wrong
     */
    public FormOutcome check(Map<String, String> answers, String region) {
        FieldContext context = new FieldContext(effectiveCountry(answers, region));
        Map<FieldKey, String> normalForms = new LinkedHashMap<>();
        List<FieldViolation> violations = new ArrayList<>();
        for (FieldSetting setting : enabled) {
            checkOne(setting, typed(answers, setting.key()), context, normalForms, violations);
        }
        addUnknownFields(answers, violations);
        return violations.isEmpty()
                ? new FormOutcome.Accepted(FormAnswers.ofChecked(normalForms))
                : new FormOutcome.Rejected(violations, normalForms);
    }

    /**
     * What others may read of an order's extra attributes, by this form's settings; a field that the form no longer has is
     * shown as a new shop would.
     *
     * @param answers an order's answers
     * @param locale the reader's language
     * @return label and text of each attribute that is not hidden, in the order of the answers
     */
    public List<ShownAttribute> shown(FormAnswers answers, Locale locale) {
        List<ShownAttribute> shown = new ArrayList<>();
        for (ExtraAttribute extra : answers.extras()) {
            FieldSetting setting = setting(extra.key()).orElseGet(() -> FieldSetting.of(extra.key()));
            String text = setting.disclosure().show(extra.key(), extra.text());
            if (!text.isEmpty()) {
                shown.add(new ShownAttribute(setting.label(locale), text));
            }
        }
        return List.copyOf(shown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckoutForm form && fields.equals(form.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "CheckoutForm[" + enabledKeys + "]";
    }

    private static void checkOne(
            FieldSetting setting,
            String typed,
            FieldContext context,
            Map<FieldKey, String> normalForms,
            List<FieldViolation> violations) {
        FieldKey key = setting.key();
        FieldVerdict verdict = FieldRules.check(key, typed, context);
        if (verdict instanceof FieldVerdict.Invalid invalid) {
            violations.add(new FieldViolation(key.key(), invalid.code(), invalid.arguments()));
        } else if (verdict instanceof FieldVerdict.Valid valid
                && !valid.normalForm().isEmpty()) {
            normalForms.put(key, valid.normalForm());
        } else if (setting.required()) {
            violations.add(FieldViolation.of(key, ViolationCode.REQUIRED));
        }
    }

    private String effectiveCountry(Map<String, String> answers, String region) {
        FieldSetting country = byKey.get(FieldKey.COUNTRY);
        String named = country != null && country.enabled() ? CountryRule.codeOf(typed(answers, FieldKey.COUNTRY)) : "";
        return named.isEmpty() ? CountryRule.codeOf(region) : named;
    }

    private static String typed(Map<String, String> answers, FieldKey key) {
        String typed = answers.get(key.key());
        return typed == null ? "" : typed;
    }

    private void addUnknownFields(Map<String, String> answers, List<FieldViolation> violations) {
        answers.keySet().stream()
                .filter(key -> FieldKey.of(key).isEmpty())
                .map(CheckoutForm::shownName)
                .sorted()
                .map(name -> new FieldViolation(name, ViolationCode.UNKNOWN_FIELD, Map.of("allowed", enabledKeys)))
                .forEach(violations::add);
    }

    /** A name nobody knows may be anything, a customer's text too; only what looks like a field name is repeated. */
    private static String shownName(String name) {
        boolean plain = name.length() <= 32
                && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_');
        return plain ? name : "…";
    }

    private static Map<FieldKey, FieldSetting> byKey(List<FieldSetting> settings) {
        Map<FieldKey, FieldSetting> byKey = new EnumMap<>(FieldKey.class);
        for (FieldSetting setting : settings) {
            if (byKey.put(setting.key(), setting) != null) {
                throw new IllegalArgumentException(
                        "checkout form: field " + setting.key().key() + " comes twice; name each field once");
            }
        }
        return Collections.unmodifiableMap(byKey);
    }

    private static boolean isRequired(FieldKey key) {
        return key == FieldKey.FIRST_NAME || key == FieldKey.PHONE;
    }

    private static FieldWidth width(FieldKey key) {
        return switch (key) {
            case FIRST_NAME, LAST_NAME, NUMBER, COMPLEMENT, CITY, STATE, POSTCODE, ZIP_US, POSTAL_EU, COUNTRY ->
                FieldWidth.HALF;
            default -> FieldWidth.FULL;
        };
    }
}
