package io.ordertochat.jdbc;

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
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;

/**
 * Orders in table {@code o2c_order}. Placing an order is one statement, and outside a unit of work one round trip on
 * PostgreSQL; a repeated submission takes a second one to read the first order. Thread-safe.
 */
public final class JdbcOrderRepository implements OrderRepository {

    private static final int MAX_PAGE = 1_000;

    private final JdbcUnitOfWork unit;
    private final SqlDialect dialect;
    private final OrderSql sql;

    /**
     * Makes a repository.
     *
     * @param unit the unit of work its statements take part in
     * @param dialect the database it talks to
     */
    public JdbcOrderRepository(JdbcUnitOfWork unit, SqlDialect dialect) {
        this.unit = Objects.requireNonNull(unit, "unit");
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.sql = OrderSql.of(dialect);
    }

    @Override
    public Placement place(Order order, Instant duplicatesSince) {
        return unit.run(operation("place", order.shop(), "order=" + order.id()), handle -> {
            List<Optional<OrderId>> stored = inserted(handle, order, duplicatesSince);
            return stored.isEmpty() ? whatIsThere(handle, order) : new Placement.Placed(marked(order, stored.get(0)));
        });
    }

    // One element, the order it may be a duplicate of; none when its submission key, reference or id is taken.
    private List<Optional<OrderId>> inserted(Handle handle, Order order, Instant duplicatesSince) {
        try (Query insert = handle.createQuery(sql.place())) {
            OrderRow.bind(insert, order, duplicatesSince);
            return insert.map((row, context) ->
                            Optional.ofNullable(row.getString("duplicate_of")).map(OrderId::of))
                    .list();
        } catch (JdbiException failure) {
            if (dialect.meansPresent(failure)) {
                return List.of();
            }
            throw failure;
        }
    }

    private static Order marked(Order order, Optional<OrderId> earlier) {
        return earlier.map(order::duplicating).orElse(order);
    }

    private Placement whatIsThere(Handle handle, Order order) {
        Optional<Order> first = one(
                handle.createQuery(sql.bySubmission())
                        .bind("submission", order.submissionKey().value()),
                order.shop());
        return first.<Placement>map(Placement.AlreadyPlaced::new).orElseGet(Placement.ReferenceTaken::new);
    }

    @Override
    public Optional<Order> find(ShopId shop, OrderId id) {
        return unit.run(
                operation("find", shop, "order=" + id),
                handle -> one(handle.createQuery(sql.byId()).bind("id", id.value()), shop));
    }

    @Override
    public Optional<Order> findByReference(ShopId shop, OrderReference reference) {
        return unit.run(
                operation("findByReference", shop, "reference=" + reference),
                handle -> one(handle.createQuery(sql.byReference()).bind("reference", reference.value()), shop));
    }

    @Override
    public Optional<Order> findBySubmission(ShopId shop, SubmissionKey key) {
        return unit.run(
                operation("findBySubmission", shop, "by its submission key"),
                handle -> one(handle.createQuery(sql.bySubmission()).bind("submission", key.value()), shop));
    }

    @Override
    public List<Order> list(ShopId shop, OrderCursor after, int limit) {
        if (limit < 1 || limit > MAX_PAGE) {
            throw new IllegalArgumentException("orders: got limit " + limit + "; a page has 1 to " + MAX_PAGE);
        }
        // Between two milliseconds there is no order, so a cursor there stands before the first of the next one.
        String id = StoredTime.isWhole(after.placedAt()) ? after.id() : "";
        return unit.run(operation("list", shop, "limit=" + limit), handle -> {
            try (Query page = handle.createQuery(sql.page())) {
                return page.bind("shop", shop.value())
                        .bind("placedAt", StoredTime.atOrAfter(after.placedAt()))
                        .bind("id", id)
                        .bind("limit", limit)
                        .map((row, context) -> OrderRow.read(row))
                        .list();
            }
        });
    }

    private static Optional<Order> one(Query query, ShopId shop) {
        try (query) {
            return query.bind("shop", shop.value())
                    .map((row, context) -> OrderRow.read(row))
                    .findOne();
        }
    }

    private static Operation operation(String method, ShopId shop, String about) {
        return new Operation("OrderRepository." + method, "shop=" + shop + " " + about);
    }
}
