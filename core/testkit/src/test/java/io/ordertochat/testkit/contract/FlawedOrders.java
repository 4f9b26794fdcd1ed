package io.ordertochat.testkit.contract;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.Charges;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Orders in memory with one thing wrong. */
final class FlawedOrders implements OrderRepository {

    enum Flaw {
        CASELESS_IDS,
        ONE_SHOP_FOR_ALL,
        LOST_CHARGES,
        NO_REPEATS,
        NO_DUPLICATES,
        LATEST_FIRST,
        ANY_LIMIT
    }

    private final OrderRepository sound = new InMemoryOrderRepository();
    private final Set<ShopId> shops = ConcurrentHashMap.newKeySet();
    private final Set<String> lowerCased = ConcurrentHashMap.newKeySet();
    private final Flaw flaw;

    FlawedOrders(Flaw flaw) {
        this.flaw = flaw;
    }

    @Override
    public Placement place(Order order, Instant duplicatesSince) {
        shops.add(order.shop());
        return switch (flaw) {
            case CASELESS_IDS -> {
                boolean taken = sound.findBySubmission(order.shop(), order.submissionKey())
                                .isEmpty()
                        && !lowerCased.add(
                                order.shop() + "/" + order.id().value().toLowerCase(Locale.ROOT));
                yield taken ? new Placement.ReferenceTaken() : sound.place(order, duplicatesSince);
            }
            case NO_REPEATS -> placedWithAnotherKey(order);
            case NO_DUPLICATES -> sound.place(order, Instant.MAX);
            case LOST_CHARGES, LATEST_FIRST, ANY_LIMIT, ONE_SHOP_FOR_ALL -> sound.place(order, duplicatesSince);
        };
    }

    private Placement placedWithAnotherKey(Order order) {
        Order other = copyOf(order)
                .submissionKey(SubmissionKey.of("key-of-" + order.id()))
                .build();
        return sound.place(other, Instant.MAX) instanceof Placement.ReferenceTaken taken
                ? taken
                : new Placement.Placed(order);
    }

    @Override
    public Optional<Order> find(ShopId shop, OrderId id) {
        return anywhere(shop, one -> sound.find(one, id)).map(this::spoilt);
    }

    @Override
    public Optional<Order> findByReference(ShopId shop, OrderReference reference) {
        return anywhere(shop, one -> sound.findByReference(one, reference)).map(this::spoilt);
    }

    @Override
    public Optional<Order> findBySubmission(ShopId shop, SubmissionKey key) {
        return anywhere(shop, one -> sound.findBySubmission(one, key)).map(this::spoilt);
    }

    @Override
    public List<Order> list(ShopId shop, OrderCursor after, int limit) {
        int asked = flaw == Flaw.ANY_LIMIT ? Math.min(Math.max(limit, 1), 1_000) : limit;
        List<Order> page = new ArrayList<>(sound.list(shop, after, asked));
        if (flaw == Flaw.LATEST_FIRST) {
            Collections.reverse(page);
        }
        return page;
    }

    private Optional<Order> anywhere(ShopId shop, Function<ShopId, Optional<Order>> find) {
        Optional<Order> own = find.apply(shop);
        return own.isPresent() || flaw != Flaw.ONE_SHOP_FOR_ALL
                ? own
                : shops.stream().flatMap(other -> find.apply(other).stream()).findAny();
    }

    private Order spoilt(Order order) {
        Basket basket =
                Basket.of(order.basket().lines(), Charges.none(order.basket().currency()));
        return flaw == Flaw.LOST_CHARGES ? copyOf(order).basket(basket).build() : order;
    }

    private static Order.Builder copyOf(Order order) {
        Order.Builder copy = Order.of(order.shop(), order.id())
                .reference(order.reference())
                .submissionKey(order.submissionKey())
                .placedAt(order.placedAt())
                .basket(order.basket())
                .answers(order.answers())
                .locale(order.locale())
                .payment(order.payment())
                .routing(order.routing())
                .settingsVersion(order.settingsVersion());
        order.cart().ifPresent(copy::cart);
        return copy;
    }
}
