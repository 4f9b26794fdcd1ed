package io.ordertochat.jdbc;

import io.ordertochat.click.ClickTally;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.ProductRow;
import io.ordertochat.click.ProductSheet;
import io.ordertochat.click.ProductTotal;
import io.ordertochat.click.QuarterRow;
import io.ordertochat.click.TallyRange;
import io.ordertochat.click.TallySheet;
import io.ordertochat.click.ZoneQuarters;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Makes a tally of rows: totals as they are, and what waits to be added to them beside these. */
final class TallyReader {

    private final TallyRange range;
    private final String button;
    private final KnownWords words = new KnownWords();
    private final List<QuarterRow> quarters = new ArrayList<>();
    private final List<ProductRow> products = new ArrayList<>();
    private final List<ProductTotal> totals = new ArrayList<>();
    private final TallySheet waiting = new TallySheet();
    private ZoneId zone;

    TallyReader(TallyRange range, ZoneId zone) {
        this.range = range;
        this.button = range.productsOf().map(EntryPointId::value).orElse("");
        this.zone = zone;
    }

    ClickTally tally(List<TotalsRow> rows) {
        rows.forEach(this::take);
        quarters.addAll(waiting.quarters());
        ProductSheet sheet = new ProductSheet(new ZoneQuarters(zone));
        waiting.products().forEach(sheet::add);
        sheet.blocks().forEach((block, days) -> {
            if (block.entryPoint().equals(range.productsOf())) {
                int first = block.number() * ProductSheet.BLOCK_DAYS;
                products.add(new ProductRow(block.product(), first, days.clicks(), days.firsts()));
                totals.add(new ProductTotal(block.product(), days.clicks().sum()));
            }
        });
        return new ClickTally(zone, quarters, products, totals);
    }

    private void take(TotalsRow row) {
        switch (row.kind()) {
            case TotalsRow.STATE -> zone = ZoneId.of(row.a());
            case TotalsRow.BATCH -> BatchText.read(row.body(), waiting, words);
            case TotalsRow.QUARTERS ->
                quarters.add(new QuarterRow(
                        (int) row.n(),
                        words.entryPoint(row.a()),
                        words.device(row.b()),
                        words.agent(row.c()),
                        QuarterStore.counts(row.body())));
            default -> product(row);
        }
    }

    private void product(TotalsRow row) {
        if (row.n() == TotalsRow.ALL_DAYS) {
            long clicks = button.isEmpty() ? row.clicks() : number(ButtonLines.of(button, row.body()));
            if (clicks != 0) {
                totals.add(new ProductTotal(words.product(row.a()), clicks));
            }
            return;
        }
        String days = button.isEmpty() ? row.body() : ButtonLines.of(button, row.body());
        if (!days.isEmpty()) {
            products.add(new ProductRow(
                    words.product(row.a()),
                    (int) row.n() * ProductSheet.BLOCK_DAYS,
                    ProductDaysText.clicks(days),
                    ProductDaysText.firsts(days)));
        }
    }

    private static long number(String text) {
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }
}
