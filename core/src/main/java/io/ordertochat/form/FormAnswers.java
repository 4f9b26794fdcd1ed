package io.ordertochat.form;

import io.ordertochat.contact.Customer;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.contact.PostalAddress;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a customer answered, in normal forms and in the order of the form. Immutable. {@link #toString} names the fields
 * that were answered and nothing of the answers.
 */
public final class FormAnswers {

    private static final FormAnswers NONE = new FormAnswers(Map.of());
    private static final Set<FieldKey> PHONES = Collections.unmodifiableSet(
            EnumSet.of(FieldKey.PHONE, FieldKey.PHONE_US, FieldKey.PHONE_EU, FieldKey.PHONE_INTL));
    private static final Set<FieldKey> POSTCODES =
            Collections.unmodifiableSet(EnumSet.of(FieldKey.POSTCODE, FieldKey.ZIP_US, FieldKey.POSTAL_EU));

    private final Map<FieldKey, String> texts;

    private FormAnswers(Map<FieldKey, String> texts) {
        this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /**
     * No answer at all.
     *
     * @return the same empty answers every time
     */
    public static FormAnswers none() {
        return NONE;
    }

    /**
     * Answers that were checked before and come back from storage; they are taken as they are.
     *
     * @param stored text by wire key, as {@link #asMap} gave it; unknown keys and empty texts are skipped
     * @return the answers
     */
    public static FormAnswers ofStored(Map<String, String> stored) {
        Map<FieldKey, String> texts = new LinkedHashMap<>();
        stored.forEach((key, text) -> {
            Objects.requireNonNull(text, key);
            if (!text.isEmpty()) {
                FieldKey.of(key).ifPresent(known -> texts.put(known, text));
            }
        });
        return new FormAnswers(texts);
    }

    /** Normal forms in form order, none of them empty. */
    static FormAnswers ofChecked(Map<FieldKey, String> normalForms) {
        return new FormAnswers(normalForms);
    }

    /**
     * One answer.
     *
     * @param key the field
     * @return its normal form, empty when it was not answered
     */
    public String text(FieldKey key) {
        return texts.getOrDefault(key, "");
    }

    /**
     * All answers by wire key, in the order of the form.
     *
     * @return an unmodifiable map without empty texts
     */
    public Map<String, String> asMap() {
        Map<String, String> byWireKey = new LinkedHashMap<>();
        texts.forEach((key, text) -> byWireKey.put(key.key(), text));
        return Collections.unmodifiableMap(byWireKey);
    }

    /**
     * Who orders and where the order goes.
     *
     * @return the customer; phone and postal code are the first filled field of their kind in form order, the phone absent
     *     when a stored one is not E.164
     */
    public Customer customer() {
        String name = (text(FieldKey.FIRST_NAME) + " " + text(FieldKey.LAST_NAME)).strip();
        return new Customer(name, text(FieldKey.EMAIL), phone(), address());
    }

    /**
     * What the customer wrote to the shop.
     *
     * @return lines joined by LF; empty when none
     */
    public String notes() {
        return text(FieldKey.NOTES);
    }

    /**
     * What else the customer answered: everything that is no part of {@link #customer} and {@link #notes}.
     *
     * @return in form order, unmodifiable
     */
    public List<ExtraAttribute> extras() {
        Optional<FieldKey> phone = first(PHONES);
        Optional<FieldKey> postcode = first(POSTCODES);
        return texts.entrySet().stream()
                .filter(entry -> isExtra(entry.getKey(), phone, postcode))
                .map(entry -> new ExtraAttribute(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormAnswers answers && texts.equals(answers.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return "FormAnswers" + texts.keySet();
    }

    private Optional<PhoneNumber> phone() {
        return first(PHONES).flatMap(key -> storedPhone(text(key)));
    }

    private Optional<FieldKey> first(Set<FieldKey> kind) {
        return texts.keySet().stream().filter(kind::contains).findFirst();
    }

    private static boolean isExtra(FieldKey key, Optional<FieldKey> phone, Optional<FieldKey> postcode) {
        if (PHONES.contains(key)) {
            return !phone.equals(Optional.of(key));
        }
        if (POSTCODES.contains(key)) {
            return !postcode.equals(Optional.of(key));
        }
        return key.group() == FieldGroup.TAX;
    }

    private static Optional<PhoneNumber> storedPhone(String text) {
        try {
            return Optional.of(PhoneNumber.ofE164(text));
        } catch (IllegalArgumentException notE164) {
            return Optional.empty();
        }
    }

    private PostalAddress address() {
        return new PostalAddress(
                text(FieldKey.STREET),
                text(FieldKey.NUMBER),
                text(FieldKey.NEIGHBORHOOD),
                text(FieldKey.COMPLEMENT),
                text(FieldKey.CITY),
                text(FieldKey.STATE),
                first(POSTCODES).map(this::text).orElse(""),
                text(FieldKey.COUNTRY));
    }
}
