package io.ordertochat.analytics;

import java.time.DayOfWeek;
import java.util.List;

/**
 * Clicks by hour of the week.
 *
 * @param clicks seven days from Monday on, each with its 24 hours; an hour that summer time skips or repeats counts as it came
 */
public record Heatmap(List<List<Long>> clicks) {

    /** Copies the lists. */
    public Heatmap {
        clicks = clicks.stream().map(List::copyOf).toList();
    }

    /**
     * One hour.
     *
     * @param day the day of the week
     * @param hour 0 to 23
     * @return the clicks of that hour on all those days together
     */
    public long at(DayOfWeek day, int hour) {
        return clicks.get(day.getValue() - 1).get(hour);
    }
}
