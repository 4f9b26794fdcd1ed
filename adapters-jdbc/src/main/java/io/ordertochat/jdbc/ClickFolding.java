package io.ordertochat.jdbc;

import io.ordertochat.click.Counts;
import io.ordertochat.click.FoldRun;
import io.ordertochat.click.ProductQuarterRow;
import io.ordertochat.click.ProductSheet;
import io.ordertochat.click.QuarterRow;
import io.ordertochat.click.TallySheet;
import io.ordertochat.shop.ShopId;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Takes a shop's batches into its totals, in one transaction that has the shop's row locked. */
final class ClickFolding {

    private static final int AT_ONCE = 500;

    private final ClickSql sql;
    private final ClickShops shops;

    private record Batch(String id, int clicks, String body) {}

    ClickFolding(ClickSql sql, ClickShops shops) {
        this.sql = sql;
        this.shops = shops;
    }

    FoldRun fold(Handle handle, ShopId shop, ZoneId zone, int limit) {
        return shops.tryLock(handle, shop, zone)
                .map(days -> folded(handle, shop, days, limit))
                .orElse(new FoldRun(0, 0, 0));
    }

    /** Folds everything that waits, for whoever has the shop's row locked. */
    void foldAll(Handle handle, ShopId shop, ShopDays days) {
        FoldRun run = folded(handle, shop, days, AT_ONCE);
        while (run.batches() > 0) {
            run = folded(handle, shop, days, AT_ONCE);
        }
    }

    private FoldRun folded(Handle handle, ShopId shop, ShopDays days, int limit) {
        List<Batch> batches = batches(handle, shop, limit);
        if (batches.isEmpty()) {
            return new FoldRun(0, 0, 0);
        }
        TallySheet sheet = new TallySheet();
        KnownWords words = new KnownWords();
        batches.forEach(batch -> BatchText.read(batch.body, sheet, words));
        addUp(handle, shop, days, sheet);
        try (Update remove = handle.createUpdate(sql.removeBatches())) {
            new ArrayColumns<>(remove.bind("shop", shop.value()), batches).text("ids", Batch::id);
            remove.execute();
        }
        return new FoldRun(
                1, batches.size(), batches.stream().mapToLong(Batch::clicks).sum());
    }

    private List<Batch> batches(Handle handle, ShopId shop, int limit) {
        try (Query batches = handle.createQuery(sql.batches())) {
            return batches.bind("shop", shop.value())
                    .bind("limit", limit)
                    .map((row, context) ->
                            new Batch(row.getString("batch_id"), row.getInt("clicks"), row.getString("body")))
                    .list();
        }
    }

    /** Adds to both kinds of totals; what belongs to days whose single clicks were dropped is kept apart. */
    void addUp(Handle handle, ShopId shop, ShopDays days, TallySheet sheet) {
        new QuarterStore(sql, handle, shop).add(sheet.quarters());
        ProductSheet live = new ProductSheet(days.quarters());
        ProductSheet kept = new ProductSheet(days.quarters());
        for (ProductQuarterRow row : sheet.products()) {
            if (row.utcDay() > days.keptUtcDay() || days.keepsAll()) {
                live.add(row);
            } else {
                live.add(part(row, days.keptQuarter(), true));
                kept.add(part(row, days.keptQuarter(), false));
            }
        }
        ProductStore store = new ProductStore(sql, handle, shop);
        store.add(live, false);
        store.add(kept, true);
    }

    private static ProductQuarterRow part(ProductQuarterRow row, long since, boolean later) {
        int[] counts = new int[QuarterRow.QUARTERS];
        for (int slot = 0; slot < QuarterRow.QUARTERS; slot++) {
            boolean isLater = (long) row.utcDay() * QuarterRow.QUARTERS + slot >= since;
            counts[slot] = isLater == later ? row.clicks().at(slot) : 0;
        }
        return new ProductQuarterRow(row.utcDay(), row.entryPoint(), row.product(), Counts.of(counts));
    }
}
