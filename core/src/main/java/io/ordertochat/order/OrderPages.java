package io.ordertochat.order;

import io.ordertochat.shop.ShopId;
import java.net.URI;
import java.util.Optional;

/**
 * Where the host shows an order to the customer who placed it; the message links to it. Asked before the order is stored and
 * each time the message is written, so the same order must get the same answer.
 */
@FunctionalInterface
public interface OrderPages {

    /**
     * The page of an order.
     *
     * @param shop the shop
     * @param order the order's id, which can't be guessed
     * @param reference the order's reference
     * @return the absolute http or https address; empty when there is no such page
     */
    Optional<URI> pageOf(ShopId shop, OrderId order, OrderReference reference);

    /**
     * A host without order pages.
     *
     * @return no page for any order
     */
    static OrderPages none() {
        return (shop, order, reference) -> Optional.empty();
    }
}
