package io.ordertochat.order;

import java.time.Instant;
import java.util.Objects;

/**
 * A place in a shop's orders by time and id.
 *
 * @param placedAt time of the last order seen
 * @param id id of the last order seen; empty to start with every order of that time
 */
public record OrderCursor(Instant placedAt, String id) {

    /** Checks that both parts are there. */
    public OrderCursor {
        Objects.requireNonNull(placedAt, "placedAt");
        Objects.requireNonNull(id, "id");
    }

    /**
     * Before the first order placed at or after a time.
     *
     * @param from the time
     * @return the cursor
     */
    public static OrderCursor from(Instant from) {
        return new OrderCursor(from, "");
    }

    /**
     * Right after an order.
     *
     * @param order the last order seen
     * @return the cursor
     */
    public static OrderCursor after(Order order) {
        return new OrderCursor(order.placedAt(), order.id().value());
    }
}
