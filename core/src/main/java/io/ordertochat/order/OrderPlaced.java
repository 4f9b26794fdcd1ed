package io.ordertochat.order;

import io.ordertochat.event.DomainEvent;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.util.Objects;

/**
 * An order was placed on hold. Not told again when the same submission is repeated.
 *
 * @param shop the shop
 * @param order the order's id
 * @param at when it was placed
 */
public record OrderPlaced(ShopId shop, OrderId order, Instant at) implements DomainEvent {

    /** Checks that no part is null. */
    public OrderPlaced {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(at, "at");
    }
}
