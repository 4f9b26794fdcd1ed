package io.ordertochat.jdbc;

import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickLog;
import io.ordertochat.port.AdapterException;
import io.ordertochat.port.IdGenerator;
import io.ordertochat.shop.ShopId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * Clicks in table {@code o2c_click}. A batch is two inserts of one transaction, on PostgreSQL one statement: its rows, and one
 * row in {@code o2c_click_batch} that tells {@link JdbcClickTotals} of the new ones; no two batches touch the same row, so nodes
 * do not wait for each other. Thread-safe.
 */
public final class JdbcClickLog implements ClickLog {

    private static final int MOST_AT_ONCE = 2_000;
    private static final int READ_AT_ONCE = 5_000;
    private static final String TAKEN = "23505";

    private final JdbcUnitOfWork unit;
    private final SqlDialect dialect;
    private final IdGenerator ids;
    private final ClickSql sql;

    /**
     * Makes a log.
     *
     * @param unit the unit of work its statements take part in
     * @param dialect the database it talks to
     * @param ids makes ids of batches; ids that begin with the time keep their index small
     */
    public JdbcClickLog(JdbcUnitOfWork unit, SqlDialect dialect, IdGenerator ids) {
        this.unit = Objects.requireNonNull(unit, "unit");
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.sql = ClickSql.of(dialect);
    }

    @Override
    public int append(ShopId shop, List<Click> clicks) {
        List<Click> ordered = onceEach(clicks);
        if (ordered.isEmpty()) {
            return 0;
        }
        return unit.isOpen() ? inParts(shop, ordered, this::appended) : fastest(shop, ordered);
    }

    // Nearly always every click is new, and then the plain insert does. Outside a unit it can simply be tried.
    private int fastest(ShopId shop, List<Click> clicks) {
        try {
            boolean oneStatement =
                    clicks.size() <= MOST_AT_ONCE && sql.appendNewAtOnce().isPresent();
            return oneStatement
                    ? unit.run(operation("append", shop), handle -> appendedNew(handle, shop, clicks))
                    : inParts(shop, clicks, this::appendedNew);
        } catch (AdapterException known) {
            if (!SqlFailure.hasState(known, TAKEN)) {
                throw known;
            }
            return inParts(shop, clicks, this::appended);
        }
    }

    private interface Part {
        int append(Handle handle, ShopId shop, List<Click> clicks);
    }

    private int inParts(ShopId shop, List<Click> clicks, Part part) {
        return unit.inOne(() -> {
            int added = 0;
            for (int from = 0; from < clicks.size(); from += MOST_AT_ONCE) {
                List<Click> some = clicks.subList(from, Math.min(from + MOST_AT_ONCE, clicks.size()));
                added += unit.run(operation("append", shop), handle -> part.append(handle, shop, some));
            }
            return added;
        });
    }

    // In the order of their ids, so that two batches with the same clicks never wait for each other in a circle.
    private static List<Click> onceEach(List<Click> clicks) {
        List<Click> ordered = new ArrayList<>(clicks);
        ordered.sort(Comparator.comparing(Click::id));
        List<Click> once = new ArrayList<>(ordered.size());
        for (Click click : ordered) {
            if (once.isEmpty() || !once.get(once.size() - 1).id().equals(click.id())) {
                once.add(click);
            }
        }
        return once;
    }

    private int appendedNew(Handle handle, ShopId shop, List<Click> clicks) {
        if (sql.appendNewAtOnce().isPresent()) {
            try (Update both = handle.createUpdate(sql.appendNewAtOnce().get())) {
                ClickRow.bind(both, clicks);
                return bind(both, shop, clicks).execute();
            }
        }
        try (Update insert = handle.createUpdate(sql.appendNew())) {
            ClickRow.bind(insert, clicks);
            insert.bind("shop", shop.value()).execute();
        }
        return batched(handle, shop, clicks);
    }

