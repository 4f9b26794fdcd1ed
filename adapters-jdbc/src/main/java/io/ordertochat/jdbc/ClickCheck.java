package io.ordertochat.jdbc;

import io.ordertochat.click.ProductSheet;
import io.ordertochat.click.ProductSheet.Block;
import io.ordertochat.click.ProductSheet.Days;
import io.ordertochat.click.QuarterRow;
import io.ordertochat.click.TallySheet;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Lays totals and what waits to be added beside single clicks, a block of days at a time, each as of one moment. */
final class ClickCheck {

    private static final int MOST_NAMED = 100;

    private final ClickSql sql;
    private final Handle handle;
    private final ShopId shop;
    private final ShopDays days;
    private final List<String> differences = new ArrayList<>();
    private long clicks;

    ClickCheck(ClickSql sql, Handle handle, ShopId shop, ShopDays days) {
        this.sql = sql;
        this.handle = handle;
        this.shop = shop;
        this.days = days;
    }

    TotalsCheck check() {
        ClickSpan.of(sql, handle, shop).ifPresent(span -> {
            // A local day may begin a day before or after the same one of UTC.
            int last = Math.floorDiv(span.lastDay() + 1, ProductSheet.BLOCK_DAYS);
            for (int block = Math.floorDiv(span.firstDay() - 1, ProductSheet.BLOCK_DAYS); block <= last; block++) {
                compare(block);
            }
        });
        totals();
        List<String> named = differences.stream().limit(MOST_NAMED).toList();
        return named.isEmpty() ? new TotalsCheck.Equal(clicks) : new TotalsCheck.Different(clicks, named);
    }

    private void compare(int block) {
        long from = Math.max(quarter(block), days.keptQuarter());
        long until = quarter(block + 1);
        if (from >= until) {
            return;
        }
        Comparison seen = Comparison.of(sql, handle, shop, from, until, block, block);
        clicks += seen.counted();
        compareQuarters(seen);
        compareProducts(seen);
    }

    private long quarter(int block) {
        Instant start = days.quarters().start(block * ProductSheet.BLOCK_DAYS);
        return Math.floorDiv(start.toEpochMilli(), QuarterRow.QUARTER_MILLIS);
    }

    private void compareQuarters(Comparison seen) {
        TallySheet surplus = new TallySheet();
        seen.quarters().quarters().forEach(surplus::add);
        seen.waiting().quarters().forEach(surplus::add);
        for (QuarterRow row : seen.clicks().quarters()) {
            for (int slot = 0; slot < QuarterRow.QUARTERS; slot++) {
                long quarter = (long) row.utcDay() * QuarterRow.QUARTERS + slot;
                surplus.add(
                        quarter,
                        row.entryPoint(),
                        row.device(),
                        row.agent(),
                        -row.clicks().at(slot));
            }
        }
        for (QuarterRow row : surplus.quarters()) {
            for (int slot = 0; slot < QuarterRow.QUARTERS; slot++) {
                if (row.clicks().at(slot) != 0) {
                    long quarter = (long) row.utcDay() * QuarterRow.QUARTERS + slot;
                    differences.add(Instant.ofEpochMilli(quarter * QuarterRow.QUARTER_MILLIS) + " " + row.entryPoint()
                            + " " + row.device().code() + " " + row.agent().code() + ": totals have "
                            + signed(row.clicks().at(slot)));
                }
            }
        }
    }

    private void compareProducts(Comparison seen) {
        ProductSheet expected = new ProductSheet(days.quarters());
        seen.clicks().products().forEach(expected::add);
        ProductSheet actual = new ProductSheet(days.quarters());
        seen.waiting().products().forEach(actual::add);
        KnownWords words = new KnownWords();
        seen.products()
                .forEach(row ->
                        row.eachBlock(words, (one, stored) -> actual.days(one).add(stored)));
        Map<Block, Days> wanted = expected.blocks();
        Map<Block, Days> found = actual.blocks();
        Set<Block> all = new HashSet<>(wanted.keySet());
        all.addAll(found.keySet());
        for (Block one : all) {
            Days a = wanted.getOrDefault(one, new Days());
            Days b = found.getOrDefault(one, new Days());
            for (int day = 0; day < ProductSheet.BLOCK_DAYS; day++) {
                compareDay(one, day, a, b);
            }
        }
    }

    private void compareDay(Block block, int day, Days wanted, Days found) {
        int surplus = found.clicks().at(day) - wanted.clicks().at(day);
        boolean first = found.firsts().at(day) != wanted.firsts().at(day);
        if (surplus != 0 || first) {
            LocalDate date = LocalDate.ofEpochDay((long) block.number() * ProductSheet.BLOCK_DAYS + day);
            String button = block.entryPoint().map(Object::toString).orElse("all buttons");
            differences.add(date + " " + block.product() + " " + button + ": totals have "
                    + (surplus != 0 ? signed(surplus) : "another first click"));
        }
    }

    // What the rows of all days say, less what the rows of some days say.
    private void totals() {
        Map<String, Long> surplus = new TreeMap<>();
        try (Query all = handle.createQuery(sql.allProducts())) {
            all.bind("shop", shop.value())
                    .setFetchSize(5_000)
                    .map((row, context) -> TotalsRow.ofProduct(row))
                    .forEach(row -> add(surplus, row));
        }
        surplus.forEach((what, clicks) -> {
            if (clicks != 0) {
                differences.add(what + ": the total of all days has " + signed(clicks));
            }
        });
    }

    private static void add(Map<String, Long> surplus, TotalsRow row) {
        String kept = row.clicks() == 1 ? " of dropped clicks" : "";
        String body = row.body();
        ProductLines.each(body, row.isAboutEachButton(), (product, button, from, to) -> {
            long clicks = row.n() == TotalsRow.ALL_DAYS
                    ? CountsText.number(body, from, to)
                    : -CountsText.read(body, from, slash(body, from, to), ProductSheet.BLOCK_DAYS)
                            .sum();
            surplus.merge(product + " " + (button.isEmpty() ? "all buttons" : button) + kept, clicks, Long::sum);
        });
    }

    private static int slash(String body, int from, int to) {
        int slash = body.indexOf('/', from);
        return slash < 0 || slash > to ? to : slash;
    }

    private static String signed(long surplus) {
        return surplus > 0 ? surplus + " too many" : -surplus + " too few";
    }
}
