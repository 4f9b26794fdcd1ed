package io.ordertochat.delivery;

import java.time.Instant;
import java.util.Objects;

/** What becomes of a message that was refused. */
public sealed interface NextStep {

    /**
     * The rule it follows from.
     *
     * @return the rule of the error code
     */
    FailureRule rule();

    /**
     * It goes again by itself.
     *
     * @param rule the rule of the error code
     * @param at not before then; neither does whatever else the rule reaches
     */
    record Again(FailureRule rule, Instant at) implements NextStep {

        /** Checks that no part is null. */
        public Again {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * It waits, with whatever else the rule reaches, until somebody has put something right.
     *
     * @param rule the rule of the error code
     */
    record Parked(FailureRule rule) implements NextStep {}

    /**
     * It may go in another form, where one is set up.
     *
     * @param rule the rule of the error code
     */
    record OtherForm(FailureRule rule) implements NextStep {}

    /**
     * It goes no more.
     *
     * @param rule the rule of the error code
     */
    record Ended(FailureRule rule) implements NextStep {}
}
