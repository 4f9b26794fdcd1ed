package io.ordertochat.analytics;

import io.ordertochat.click.EntryPointId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One day by button.
 *
 * @param day the day
 * @param clicks how many on each button that had any
 */
public record DayBar(LocalDate day, SortedMap<EntryPointId, Long> clicks) {

    /** Copies the map. */
    public DayBar {
        Objects.requireNonNull(day, "day");
        clicks = Collections.unmodifiableSortedMap(new TreeMap<>(clicks));
    }

    /**
     * All buttons together.
     *
     * @return the sum
     */
    public long total() {
        return clicks.values().stream().mapToLong(Long::longValue).sum();
    }
}
