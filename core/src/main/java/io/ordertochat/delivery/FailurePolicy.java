package io.ordertochat.delivery;

import io.ordertochat.contact.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What follows from each of the provider's error codes, the same whether it comes in an answer or in a receipt. A code that is
 * not known is never repeated in a loop: it passes only where the server says that the trouble is its own. Immutable.
 */
public final class FailurePolicy {

    private static final FailurePolicy STANDARD = new FailurePolicy(new FailureTable().rules());

    /** Meta holds marketing to numbers of the United States back altogether, with this code (since April 2025). */
    private static final int HELD_BACK = 131049;

    private static final String UNITED_STATES = "US";

    private final NavigableMap<Integer, FailureRule> rules;

    private FailurePolicy(NavigableMap<Integer, FailureRule> rules) {
        this.rules = rules;
    }

    /**
     * The table for Meta's Cloud API.
     *
     * @return the policy
     */
    public static FailurePolicy standard() {
        return STANDARD;
    }

    /**
     * The same policy with another rule for one code.
     *
     * @param rule the rule; it takes the place of the one for its code
     * @return a copy
     */
    public FailurePolicy with(FailureRule rule) {
        NavigableMap<Integer, FailureRule> changed = new TreeMap<>(rules);
        changed.put(FailureTable.kept(rule.code()), rule);
        return new FailurePolicy(changed);
    }

    /**
     * Every rule, for a page that explains them.
     *
     * @return rules by code; the one for 200 stands for all codes up to 299
     */
    public Collection<FailureRule> rules() {
        return Collections.unmodifiableCollection(rules.values());
    }

    /**
     * The rule that a refusal falls under.
     *
     * @param failure the refusal
     * @return the code's rule, or the one for codes that are not known
     */
    public FailureRule rule(Failure failure) {
        FailureRule known = rules.get(FailureTable.kept(failure.code()));
        return known != null ? known : FailureTable.unknown(failure);
    }

    /**
     * Decides what becomes of a refused message.
     *
     * @param failure the refusal
     * @param message the message's id; it spreads the waits of many messages, the same way each time
     * @param recipient the recipient's number, if it is known
     * @param refusals how often the message has been refused under this rule, this time included; at least 1
     * @param now the time of the refusal
     * @return the next step
     */
    public NextStep next(
            Failure failure, OutboxId message, Optional<PhoneNumber> recipient, int refusals, Instant now) {
        FailureRule rule = rule(failure);
        boolean passes = rule.kind().isPassing() && refusals < rule.tries() && !isHeldBack(failure, recipient);
        if (passes) {
            return new NextStep.Again(rule, now.plus(Waits.after(rule, refusals, message)));
        }
        return switch (rule.inTheEnd()) {
            case HOLD -> new NextStep.Parked(rule);
            case SWITCH -> new NextStep.OtherForm(rule);
            default -> new NextStep.Ended(rule);
        };
    }

    private static boolean isHeldBack(Failure failure, Optional<PhoneNumber> recipient) {
        return failure.code() == HELD_BACK
                && recipient.flatMap(PhoneNumber::region).equals(Optional.of(UNITED_STATES));
    }

    /** How long to wait. */
    private static final class Waits {

        private static final Duration LONGEST_SOON = Duration.ofMinutes(5);
        private static final Duration LONGEST_PAIR = Duration.ofHours(1);
        private static final int SPREAD = 1_000;

        private Waits() {}

        // Gates and days are as long as they are; they grow no longer with each refusal.
        static Duration after(FailureRule rule, int refusals, OutboxId message) {
            return switch (rule.kind()) {
                case NOW -> spread(growing(rule.firstWait(), 2, refusals, LONGEST_SOON), 2, refusals, message);
                // Meta's own advice: 4 to the power of n seconds.
                case PAIR -> growing(rule.firstWait(), 4, refusals, LONGEST_PAIR);
                default -> spread(rule.firstWait(), 10, refusals, message);
            };
        }

        private static Duration growing(Duration first, int factor, int refusals, Duration longest) {
            Duration wait = first;
            for (int i = 1; i < refusals && wait.compareTo(longest) < 0; i++) {
                wait = wait.multipliedBy(factor);
            }
            return wait.compareTo(longest) < 0 || first.compareTo(longest) > 0 ? wait : longest;
        }

        /** Longer by up to one part in so many, so that what was refused together does not come back together. */
        private static Duration spread(Duration wait, int part, int refusals, OutboxId message) {
            int lot = Math.floorMod(31 * message.value().hashCode() + refusals * 0x9E3779B9, SPREAD);
            return wait.plus(wait.multipliedBy(lot).dividedBy((long) part * SPREAD));
        }
    }
}
