package io.ordertochat.jdbc;

import io.ordertochat.click.ClickTally;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.click.DaySpan;
import io.ordertochat.click.FoldRun;
import io.ordertochat.click.ProductSheet;
import io.ordertochat.click.QuarterRow;
import io.ordertochat.click.TallyRange;
import io.ordertochat.click.TallySheet;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.shop.ShopId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * Clicks added up in tables {@code o2c_click_quarter} and {@code o2c_click_product}. A reading is one statement: totals, and
 * the batches of {@link JdbcClickLog} that wait to be added to them. Whatever writes totals has the shop's row in
 * {@code o2c_click_shop} locked meanwhile; appending clicks never waits for it. Thread-safe.
 */
public final class JdbcClickTotals implements ClickTotals {

    private static final Duration DROPPED_AT_ONCE = Duration.ofDays(1);

    private final JdbcUnitOfWork unit;
    private final ClickSql sql;
    private final ClickShops shops;
    private final ClickFolding folding;
    private final FoldTurns turns = new FoldTurns();

    /**
     * Makes totals.
     *
     * @param unit the unit of work its statements take part in
     * @param dialect the database it talks to
     */
    public JdbcClickTotals(JdbcUnitOfWork unit, SqlDialect dialect) {
        this.unit = Objects.requireNonNull(unit, "unit");
        this.sql = ClickSql.of(dialect);
        this.shops = new ClickShops(sql, dialect);
        this.folding = new ClickFolding(sql, shops);
    }

    @Override
    public ClickTally read(ShopId shop, ZoneId zone, TallyRange range) {
        List<TotalsRow> rows = unit.run(operation("read", shop), handle -> {
            try (Query read = handle.createQuery(sql.read())) {
                days(read, "day", range.quarters(), 1);
                days(read, "block", range.products(), ProductSheet.BLOCK_DAYS);
                return read.bind("shop", shop.value())
                        .bind("of", range.productsOf().isEmpty() ? TotalsRow.ALL_BUTTONS : TotalsRow.EACH_BUTTON)
                        .bind("all", TotalsRow.ALL_DAYS)
                        .map((row, context) -> TotalsRow.read(row))
                        .list();
            }
        });
        return new TallyReader(range, zone).tally(rows);
    }

    // An empty stretch where there are not two.
    private static void days(Query read, String name, List<DaySpan> spans, int unit) {
        for (int i = 0; i < 2; i++) {
            boolean there = i < spans.size();
            long first = there ? spans.get(i).first().toEpochDay() : 1;
            long last = there ? spans.get(i).last().toEpochDay() : 0;
            read.bind(name + (2 * i + 1), (int) (there ? Math.floorDiv(first, unit) : 1))
                    .bind(name + (2 * i + 2), (int) (there ? Math.floorDiv(last, unit) : 0));
        }
    }

