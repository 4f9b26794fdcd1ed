package io.ordertochat.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a form says to a set of answers. */
public sealed interface FormOutcome {

    /**
     * Everything is in order.
     *
     * @param answers the normal forms
     */
    record Accepted(FormAnswers answers) implements FormOutcome {

        /** Checks that answers are there. */
        public Accepted {
            Objects.requireNonNull(answers, "answers");
        }
    }

    /**
     * Something is wrong. {@link #toString} shows no answer.
     *
     * @param violations all that is wrong, in form order, then the fields the form does not have; at least one
     * @param normalized normal forms of the answers that were right
     */
    record Rejected(List<FieldViolation> violations, Map<FieldKey, String> normalized) implements FormOutcome {

        /**
         * Keeps copies.
         *
         * @throws IllegalArgumentException when there is no violation
         */
        public Rejected {
            violations = List.copyOf(violations);
            normalized = Map.copyOf(normalized);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("rejected form: got no violation; name at least one");
            }
        }

        @Override
        public String toString() {
            return "Rejected[violations=" + violations + ", normalized=" + normalized.keySet() + "]";
        }
    }
}
