package io.ordertochat.jdbc;

import io.ordertochat.port.AdapterException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** Runs again what lost against another transaction, with growing waits of random length so that two losers part. */
final class BackOff {

    static final int ATTEMPTS = 6;

    private static final long FIRST_MILLIS = 5;
    private static final long LONGEST_MILLIS = 200;

    private final Sleeper sleeper;
    private final DoubleSupplier chance;

    /** Waits. */
    @FunctionalInterface
    interface Sleeper {

        void sleep(Duration duration) throws InterruptedException;
    }

    BackOff(Sleeper sleeper, DoubleSupplier chance) {
        this.sleeper = sleeper;
        this.chance = chance;
    }

    static BackOff standard() {
        return new BackOff(
                wait -> Thread.sleep(wait.toMillis()),
                () -> ThreadLocalRandom.current().nextDouble());
    }

    <T> T retrying(Supplier<T> attempt) {
        for (int failed = 1; failed < ATTEMPTS; failed++) {
            try {
                return attempt.get();
            } catch (AdapterException failure) {
                if (!SqlFailure.isConflict(failure) || !waited(failed)) {
                    throw failure;
                }
            }
        }
        return attempt.get();
    }

    private boolean waited(int failed) {
        long ceiling = Math.min(LONGEST_MILLIS, FIRST_MILLIS << failed);
        try {
            sleeper.sleep(Duration.ofMillis((long) (ceiling * (0.5 + chance.getAsDouble() / 2))));
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
