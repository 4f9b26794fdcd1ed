package io.ordertochat.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A form as a merchant would like to have it, before anybody knows whether it can be so.
 *
 * @param fields the fields in the order they should be shown
 */
public record FormDraft(List<Field> fields) {

    /** Keeps a copy. */
    public FormDraft {
        fields = List.copyOf(fields);
    }

    /**
     * One field of a draft; what its parts mean stands at {@link FieldSetting}.
     *
     * @param key the field's name on the wire
     * @param enabled whether the form asks for it
     * @param required whether an order needs it
     * @param width how much of a line it takes
     * @param disclosure how much of an extra answer is shown
     * @param labels own labels by language tag
     * @param placeholders own examples by language tag
     */
    public record Field(
            String key,
            boolean enabled,
            boolean required,
            FieldWidth width,
            Disclosure disclosure,
            Map<String, String> labels,
            Map<String, String> placeholders) {

        /** Keeps copies. */
        public Field {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(width, "width");
            Objects.requireNonNull(disclosure, "disclosure");
            labels = Map.copyOf(labels);
            placeholders = Map.copyOf(placeholders);
        }
    }

    /**
     * Checks everything at once.
     *
     * @return the form, or all that stands in its way
     */
    public FormDraftOutcome check() {
        List<FormDraftViolation> violations = new ArrayList<>();
        Set<FieldKey> seen = EnumSet.noneOf(FieldKey.class);
        boolean anyEnabled = false;
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            anyEnabled |= field.enabled();
            FieldKey key = FieldKey.of(field.key()).orElse(null);
            if (key == null) {
                violations.add(FormDraftViolation.of(i, field.key(), FormDraftProblem.UNKNOWN_FIELD));
            } else if (!seen.add(key)) {
                violations.add(FormDraftViolation.of(i, field.key(), FormDraftProblem.REPEATED_FIELD));
            }
            checkTexts(i, field.key(), FormDraftViolation.Part.LABELS, field.labels(), violations);
            checkTexts(i, field.key(), FormDraftViolation.Part.PLACEHOLDERS, field.placeholders(), violations);
        }
        if (!anyEnabled) {
            violations.add(FormDraftViolation.ofForm(FormDraftProblem.NONE_ENABLED));
        }
        return violations.isEmpty() ? new FormDraftOutcome.Accepted(form()) : new FormDraftOutcome.Rejected(violations);
    }

    private static void checkTexts(
            int index,
            String key,
            FormDraftViolation.Part part,
            Map<String, String> texts,
            List<FormDraftViolation> violations) {
        boolean labels = part == FormDraftViolation.Part.LABELS;
        int max = labels ? FieldSetting.MAX_LABEL : FieldSetting.MAX_PLACEHOLDER;
        Set<String> tags = new HashSet<>();
        for (String tag : texts.keySet().stream().sorted().toList()) {
            FormDraftViolation.Place place = new FormDraftViolation.Place(index, key, part, tag);
            String text = texts.getOrDefault(tag, "");
            String canonical = FieldSetting.canonicalTag(tag).orElse("");
            if (canonical.isEmpty()) {
                violations.add(place.violation(FormDraftProblem.LANGUAGE, Map.of()));
            } else if (!tags.add(canonical)) {
                violations.add(place.violation(FormDraftProblem.REPEATED_LANGUAGE, Map.of()));
            }
            if (labels && text.isBlank()) {
                violations.add(place.violation(FormDraftProblem.BLANK_LABEL, Map.of()));
            }
            if (TypedText.codePoints(text) > max) {
                violations.add(place.violation(
                        FormDraftProblem.LENGTH,
                        Map.of("max", Integer.toString(max), "length", Integer.toString(TypedText.codePoints(text)))));
            }
            if (!TypedText.isOneCleanLine(text)) {
                violations.add(place.violation(FormDraftProblem.CONTROL, Map.of()));
            }
        }
    }

    private CheckoutForm form() {
        return CheckoutForm.of(fields.stream()
                .map(field -> new FieldSetting(
                        FieldKey.of(field.key()).orElseThrow(),
                        field.enabled(),
                        field.required(),
                        field.width(),
                        field.disclosure(),
                        field.labels(),
                        field.placeholders()))
                .toList());
    }
}
