package io.ordertochat.order;

import io.ordertochat.money.Money;
import io.ordertochat.shop.ShopId;
import java.net.URI;
import java.util.Optional;

/**
 * Where a customer pays for an order: a page of the shop or its payment provider, so that no payment data is ever written
 * into a chat. Asked before the order is stored, and again for every repeat: the same order must get the same answer, and an
 * order that is not placed in the end must have cost nothing.
 */
@FunctionalInterface
public interface PaymentLinks {

    /**
     * The address to pay an order at.
     *
     * @param shop the shop
     * @param order the order's id
     * @param reference the order's reference
     * @param total what is to be paid
     * @return the absolute http or https address; empty when this order has none
     */
    Optional<URI> linkFor(ShopId shop, OrderId order, OrderReference reference, Money total);

    /**
     * A host that sends no payment links.
     *
     * @return no link for any order
     */
    static PaymentLinks none() {
        return (shop, order, reference, total) -> Optional.empty();
    }
}
