package io.ordertochat.order;

/** How far an order is. A person decides each step, so this is the one status that is stored rather than derived. */
public enum OrderStatus {
    /** Placed; waits until a person confirms it in the chat. */
    ON_HOLD,
    /** Confirmed by a person. */
    CONFIRMED,
    /** Paid. */
    PAID,
    /** On its way. */
    SHIPPED,
    /** Done. */
    COMPLETED,
    /** Called off. */
    CANCELLED,
    /** Nobody confirmed it in time. */
    EXPIRED
}
