package io.ordertochat.form;

import java.util.Map;
import java.util.Objects;

/** What a rule says to one answer. */
public sealed interface FieldVerdict {

    /**
     * The answer is right. {@link #toString} does not show it.
     *
     * @param normalForm the answer in its normal form; empty where nothing was given and nothing is needed
     */
    record Valid(String normalForm) implements FieldVerdict {

        /** Checks that a text is there. */
        public Valid {
            Objects.requireNonNull(normalForm, "normalForm");
        }

        @Override
        public String toString() {
            return "Valid[…]";
        }
    }

    /**
     * The answer is wrong.
     *
     * @param code what is wrong
     * @param arguments the limits that were missed, as in {@link FieldViolation#arguments}
     */
    record Invalid(ViolationCode code, Map<String, String> arguments) implements FieldVerdict {

        /** Keeps a copy of the arguments. */
        public Invalid {
            Objects.requireNonNull(code, "code");
            arguments = Map.copyOf(arguments);
        }
    }
}
