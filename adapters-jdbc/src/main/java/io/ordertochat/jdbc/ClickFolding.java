package io.ordertochat.jdbc;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.FoldRun;
import io.ordertochat.click.ProductSheet;
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
    static final class Sheets implements BatchText.Reader {

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

        /** Adds clicks that are added up by quarter hour; all of them are of days whose single clicks are there. */
        void add(TallySheet sheet) {
            sheet.quarters().forEach(buttons::add);
            sheet.products().forEach(live::add);
        }
    }

    /** Adds to both kinds of totals. */
    void store(Handle handle, ShopId shop, Sheets sheets) {
        new QuarterStore(sql, handle, shop).add(sheets.buttons.quarters());
        ProductStore store = new ProductStore(sql, handle, shop);
        store.add(sheets.live, false);
        store.add(sheets.kept, true);
    }
}
