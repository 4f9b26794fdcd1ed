package io.ordertochat.jdbc;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Counts;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
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
        KnownWords words = new KnownWords();
        Sheets sheets = new Sheets(days);
        batches.forEach(batch -> BatchText.read(batch.body, words, sheets));
        store(handle, shop, sheets);
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

    /** What single clicks belong to; what is of days whose single clicks were dropped is kept apart. */
    private static final class Sheets implements BatchText.Reader {

        private final TallySheet buttons = new TallySheet();
        private final ProductSheet live;
        private final ProductSheet kept;
        private final long keptQuarter;

        Sheets(ShopDays days) {
            this.live = new ProductSheet(days.quarters());
            this.kept = new ProductSheet(days.quarters());
            this.keptQuarter = days.keptQuarter();
        }

        @Override
        public void click(long quarter, EntryPointId entryPoint, DeviceClass device, AgentClass agent) {
            buttons.add(quarter, entryPoint, device, agent, 1);
        }

        @Override
        public void click(long quarter, EntryPointId entryPoint, ProductId product) {
            (quarter >= keptQuarter ? live : kept).add(quarter, entryPoint, product, 1);
        }
    }

    /** Adds to both kinds of totals. */
    void addUp(Handle handle, ShopId shop, ShopDays days, TallySheet sheet) {
        Sheets sheets = new Sheets(days);
        sheet.quarters().forEach(sheets.buttons::add);
        for (ProductQuarterRow row : sheet.products()) {
            if (row.utcDay() > days.keptUtcDay() || days.keepsAll()) {
                sheets.live.add(row);
            } else {
                sheets.live.add(part(row, days.keptQuarter(), true));
                sheets.kept.add(part(row, days.keptQuarter(), false));
            }
        }
        store(handle, shop, sheets);
    }

    private void store(Handle handle, ShopId shop, Sheets sheets) {
        new QuarterStore(sql, handle, shop).add(sheets.buttons.quarters());
        ProductStore store = new ProductStore(sql, handle, shop);
        store.add(sheets.live, false);
        store.add(sheets.kept, true);
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
