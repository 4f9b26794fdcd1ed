package io.ordertochat.http;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickLog;
import io.ordertochat.http.export.TableWriter;
import io.ordertochat.shop.ShopId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes clicks newest first, with the products' names, a few at a time. */
final class ClickExport {

    private static final int AT_ONCE = 1_000;

    private final ProductNames names;
    private final TableWriter<ExportedClick> writer;
    private final List<Click> waiting = new ArrayList<>(AT_ONCE);

    ClickExport(ProductNames names, TableWriter<ExportedClick> writer) {
        this.names = names;
        this.writer = writer;
    }

    void write(ClickLog log, ShopId shop, ClickFilter filter) throws IOException {
        try {
            log.each(shop, filter, this::add);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        writeWaiting();
        writer.finish();
    }

    private void add(Click click) {
        waiting.add(click);
        if (waiting.size() == AT_ONCE) {
            try {
                writeWaiting();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private void writeWaiting() throws IOException {
        Map<ProductId, String> named = names.of(
                waiting.stream().flatMap(click -> click.product().stream()).toList());
        for (Click click : waiting) {
            String name = click.product().map(id -> named.getOrDefault(id, "")).orElse("");
            writer.write(new ExportedClick(click, name));
        }
        waiting.clear();
    }
}
