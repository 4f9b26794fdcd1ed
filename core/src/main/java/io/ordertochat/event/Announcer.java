package io.ordertochat.event;

import java.util.Objects;

/** Tells a listener and keeps its failures away from the operation that is already done. Thread-safe if the listener is. */
public final class Announcer {

    private final DomainEventListener listener;

    /**
     * Makes an announcer.
     *
     * @param listener who hears of events
     */
    public Announcer(DomainEventListener listener) {
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /**
     * Tells of an event. What the listener throws goes to the thread's handler for uncaught exceptions, so that it is seen
     * without failing anything.
     *
     * @param event what happened
     */
    public void announce(DomainEvent event) {
        try {
            listener.on(event);
        } catch (RuntimeException broken) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, broken);
        }
    }
}
