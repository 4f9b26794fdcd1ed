package io.ordertochat.delivery;

import java.time.Duration;
import java.util.Objects;

/**
 * What one of the provider's error codes means for what is sent next.
 *
 * @param code the provider's number, or the lowest one of a run of them
 * @param kind what can be done
 * @param reach what else it stops
 * @param firstWait how long to wait at least after the first refusal; zero where waiting does not help
 * @param tries how often the message may be refused like this before {@code inTheEnd} holds; 0 where waiting does not help
 * @param inTheEnd what holds once the tries are used up
 * @param remedy what somebody has to do
 */
public record FailureRule(
        int code,
        FailureKind kind,
        FailureReach reach,
        Duration firstWait,
        int tries,
        FailureKind inTheEnd,
        Remedy remedy) {

    /** Checks that waiting and tries go together. */
    public FailureRule {
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(remedy, "remedy");
        if (kind.isPassing() != (tries > 0) || kind.isPassing() == firstWait.isZero() || inTheEnd.isPassing()) {
            throw new IllegalArgumentException("failure rule: code " + code
                    + " needs a wait, tries and an end when it passes, and neither wait nor tries otherwise");
        }
    }
}
