package io.ordertochat.analytics;

import java.util.List;
import java.util.Objects;

/**
 * One figure.
 *
 * @param value the figure of the whole range until now
 * @param comparison the range beside the one before
 * @param days the figure of each day, for a sparkline
 */
public record Card(double value, Comparison comparison, List<Long> days) {

    /** Copies the list. */
    public Card {
        Objects.requireNonNull(comparison, "comparison");
        days = List.copyOf(days);
    }
}
