package io.ordertochat.testkit;

import io.ordertochat.port.IdGenerator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids that count, {@code id-00000000000000001} and on, so that a test gets the same ones each time. They can be guessed
 * (against ID-3), so never use them in a shop. Thread-safe.
 */
public final class SequentialIds implements IdGenerator {

    private final AtomicLong last = new AtomicLong();

    /** Makes a generator that begins at 1. */
    public SequentialIds() {}

    @Override
    public String next() {
        return String.format(Locale.ROOT, "id-%017d", last.incrementAndGet());
    }
}
