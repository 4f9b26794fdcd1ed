package io.ordertochat.routing;

import io.ordertochat.contact.PhoneNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a decision took into account.
 *
 * @param kind what it was
 * @param rule the rule it concerns; empty for the default number
 * @param number the number it concerns, masked for people who only look
 */
public record RoutingNote(Kind kind, String rule, Optional<PhoneNumber> number) {

    /** What a decision can take into account. */
    public enum Kind {
        /** A rule's number is unhealthy and was passed over. */
        UNHEALTHY_PASSED_OVER("unhealthy-passed-over"),
        /** A team member is not there now. */
        MEMBER_CLOSED("member-closed"),
        /** Nobody of a team is there now; the one who is back first was chosen. */
        NEXT_AVAILABLE("next-available"),
        /** Nobody of a team can take the order; the rule was passed over. */
        RULE_PASSED_OVER("rule-passed-over"),
        /** The default number is unhealthy but was used: an order in a doubtful chat beats a lost one. */
        DEFAULT_UNHEALTHY("default-unhealthy");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * The kind's name outside Java.
         *
         * @return such as {@code next-available}
         */
        public String code() {
            return code;
        }
    }

    /** Checks that no part is null. */
    public RoutingNote {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(number, "number");
    }
}
