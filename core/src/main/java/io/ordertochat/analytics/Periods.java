package io.ordertochat.analytics;

import io.ordertochat.click.DaySpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The days of a dashboard in one zone, counted from 1 January 1970, and where days that are compared end, in quarter hours since
 * then.
 */
record Periods(ZoneId zone, Instant cut, int today, int from, int to, int length) {

    private static final long QUARTER_MILLIS = 900_000;

    static Periods of(ZoneId zone, Instant now, LocalDate first, LocalDate last) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate to = last.isAfter(today) ? today : last;
        if (first.isAfter(to)) {
            throw new IllegalArgumentException("dashboard: got a range that begins on " + first
                    + ", which has not come yet; begin it today or earlier");
        }
        Instant cut = Instant.ofEpochMilli(Math.floorDiv(now.toEpochMilli(), QUARTER_MILLIS) * QUARTER_MILLIS);
        return new Periods(zone, cut, day(today), day(first), day(to), day(to) - day(first) + 1);
    }

    /** The same dates in another zone, where today may be another one. */
    Periods in(ZoneId other) {
        return new Periods(other, cut, day(cut.atZone(other).toLocalDate()), from, to, length);
    }

    int previousFrom() {
        return from - length;
    }

    int previousTo() {
        return from - 1;
    }

    boolean endsToday() {
        return to == today;
    }

    Optional<Instant> until() {
        return endsToday() ? Optional.of(cut) : Optional.empty();
    }

    /** The instant on another day when it was as late as it is now. */
    Instant cutOn(int day) {
        LocalTime time = cut.atZone(zone).toLocalTime();
        return day == today
                ? cut
                : ZonedDateTime.of(LocalDate.ofEpochDay(day), time, zone).toInstant();
    }

    /** The first quarter hour since 1970 that is left out of that day. */
    long cutQuarter(int day) {
        return Math.floorDiv(cutOn(day).toEpochMilli(), QUARTER_MILLIS);
    }

    /** The same, since that day began. */
    int cutSinceStart(int day) {
        Instant start = LocalDate.ofEpochDay(day).atStartOfDay(zone).toInstant();
        return (int) Math.floorDiv(cutOn(day).toEpochMilli() - start.toEpochMilli(), QUARTER_MILLIS);
    }

    static DaySpan span(int first, int last) {
        return new DaySpan(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