    @Override
    public FoldRun fold(Function<ShopId, ZoneId> zones, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("fold: got limit " + limit + "; give 1 or more");
        }
        List<ShopId> waiting = unit.run(new Operation("ClickTotals.fold", "all shops"), shops::waiting);
        return turns.run(waiting, limit, (shop, share) -> {
            ZoneId zone = zones.apply(shop);
            return inOne("fold", shop, handle -> folding.fold(handle, shop, zone, share));
        });
    }

    @Override
    public TotalsCheck check(ShopId shop, ZoneId zone) {
        // Locked, so that no other node moves batches into totals between the blocks of days; clicks go on arriving.
        return inOne("check", shop, handle -> {
            ShopDays days = shops.lock(handle, shop, zone);
            return new ClickCheck(sql, handle, shop, days).check();
        });
    }

    @Override
    public void rebuild(ShopId shop, ZoneId zone) {
        inOne("rebuild", shop, handle -> {
            ShopDays before = shops.lock(handle, shop, zone);
            folding.foldAll(handle, shop, before);
            ShopDays days = new ShopDays(zone, before.keptSince());
            shops.change(handle, shop, days);
            new ProductStore(sql, handle, shop).removeLive();
            new QuarterStore(sql, handle, shop).removeSince(days.keptQuarter());
            ClickSpan.of(sql, handle, shop).ifPresent(span -> rebuild(handle, shop, days, span));
            return days;
        });
    }

    // As many days at once as a row of products holds: stored day by day, every one would rewrite the row.
    private void rebuild(Handle handle, ShopId shop, ShopDays days, ClickSpan span) {
        for (int first = span.firstDay(); first <= span.lastDay(); first += ProductSheet.BLOCK_DAYS) {
            ClickFolding.Sheets sheets = new ClickFolding.Sheets(days);
            for (int day = first; day < first + ProductSheet.BLOCK_DAYS && day <= span.lastDay(); day++) {
                rebuildDay(handle, shop, days, day, sheets);
            }
            folding.store(handle, shop, sheets);
        }
    }

    // All clicks but those that wait to be added, as of one moment.
    private void rebuildDay(Handle handle, ShopId shop, ShopDays days, int utcDay, ClickFolding.Sheets sheets) {
        long from = Math.max((long) utcDay * QuarterRow.QUARTERS, days.keptQuarter());
        long until = (utcDay + 1L) * QuarterRow.QUARTERS;
        if (from < until) {
            Comparison seen = Comparison.of(sql, handle, shop, from, until, 1, 0);
            TallySheet sheet = seen.clicks();
            for (QuarterRow row : seen.waiting().quarters()) {
                for (int slot = 0; slot < QuarterRow.QUARTERS; slot++) {
                    long quarter = (long) row.utcDay() * QuarterRow.QUARTERS + slot;
                    sheet.add(
                            quarter,
                            row.entryPoint(),
                            row.device(),
                            row.agent(),
                            -row.clicks().at(slot));
                }
            }
            seen.waiting().products().forEach(row -> {
                for (int slot = 0; slot < QuarterRow.QUARTERS; slot++) {
                    long quarter = (long) row.utcDay() * QuarterRow.QUARTERS + slot;
                    sheet.add(
                            quarter,
                            row.entryPoint(),
                            row.product(),
                            -row.clicks().at(slot));
                }
            });
            sheets.add(sheet);
        }
    }

    @Override
    public long forget(ShopId shop, ZoneId zone, Instant before) {
        long end = inOne("forget", shop, handle -> {
            ShopDays days = shops.lock(handle, shop, zone);
            Instant start = days.startOfDay(before);
            if (start.toEpochMilli() > days.keptSince()) {
                int day = (int) start.atZone(days.zone()).toLocalDate().toEpochDay();
                new ProductStore(sql, handle, shop).keepBefore(day);
                shops.change(handle, shop, new ShopDays(days.zone(), start.toEpochMilli()));
                return start.toEpochMilli();
            }
            return days.keptSince();
        });
        long dropped = 0;
        for (Optional<Long> oldest = oldest(shop); oldest.isPresent() && oldest.get() < end; oldest = oldest(shop)) {
            dropped += drop(shop, Math.min(end, oldest.get() + DROPPED_AT_ONCE.toMillis()));
        }
        return dropped;
    }

    private Optional<Long> oldest(ShopId shop) {
        return unit.run(operation("forget", shop), handle -> {
            try (Query oldest = handle.createQuery(sql.oldest())) {
                return oldest.bind("shop", shop.value()).mapTo(Long.class).findOne();
            }
        });
    }

    private int drop(ShopId shop, long before) {
        return unit.run(operation("forget", shop), handle -> {
            try (Update drop = handle.createUpdate(sql.drop())) {
                return drop.bind("shop", shop.value()).bind("before", before).execute();
            }
        });
    }

    private <T> T inOne(String method, ShopId shop, SqlWork<T> work) {
        return unit.inOne(() -> unit.run(operation(method, shop), work));
    }

    private static Operation operation(String method, ShopId shop) {
        return new Operation("ClickTotals." + method, "shop=" + shop);
    }
}
