package io.ordertochat.jdbc;

import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.ProductSheet;
import io.ordertochat.click.ProductSheet.Block;
import io.ordertochat.click.ProductSheet.Days;
import io.ordertochat.shop.ShopId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Table {@code o2c_click_product}, for whoever holds the shop's lock. */
final class ProductStore {

    private final ClickSql sql;
    private final Handle handle;
    private final ShopId shop;

    /** What a row is about: all buttons or each one; a block of days, or all of them. */
    private record Key(String buttons, int block, String product, int kept) {}

    private static final class Figures<B extends ProductBody> {

        private final B body;
        private long clicks;

        Figures(B body) {
            this.body = body;
        }
    }

    /** Rows that are about to be added to. */
    private static final class Rows {

        private final Map<Key, Figures<?>> rows = new HashMap<>();
        private final Map<Key, Figures<ProductBody.All>> all = new HashMap<>();
        private final Map<Key, Figures<ProductBody.Each>> each = new HashMap<>();
        private final Map<Key, Figures<ProductBody.Sums>> sums = new HashMap<>();

        void add(Block block, Days days, int kept) {
            long clicks = days.clicks().sum();
            String product = block.product().value();
            if (block.entryPoint().isPresent()) {
                String button = block.entryPoint().map(EntryPointId::value).orElseThrow();
                Figures<ProductBody.Each> row = each(block.number(), product, kept);
                row.body.of(button).add(days);
                row.clicks += clicks;
                sums(product, kept).body.add(button, clicks);
            } else {
                Figures<ProductBody.All> row = all(block.number(), product, kept);
                row.body.add(days);
                row.clicks += clicks;
                sums(product, kept).clicks += clicks;
            }
        }

        void subtract(Block block, Days days) {
            long clicks = days.clicks().sum();
            String product = block.product().value();
            if (block.entryPoint().isPresent()) {
                String button = block.entryPoint().map(EntryPointId::value).orElseThrow();
                Figures<ProductBody.Each> row = each(block.number(), product, 0);
                row.body.of(button).subtract(days);
                row.clicks -= clicks;
                sums(product, 0).body.add(button, -clicks);
            } else {
                Figures<ProductBody.All> row = all(block.number(), product, 0);
                row.body.subtract(days);
                row.clicks -= clicks;
                sums(product, 0).clicks -= clicks;
            }
        }

        private Figures<ProductBody.All> all(int block, String product, int kept) {
            return row(all, new Key(TotalsRow.ALL_BUTTONS, block, product, kept), ProductBody.All::new);
        }

        private Figures<ProductBody.Each> each(int block, String product, int kept) {
            return row(each, new Key(TotalsRow.EACH_BUTTON, block, product, kept), ProductBody.Each::new);
        }

        private Figures<ProductBody.Sums> sums(String product, int kept) {
            return row(sums, new Key(TotalsRow.ALL_BUTTONS, TotalsRow.ALL_DAYS, product, kept), ProductBody.Sums::new);
        }

        private <B extends ProductBody> Figures<B> row(Map<Key, Figures<B>> kind, Key key, Supplier<B> body) {
            return kind.computeIfAbsent(key, none -> {
                Figures<B> figures = new Figures<>(body.get());
                rows.put(key, figures);
                return figures;
            });
        }
    }

    ProductStore(ClickSql sql, Handle handle, ShopId shop) {
        this.sql = sql;
        this.handle = handle;
        this.shop = shop;
    }

    /** Adds blocks, and their sums, to what is there. */
    void add(ProductSheet sheet, boolean kept) {
        Rows rows = new Rows();
        sheet.blocks().forEach((block, days) -> rows.add(block, days, kept ? 1 : 0));
        write(rows.rows);
    }

    /** Moves what lies before a day from what single clicks make up to what they do not any more. */
    void keepBefore(int day) {
        List<TotalsRow> live = new ArrayList<>();
        try (Query before = handle.createQuery(sql.productsBefore())) {
            before.bind("shop", shop.value())
                    .bind("block", Math.floorDiv(day, ProductSheet.BLOCK_DAYS))
                    .map((row, context) -> TotalsRow.ofProduct(row))
                    .forEach(live::add);
        }
        Rows rows = new Rows();
        KnownWords words = new KnownWords();
        for (TotalsRow row : live) {
            row.eachBlock(words, (block, days) -> {
                Days moved = before(days, day - block.number() * ProductSheet.BLOCK_DAYS);
                rows.subtract(block, moved);
                rows.add(block, moved, 1);
            });
        }
        write(rows.rows);
    }

    private static Days before(Days days, int end) {
        Days before = new Days();
        for (int day = 0; day < Math.min(end, ProductSheet.BLOCK_DAYS); day++) {
            before.add(day, days.clicks().at(day), days.firsts().at(day));
        }
        return before;
    }

    void removeLive() {
        try (Update remove = handle.createUpdate(sql.removeProducts())) {
            remove.bind("shop", shop.value()).execute();
        }
    }

    private void write(Map<Key, Figures<?>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Key> keys = List.copyOf(rows.keySet());
        try (Query there = handle.createQuery(sql.productsOf())) {
            keys(new ArrayColumns<>(there.bind("shop", shop.value()), keys));
            there.map((row, context) -> added(rows, row)).list();
        }
        try (Update write = handle.createUpdate(sql.writeProducts())) {
            keys(new ArrayColumns<>(write.bind("shop", shop.value()), keys))
                    .bigint("clicks", key -> of(rows, key).clicks)
                    .text("bodies", key -> of(rows, key).body.text());
            write.execute();
        }
    }

    private static boolean added(Map<Key, Figures<?>> rows, ResultSet row) throws SQLException {
        Figures<?> figures = of(
                rows,
                new Key(
                        row.getString("buttons"),
                        row.getInt("block_no"),
                        row.getString("product_id"),
                        row.getInt("kept")));
        figures.clicks += row.getLong("clicks");
        figures.body.addStored(row.getString("body"));
        return true;
    }

    private static ArrayColumns<Key> keys(ArrayColumns<Key> columns) {
        return columns.text("buttons", Key::buttons)
                .integer("blocks", Key::block)
                .text("products", Key::product)
                .integer("kept", Key::kept);
    }

    private static Figures<?> of(Map<Key, Figures<?>> rows, Key key) {
        return Objects.requireNonNull(rows.get(key));
    }
}