    private int appended(Handle handle, ShopId shop, List<Click> clicks) {
        if (sql.append().isPresent()) {
            Set<String> added = inserted(handle, sql.append().get(), shop, clicks);
            return batched(
                    handle,
                    shop,
                    clicks.stream()
                            .filter(click -> added.contains(click.id().value()))
                            .toList());
        }
        return batched(handle, shop, oneByOne(handle, shop, clicks));
    }

    /** Those that were not there. */
    private List<Click> oneByOne(Handle handle, ShopId shop, List<Click> clicks) {
        try (PreparedBatch inserts = handle.prepareBatch(sql.appendOne())) {
            for (Click click : clicks) {
                ClickRow.bind(inserts.bind("shop", shop.value()), click);
                inserts.add();
            }
            int[] counts = counts(inserts);
            List<Click> added = new ArrayList<>(clicks.size());
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    added.add(clicks.get(i));
                }
            }
            return added;
        }
    }

    // A click that another transaction stored between the look and the insert fails, and the rest of the batch goes on.
    private static int[] counts(PreparedBatch inserts) {
        try {
            return inserts.execute();
        } catch (JdbiException failed) {
            return SqlFailure.countsWithout(TAKEN, failed).orElseThrow(() -> failed);
        }
    }

    private int batched(Handle handle, ShopId shop, List<Click> added) {
        if (added.isEmpty()) {
            return 0;
        }
        try (Update batch = handle.createUpdate(sql.addBatch())) {
            bind(batch, shop, added).execute();
        }
        return added.size();
    }

    private Update bind(Update batch, ShopId shop, List<Click> added) {
        return batch.bind("shop", shop.value())
                .bind("batch", ids.next())
                .bind("clicks", added.size())
                .bind("body", BatchText.write(added));
    }

    private static Set<String> inserted(Handle handle, String statement, ShopId shop, List<Click> clicks) {
        try (Query insert = handle.createQuery(statement)) {
            ClickRow.bind(insert, clicks);
            return new HashSet<>(
                    insert.bind("shop", shop.value()).mapTo(String.class).list());
        }
    }

    @Override
    public List<Click> search(ShopId shop, ClickFilter filter, ClickCursor after, int limit) {
        if (limit < 1 || limit > MAX_PAGE) {
            throw new IllegalArgumentException("clicks: got limit " + limit + "; a page has 1 to " + MAX_PAGE);
        }
        return page(shop, filter, after, limit);
    }

    /** {@inheritDoc} Takes pages of more clicks than a search does; between two of them no transaction is open. */
    @Override
    public void each(ShopId shop, ClickFilter filter, Consumer<Click> reader) {
        List<Click> page = page(shop, filter, ClickCursor.newest(), READ_AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(reader);
            ClickCursor last = ClickCursor.after(page.get(page.size() - 1));
            page = page.size() < READ_AT_ONCE ? List.of() : page(shop, filter, last, READ_AT_ONCE);
        }
    }

    private List<Click> page(ShopId shop, ClickFilter filter, ClickCursor after, int limit) {
        if (!StoredText.isWellFormed(filter.text()) || filter.text().indexOf('\0') >= 0) {
            return List.of();
        }
        // Between two milliseconds there is no click; the end of a stretch of time is a place like any other.
        long at = StoredTime.atOrAfter(after.at());
        String id = StoredTime.isWhole(after.at()) ? after.id() : "";
        long end = filter.until().map(StoredTime::atOrAfter).orElse(Long.MAX_VALUE);
        KnownWords words = new KnownWords();
        return unit.run(operation("search", shop), handle -> {
            try (Query page = handle.createQuery(sql.search(dialect, filter))) {
                ClickRow.bind(page, filter);
                return page.bind("shop", shop.value())
                        .bind("at", Math.min(at, end))
                        .bind("id", end <= at ? "" : id)
                        .bind("limit", limit)
                        .map((row, context) -> ClickRow.read(row, words))
                        .list();
            }
        });
    }

    private static Operation operation(String method, ShopId shop) {
        return new Operation("ClickLog." + method, "shop=" + shop);
    }
}
