package io.ordertochat.memory;

import io.ordertochat.order.Order;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.OrderReference;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.Placement;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders in memory. Gone with the process; made for tests and first steps, not for a shop's real orders. */
public final class InMemoryOrderRepository implements OrderRepository {

    private static final int MAX_PAGE = 1_000;

    private final InMemoryUnitOfWork unit;
    private final Map<ShopId, OrderShelf> shelves = new HashMap<>();

    /** Makes an empty store that takes part in no unit of work. */
    public InMemoryOrderRepository() {
        this(new InMemoryUnitOfWork());
    }

    /**
     * Makes an empty store.
     *
     * @param unit the unit of work its writes take part in
     */
    public InMemoryOrderRepository(InMemoryUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Placement place(Order order, Instant duplicatesSince) {
        synchronized (unit) {
            OrderShelf shelf = shelf(order.shop());
            Optional<Order> first = shelf.bySubmission(order.submissionKey());
            if (first.isPresent()) {
                return new Placement.AlreadyPlaced(first.get());
            }
            if (shelf.byId(order.id()).isPresent()
                    || shelf.byReference(order.reference()).isPresent()) {
                return new Placement.ReferenceTaken();
            }
            Order stored = shelf.earlierLike(order, duplicatesSince)
                    .map(earlier -> order.duplicating(earlier.id()))
                    .orElse(order);
            return unit.write(
                    () -> {
                        shelf.add(stored);
                        return new Placement.Placed(stored);
                    },
                    () -> shelf.remove(stored));
        }
    }

    @Override
    public Optional<Order> find(ShopId shop, OrderId id) {
        synchronized (unit) {
            return shelf(shop).byId(id);
        }
    }

    @Override
    public Optional<Order> findByReference(ShopId shop, OrderReference reference) {
        synchronized (unit) {
            return shelf(shop).byReference(reference);
        }
    }

    @Override
    public Optional<Order> findBySubmission(ShopId shop, SubmissionKey key) {
        synchronized (unit) {
            return shelf(shop).bySubmission(key);
        }
    }

    @Override
    public List<Order> list(ShopId shop, OrderCursor after, int limit) {
        if (limit < 1 || limit > MAX_PAGE) {
            throw new IllegalArgumentException("orders: got limit " + limit + "; a page has 1 to " + MAX_PAGE
                    + "; ask for a number between these");
        }
        synchronized (unit) {
            return shelf(shop).after(after, limit);
        }
    }

    private OrderShelf shelf(ShopId shop) {
        return shelves.computeIfAbsent(shop, s -> new OrderShelf());
    }
}
