package io.ordertochat.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock in a test's hand: it stands still until it is moved. Thread-safe. */
public final class SettableTime implements InstantSource {

    private Instant now;

    private SettableTime(Instant start) {
        this.now = start;
    }

    /**
     * A clock that shows a time.
     *
     * @param start the time
     * @return the clock
     */
    public static SettableTime at(Instant start) {
        return new SettableTime(start);
    }

    /**
     * A clock that shows a time.
     *
     * @param start such as {@code 2026-03-02T10:00:00Z}
     * @return the clock
     * @throws java.time.format.DateTimeParseException when it can't be read
     */
    public static SettableTime at(String start) {
        return new SettableTime(Instant.parse(start));
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /**
     * Sets the clock, forwards or back.
     *
     * @param to the new time
     */
    public synchronized void set(Instant to) {
        now = to;
    }

    /**
     * Moves the clock on.
     *
     * @param by how far; negative moves it back
     */
    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }
}
