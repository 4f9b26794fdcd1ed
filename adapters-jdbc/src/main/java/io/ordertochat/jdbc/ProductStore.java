package io.ordertochat.jdbc;

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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Table {@code o2c_click_product}, for whoever holds the shop's lock. */
final class ProductStore {

    private final ClickSql sql;
    private final Handle handle;
    private final ShopId shop;

    /** What a row is about: a block of days, or all of them. */
    private record Key(String entryPoint, int block, String product, int kept) {}

    /** What a row says; without days where it is about all of them. */
    private static final class Figures {

        private final Days days = new Days();
        private long clicks;
    }

    ProductStore(ClickSql sql, Handle handle, ShopId shop) {
        this.sql = sql;
        this.handle = handle;
        this.shop = shop;
    }

    /** Adds blocks, and their sums, to what is there. */
    void add(ProductSheet sheet, boolean kept) {
        Map<Key, Figures> rows = new HashMap<>();
        sheet.blocks().forEach((block, days) -> {
            long clicks = days.clicks().sum();
            Figures figures = figures(rows, key(block, block.number(), kept));
            figures.days.add(days);
            figures.clicks += clicks;
            figures(rows, key(block, TotalsRow.ALL_DAYS, kept)).clicks += clicks;
        });
        write(rows);
    }

    /** Moves what lies before a day from what single clicks make up to what they do not any more. */
    void keepBefore(int day) {
        Map<Key, Figures> rows = new HashMap<>();
        KnownWords words = new KnownWords();
        List<Block> blocks = new ArrayList<>();
        List<Days> all = new ArrayList<>();
        try (Query live = handle.createQuery(sql.productsBefore())) {
            live.bind("shop", shop.value())
                    .bind("block", Math.floorDiv(day, ProductSheet.BLOCK_DAYS))
                    .map((row, context) -> all.add(ProductDaysText.read(row.getString("body")))
                            && blocks.add(new Block(
                                    words.button(row.getString("entry_point")),
                                    row.getInt("block_no"),
                                    words.product(row.getString("product_id")))))
                    .list();
        }
        for (int i = 0; i < blocks.size(); i++) {
            move(rows, blocks.get(i), before(all.get(i), day - blocks.get(i).number() * ProductSheet.BLOCK_DAYS));
        }
        write(rows);
    }

    private static void move(Map<Key, Figures> rows, Block block, Days moved) {
        long clicks = moved.clicks().sum();
        Figures from = figures(rows, key(block, block.number(), false));
        from.days.subtract(moved);
        from.clicks -= clicks;
        Figures to = figures(rows, key(block, block.number(), true));
        to.days.add(moved);
        to.clicks += clicks;
        figures(rows, key(block, TotalsRow.ALL_DAYS, false)).clicks -= clicks;
        figures(rows, key(block, TotalsRow.ALL_DAYS, true)).clicks += clicks;
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

    private void write(Map<Key, Figures> rows) {
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
                    .text(
                            "bodies",
                            key -> key.block == TotalsRow.ALL_DAYS ? "" : ProductDaysText.write(of(rows, key).days));
            write.execute();
        }
    }

    private static boolean added(Map<Key, Figures> rows, ResultSet row) throws SQLException {
        Key key = new Key(
                row.getString("entry_point"), row.getInt("block_no"), row.getString("product_id"), row.getInt("kept"));
        Figures figures = of(rows, key);
        figures.clicks += row.getLong("clicks");
        if (key.block != TotalsRow.ALL_DAYS) {
            figures.days.add(ProductDaysText.read(row.getString("body")));
        }
        return true;
    }

    private static ArrayColumns<Key> keys(ArrayColumns<Key> columns) {
        return columns.text("points", Key::entryPoint)
                .integer("blocks", Key::block)
                .text("products", Key::product)
                .integer("kept", Key::kept);
    }

    private static Figures figures(Map<Key, Figures> rows, Key key) {
        return rows.computeIfAbsent(key, none -> new Figures());
    }

    private static Figures of(Map<Key, Figures> rows, Key key) {
        return Objects.requireNonNull(rows.get(key));
    }

    private static Key key(Block block, int number, boolean kept) {
        String point = block.entryPoint().map(Object::toString).orElse("");
        return new Key(point, number, block.product().value(), kept ? 1 : 0);
    }
}
