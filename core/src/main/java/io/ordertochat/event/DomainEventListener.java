package io.ordertochat.event;

/**
 * The host's ear. Called on the caller's thread when the operation is done; what it throws goes to the thread's handler for
 * uncaught exceptions and never fails the operation, so a listener that must not miss anything hands the event to something
 * durable.
 *
 * <p>An operation inside a unit of work or a transaction of the host's tells before that is committed, and again if the unit
 * is run again. A listener with effects outside the database then waits for the commit, as the host's transactions allow.
 */
@FunctionalInterface
public interface DomainEventListener {

    /**
     * Hears of an event.
     *
     * @param event what happened
     */
    void on(DomainEvent event);

    /**
     * A listener that ignores everything.
     *
     * @return the silent listener
     */
    static DomainEventListener none() {
        return event -> {};
    }
}
