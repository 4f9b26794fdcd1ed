package io.ordertochat.http.postcode;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The moment by which an answer is due, on the machine's own ticking clock, which nobody puts back. */
final class Deadline {

    private final LongSupplier nanoTime;
    private final long end;

    Deadline(Duration limit, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.end = nanoTime.getAsLong() + limit.toNanos();
    }

    /** What is left; zero when it is over. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - nanoTime.getAsLong()));
    }

    /** An equal part of what is left. */
    Duration share(int parts) {
        return left().dividedBy(parts);
    }
}
