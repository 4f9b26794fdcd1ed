package io.ordertochat.http;

import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.OrderReference;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.Placement;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store in memory that can be cut off, as a database whose server is restarted. */
final class BreakableOrders implements OrderRepository {

    private final InMemoryOrderRepository store = new InMemoryOrderRepository();
    private volatile @Nullable RuntimeException failure;

    void breakWith(RuntimeException how) {
        failure = how;
    }

    void repair() {
        failure = null;
    }

    private InMemoryOrderRepository reached() {
        RuntimeException how = failure;
        if (how != null) {
            throw how;
        }
        return store;
    }

    @Override
    public Placement place(Order order, Instant duplicatesSince) {
        return reached().place(order, duplicatesSince);
    }

    @Override
    public Optional<Order> find(ShopId shop, OrderId id) {
        return reached().find(shop, id);
    }

    @Override
    public Optional<Order> findByReference(ShopId shop, OrderReference reference) {
        return reached().findByReference(shop, reference);
    }

    @Override
    public Optional<Order> findBySubmission(ShopId shop, SubmissionKey key) {
        return reached().findBySubmission(shop, key);
    }

    @Override
    public List<Order> list(ShopId shop, OrderCursor after, int limit) {
        return reached().list(shop, after, limit);
    }
}
