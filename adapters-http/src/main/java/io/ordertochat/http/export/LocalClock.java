package io.ordertochat.http.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Reads times on the clock of a zone. Neighbouring times mostly share their offset and often their day, so both are remembered:
 * looking them up for each cell would cost more than writing it.
 */
final class LocalClock {

    private static final long DAY_MILLIS = 86_400_000;
    private static final int DAYS_TO_1970 = 25_569;

    private final ZoneRules rules;
    private ZoneOffset offset = ZoneOffset.UTC;
    private long from;
    private long until;
    private long day = Long.MIN_VALUE;
    private String date = "";
    private String ending = "Z";

    LocalClock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** Days since the end of 1899 as spreadsheets count them, which take 1900 for a leap year; right from March 1900 on. */
    double serial(Instant time) {
        return local(time) / (double) DAY_MILLIS + DAYS_TO_1970;
    }

    /** Appends the time to the millisecond with its offset, in a form of ISO 8601 that always has the same length. */
    void append(Instant time, StringBuilder out) {
        long local = local(time);
        long localDay = Math.floorDiv(local, DAY_MILLIS);
        if (localDay != day) {
            day = localDay;
            date = LocalDate.ofEpochDay(localDay) + "T";
        }
        int millis = (int) Math.floorMod(local, DAY_MILLIS);
        out.append(date);
        two(millis / 3_600_000, out);
        out.append(':');
        two(millis / 60_000 % 60, out);
        out.append(':');
        two(millis / 1_000 % 60, out);
        out.append('.');
        out.append((char) ('0' + millis / 100 % 10));
        two(millis % 100, out);
        out.append(ending);
    }

    private static void two(int number, StringBuilder out) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private long local(Instant time) {
        long millis = time.toEpochMilli();
        if (millis < from || millis >= until) {
            find(time);
        }
        return millis + offset.getTotalSeconds() * 1_000L;
    }

    private void find(Instant time) {
        offset = rules.getOffset(time);
        ending = offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
        ZoneOffsetTransition next = rules.nextTransition(time);
        until = next == null ? Long.MAX_VALUE : next.toEpochSecond() * 1_000;
        // A transition at this very moment counts as past.
        ZoneOffsetTransition last = rules.previousTransition(time.plusMillis(1));
        from = last == null ? Long.MIN_VALUE : last.toEpochSecond() * 1_000;
    }
}
