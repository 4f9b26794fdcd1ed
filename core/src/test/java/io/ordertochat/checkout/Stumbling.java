package io.ordertochat.checkout;

import io.ordertochat.order.Order;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.OrderReference;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.Placement;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.port.AdapterException;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store whose first placing fails, as when a database goes away. */
class Stumbling implements OrderRepository {

    private final OrderRepository store;
    private @Nullable AdapterException next;

    Stumbling(OrderRepository store, @Nullable AdapterException first) {
        this.store = store;
        this.next = first;
    }

    @Override
    public Placement place(Order order, Instant duplicatesSince) {
        AdapterException failure = next;
        next = null;
        if (failure != null) {
            throw failure;
        }
        return store.place(order, duplicatesSince);
    }

    @Override
    public Optional<Order> find(ShopId shop, OrderId id) {
        return store.find(shop, id);
    }

    @Override
    public Optional<Order> findByReference(ShopId shop, OrderReference reference) {
        return store.findByReference(shop, reference);
    }

    @Override
    public Optional<Order> findBySubmission(ShopId shop, SubmissionKey key) {
        return store.findBySubmission(shop, key);
    }

    @Override
    public List<Order> list(ShopId shop, OrderCursor after, int limit) {
        return store.list(shop, after, limit);
    }
}
