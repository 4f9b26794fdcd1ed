package io.ordertochat.jdbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as the whole milliseconds they are stored in. */
final class StoredTime {

    private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE);
    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);

    private StoredTime() {}

    /** The first whole millisecond at or after an instant; the farthest one that can be stored for what lies beyond. */
    static long atOrAfter(Instant instant) {
        if (!instant.isAfter(FIRST)) {
            return Long.MIN_VALUE;
        }
        if (!instant.isBefore(LAST)) {
            return Long.MAX_VALUE;
        }
        long floor = instant.toEpochMilli();
        return isWhole(instant) ? floor : floor + 1;
    }

    static boolean isWhole(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).equals(instant);
    }
}
