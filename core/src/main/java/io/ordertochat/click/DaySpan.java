package io.ordertochat.click;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A stretch of days.
 *
 * @param first its first day
 * @param last its last day, the first one or later
 */
public record DaySpan(LocalDate first, LocalDate last) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the last day lies before the first
     */
    public DaySpan {
        Objects.requireNonNull(first, "first");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "days: got " + first + " to " + last + ", which ends before it begins; give the earlier day first");
        }
    }

    /**
     * Stretches in order, those that meet or overlap made one.
     *
     * @param spans any stretches
     * @return stretches with at least a day between them
     */
    public static List<DaySpan> merged(List<DaySpan> spans) {
        List<DaySpan> merged = new ArrayList<>();
        List<DaySpan> sorted =
                spans.stream().sorted(Comparator.comparing(DaySpan::first)).toList();
        for (DaySpan next : sorted) {
            int end = merged.size() - 1;
            if (end >= 0 && !merged.get(end).last.plusDays(1).isBefore(next.first)) {
                DaySpan open = merged.get(end);
                merged.set(end, new DaySpan(open.first, later(open.last, next.last)));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    /**
     * Tells whether a day lies in it.
     *
     * @param day the day, counted from 1 January 1970
     * @return whether it is the first, the last or one between
     */
    public boolean contains(long day) {
        return day >= first.toEpochDay() && day <= last.toEpochDay();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
