package io.ordertochat.jdbc;

import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.ProductSheet;
import io.ordertochat.click.ProductSheet.Block;
import io.ordertochat.click.ProductSheet.Days;
import io.ordertochat.shop.ShopId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** Table {@code o2c_click_product}, for whoever holds the shop's lock. */
final class ProductStore {

    private final ClickSql sql;
    private final Handle handle;
    private final ShopId shop;

    /** Rows whose products follow each other: about all buttons or each; a block of days, or all of them. */
    private record Part(String buttons, int block, int kept) {

        boolean isEach() {
            return buttons.equals(TotalsRow.EACH_BUTTON);
        }
    }

    private record Key(Part part, String first) {}

    private record Written(Key key, String body) {}

    ProductStore(ClickSql sql, Handle handle, ShopId shop) {
        this.sql = sql;
        this.handle = handle;
        this.shop = shop;
    }

    /** Adds blocks, and their sums, to what is there. */
    void add(ProductSheet sheet, boolean kept) {
        Map<Part, ProductRun> more = new HashMap<>();
        sheet.blocks().forEach((block, days) -> of(more, block, kept ? 1 : 0).add(product(block), button(block), days));
        addSums(more);
        write(more);
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
        Map<Part, ProductRun> more = new HashMap<>();
        KnownWords words = new KnownWords();
        for (TotalsRow row : live) {
            row.eachBlock(words, (block, days) -> {
                Days moved = before(days, day - block.number() * ProductSheet.BLOCK_DAYS);
                of(more, block, 0).subtract(product(block), button(block), moved);
                of(more, block, 1).add(product(block), button(block), moved);
            });
        }
        addSums(more);
        write(more);
    }

    private static ProductRun of(Map<Part, ProductRun> more, Block block, int kept) {
        String buttons = block.entryPoint().isPresent() ? TotalsRow.EACH_BUTTON : TotalsRow.ALL_BUTTONS;
        return more.computeIfAbsent(new Part(buttons, block.number(), kept), part -> new ProductRun(part.isEach()));
    }

    private static void addSums(Map<Part, ProductRun> more) {
        Map<Part, ProductRun> sums = new HashMap<>();
        more.forEach((part, run) -> sums.computeIfAbsent(
                        new Part(part.buttons, TotalsRow.ALL_DAYS, part.kept), all -> new ProductRun(all.isEach()))
                .addSumsOf(run));
        more.putAll(sums);
    }

    private static String product(Block block) {
        return block.product().value();
    }

    private static String button(Block block) {
        return block.entryPoint().map(EntryPointId::value).orElse("");
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

    private void write(Map<Part, ProductRun> more) {
        if (more.isEmpty()) {
            return;
        }
        Map<Key, ProductRun> rows = new HashMap<>();
        Map<Part, NavigableSet<String>> firsts = firsts(List.copyOf(more.keySet()));
        more.forEach((part, run) -> {
            NavigableSet<String> there = firsts.getOrDefault(part, new TreeSet<>());
            run.split(product -> Objects.requireNonNullElse(there.floor(product), ""))
                    .forEach((first, some) -> rows.put(new Key(part, first), some));
        });
        addStored(rows);
        List<Written> written = new ArrayList<>();
        rows.forEach((key, run) -> run.bodies(key.first)
                .forEach((first, body) -> written.add(new Written(new Key(key.part, first), body))));
        try (Update write = handle.createUpdate(sql.writeProducts())) {
            ArrayColumns<Written> columns = new ArrayColumns<>(write.bind("shop", shop.value()), written);
            columns.text("buttons", row -> row.key.part.buttons)
                    .integer("blocks", row -> row.key.part.block)
                    .integer("kept", row -> row.key.part.kept)
                    .text("firsts", row -> row.key.first)
                    .text("bodies", Written::body);
            write.execute();
        }
    }

    private Map<Part, NavigableSet<String>> firsts(List<Part> parts) {
        Map<Part, NavigableSet<String>> firsts = new HashMap<>();
        try (Query runs = handle.createQuery(sql.runsOf())) {
            new ArrayColumns<>(runs.bind("shop", shop.value()), parts)
                    .text("buttons", Part::buttons)
                    .integer("blocks", Part::block)
                    .integer("kept", Part::kept);
            runs.map((row, context) ->
                            new Key(new Part(row.getString(1), row.getInt(2), row.getInt(3)), row.getString(4)))
                    .forEach(key -> firsts.computeIfAbsent(key.part, none -> new TreeSet<>())
                            .add(key.first));
        }
        return firsts;
    }

    private void addStored(Map<Key, ProductRun> rows) {
        try (Query there = handle.createQuery(sql.productsOf())) {
            ArrayColumns<Key> columns =
                    new ArrayColumns<>(there.bind("shop", shop.value()), List.copyOf(rows.keySet()));
            columns.text("buttons", key -> key.part.buttons)
                    .integer("blocks", key -> key.part.block)
                    .integer("kept", key -> key.part.kept)
                    .text("firsts", Key::first);
            there.map((row, context) -> new Written(
                            new Key(new Part(row.getString(1), row.getInt(2), row.getInt(3)), row.getString(4)),
                            row.getString(5)))
                    .forEach(row -> Objects.requireNonNull(rows.get(row.key)).addStored(row.body));
        }
    }
}
