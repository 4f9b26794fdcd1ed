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
            case TotalsRow.QUARTERS -> QuarterStore.each(row, words, quarters::add);
            default -> product(row);
        }
    }

    private void product(TotalsRow row) {
        ProductLines.Reader reader = row.n() == TotalsRow.ALL_DAYS
                ? (product, of, from, to) ->
                        totals.add(new ProductTotal(words.product(product), CountsText.number(row.body(), from, to)))
                : (product, of, from, to) -> products.add(row(product, (int) row.n(), row.body(), from, to));
        if (row.isAboutEachButton()) {
            ProductLines.of(button, row.body(), reader);
        } else {
            ProductLines.each(row.body(), false, reader);
        }
    }

    private ProductRow row(String product, int block, String body, int from, int to) {
        int slash = body.indexOf('/', from);
        return new ProductRow(
                words.product(product),
                block * ProductSheet.BLOCK_DAYS,
                CountsText.read(body, from, slash, ProductSheet.BLOCK_DAYS),
                CountsText.read(body, slash + 1, to, ProductSheet.BLOCK_DAYS));
    }
}
