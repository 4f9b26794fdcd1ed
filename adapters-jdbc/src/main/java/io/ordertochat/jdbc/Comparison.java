package io.ordertochat.jdbc;

import io.ordertochat.click.ProductQuarterRow;
import io.ordertochat.click.QuarterRow;
import io.ordertochat.click.TallySheet;
import io.ordertochat.shop.ShopId;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Some days' totals, the batches that wait, and single clicks, all as of one moment. What is counted lies from one quarter hour
 * to before another one.
 */
final class Comparison {

    private final long from;
    private final long until;
    private final TallySheet clicks = new TallySheet();
    private final TallySheet waiting = new TallySheet();
    private final TallySheet quarters = new TallySheet();
    private final List<TotalsRow> products = new ArrayList<>();
    private long counted;

    private Comparison(long from, long until) {
        this.from = from;
        this.until = until;
    }

    /** Asks in one statement; {@code from} and {@code until} are quarter hours since 1970, blocks are blocks of days. */
    static Comparison of(ClickSql sql, Handle handle, ShopId shop, long from, long until, int block1, int block2) {
        Comparison comparison = new Comparison(from, until);
        KnownWords words = new KnownWords();
        try (Query compare = handle.createQuery(sql.compare())) {
            compare.bind("shop", shop.value())
                    .bind("day1", (int) Math.floorDiv(from, (long) QuarterRow.QUARTERS))
                    .bind("day2", (int) Math.floorDiv(until, (long) QuarterRow.QUARTERS))
                    .bind("block1", block1)
                    .bind("block2", block2)
                    .bind("from", from * QuarterRow.QUARTER_MILLIS)
                    .bind("until", until * QuarterRow.QUARTER_MILLIS)
                    .setFetchSize(5_000)
                    .map((row, context) -> TotalsRow.read(row))
                    .forEach(row -> comparison.take(row, words));
        }
        return comparison;
    }

    private void take(TotalsRow row, KnownWords words) {
        switch (row.kind()) {
            case TotalsRow.BATCH -> {
                TallySheet batch = new TallySheet();
                BatchText.read(row.body(), batch, words);
                batch.quarters().forEach(one -> inside(one, waiting));
                batch.products().forEach(one -> inside(one, waiting));
            }
            case TotalsRow.QUARTERS -> QuarterStore.each(row, words, one -> inside(one, quarters));
            case TotalsRow.PRODUCTS -> products.add(row);
            case TotalsRow.CLICKS -> {
                counted += row.clicks();
                clicks.add(row.n(), words.entryPoint(row.a()), words.device(row.b()), words.agent(row.c()), (int)
                        row.clicks());
            }
            case TotalsRow.PRODUCT_CLICKS ->
                clicks.add(row.n(), words.entryPoint(row.b()), words.product(row.a()), (int) row.clicks());
            default -> {}
        }
    }

    private void inside(QuarterRow row, TallySheet to) {
        for (int slot = 0; slot < QuarterRow.QUARTERS; slot++) {
            long quarter = (long) row.utcDay() * QuarterRow.QUARTERS + slot;
            if (row.clicks().at(slot) != 0 && quarter >= from && quarter < until) {
                to.add(
                        quarter,
                        row.entryPoint(),
                        row.device(),
                        row.agent(),
                        row.clicks().at(slot));
            }
        }
    }

    private void inside(ProductQuarterRow row, TallySheet to) {
        for (int slot = 0; slot < QuarterRow.QUARTERS; slot++) {
            long quarter = (long) row.utcDay() * QuarterRow.QUARTERS + slot;
            if (row.clicks().at(slot) != 0 && quarter >= from && quarter < until) {
                to.add(quarter, row.entryPoint(), row.product(), row.clicks().at(slot));
            }
        }
    }

    long counted() {
        return counted;
    }

    TallySheet clicks() {
        return clicks;
    }

    TallySheet waiting() {
        return waiting;
    }

    TallySheet quarters() {
        return quarters;
    }

    List<TotalsRow> products() {
        return products;
    }
}
