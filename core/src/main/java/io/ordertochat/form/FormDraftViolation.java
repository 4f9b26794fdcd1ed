package io.ordertochat.form;

import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong with a draft of a form. {@link #toString} shows no name that nobody declared.
 *
 * @param place where in the draft
 * @param problem what is wrong
 * @param arguments what the problem says of limits
 */
public record FormDraftViolation(Place place, FormDraftProblem problem, Map<String, String> arguments) {

    /** Keeps a copy of the arguments. */
    public FormDraftViolation {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(problem, "problem");
        arguments = Map.copyOf(arguments);
    }

    /** Which part of a field. */
    public enum Part {
        /** The field as a whole. */
        FIELD,
        /** A label. */
        LABELS,
        /** A placeholder. */
        PLACEHOLDERS
    }

    /**
     * A place in a draft. {@link #toString} shows numbers only: names in a draft are whatever a client sent.
     *
     * @param index the field's place in the draft, from 0; −1 for the whole form
     * @param key the field's name as the draft has it; empty for the whole form
     * @param part which part of the field
     * @param tag the text's language tag as the draft has it; empty where no text is meant
     */
    public record Place(int index, String key, Part part, String tag) {

        /** Checks that nothing is null. */
        public Place {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(tag, "tag");
        }

        FormDraftViolation violation(FormDraftProblem problem, Map<String, String> arguments) {
            return new FormDraftViolation(this, problem, arguments);
        }

        @Override
        public String toString() {
            return "Place[" + index + ", " + part + "]";
        }
    }

    static FormDraftViolation of(int index, String key, FormDraftProblem problem) {
        return new Place(index, key, Part.FIELD, "").violation(problem, Map.of());
    }

    static FormDraftViolation ofForm(FormDraftProblem problem) {
        return new Place(-1, "", Part.FIELD, "").violation(problem, Map.of());
    }
}
