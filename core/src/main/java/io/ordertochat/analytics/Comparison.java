package io.ordertochat.analytics;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A period beside the one of as many days right before it. Where the period ends today, both end at the same time of their
 * last day, the last full quarter hour; so a morning is never laid beside a whole day.
 *
 * @param current the figure of the period, as far as it is compared
 * @param previous the figure of the period before, as far as it is compared
 * @param until where the current period was cut; empty when it is over and nothing was cut
 */
public record Comparison(double current, double previous, Optional<Instant> until) {

    /** Checks that no part is null. */
    public Comparison {
        Objects.requireNonNull(until, "until");
    }

    /**
     * The change.
     *
     * @return such as 0.25 for a quarter more; empty when there was nothing before
     */
    public OptionalDouble change() {
        return previous == 0 ? OptionalDouble.empty() : OptionalDouble.of(current / previous - 1);
    }

    /**
     * The direction.
     *
     * @return beyond ten of a hundred up or down, new, or about the same
     */
    public Trend trend() {
        return Trend.of(current, previous);
    }
}
