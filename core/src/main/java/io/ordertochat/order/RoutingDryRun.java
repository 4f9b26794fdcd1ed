package io.ordertochat.order;

import io.ordertochat.routing.NumberHealth;
import io.ordertochat.routing.RoutingDecision;
import io.ordertochat.routing.RoutingRequest;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Tries a routing table on orders that were placed: every order is routed again by its own lines, id and time, and those
 * that would go to another number are told. Reads only; memory does not grow with the number of orders.
 */
public final class RoutingDryRun {

    private static final int PAGE = 200;

    private final OrderRepository orders;

    /**
     * Makes a dry run over a store.
     *
     * @param orders where the orders are
     */
    public RoutingDryRun(OrderRepository orders) {
        this.orders = Objects.requireNonNull(orders, "orders");
    }

    /**
     * Routes the shop's orders by another table.
     *
     * @param shop the shop
     * @param proposed the table to try
     * @param health the numbers' health to assume; {@link NumberHealth#ALL_WELL} to compare tables rather than outages
     * @param since orders placed before are left out
     * @param differences hears of every order that would go elsewhere, oldest first
     * @return how many orders were looked at
     */
    public long run(
            ShopId shop,
            RoutingTable proposed,
            NumberHealth health,
            Instant since,
            Consumer<RoutingDifference> differences) {
        long looked = 0;
        OrderCursor cursor = OrderCursor.from(since);
        List<Order> page;
        do {
            page = orders.list(shop, cursor, PAGE);
            for (Order order : page) {
                RoutingDecision again = proposed.route(RoutingRequest.forOrder(
                        order.basket().lines(), order.id().value(), order.placedAt(), health));
                if (!again.number().equals(order.routing().number())) {
                    differences.accept(new RoutingDifference(order, again));
                }
                cursor = OrderCursor.after(order);
            }
            looked += page.size();
        } while (page.size() == PAGE);
        return looked;
    }
}
