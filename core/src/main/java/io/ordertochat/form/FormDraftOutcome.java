package io.ordertochat.form;

import java.util.List;
import java.util.Objects;

/** What came of checking a draft of a form. */
public sealed interface FormDraftOutcome {

    /**
     * It can be so.
     *
     * @param form the form
     */
    record Accepted(CheckoutForm form) implements FormDraftOutcome {

        /** Checks that a form is there. */
        public Accepted {
            Objects.requireNonNull(form, "form");
        }
    }

    /**
     * Something stands in its way.
     *
     * @param violations all that is wrong, in the draft's order, what concerns the whole form last; at least one
     */
    record Rejected(List<FormDraftViolation> violations) implements FormDraftOutcome {

        /**
         * Keeps a copy.
         *
         * @throws IllegalArgumentException when there is no violation
         */
        public Rejected {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("rejected draft: got no violation; name at least one");
            }
        }
    }
}
