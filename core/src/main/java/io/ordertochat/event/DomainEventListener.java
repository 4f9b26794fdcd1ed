package io.ordertochat.event;

/**
 * The host's ear. Called on the caller's thread after the unit of work; what it throws goes to the thread's handler for uncaught
 * exceptions and never fails the operation, so a listener that must not miss anything hands the event to something durable.
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
