package io.ordertochat.memory;

import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickId;
import io.ordertochat.click.ClickTally;
import io.ordertochat.click.ProductRow;
import io.ordertochat.click.ProductSheet;
import io.ordertochat.click.ProductSheet.Block;
import io.ordertochat.click.ProductSheet.Days;
import io.ordertochat.click.ProductTotal;
import io.ordertochat.click.TallyRange;
import io.ordertochat.click.TallySheet;
import io.ordertochat.click.ZoneQuarters;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One shop's clicks. */
final class ClickShelf {

    private static final Comparator<ClickCursor> NEWEST_FIRST =
            Comparator.comparing(ClickCursor::at).thenComparing(ClickCursor::id).reversed();

    private final NavigableMap<ClickCursor, Click> byTime = new TreeMap<>(NEWEST_FIRST);
    private final Map<ClickId, Click> byId = new HashMap<>();
    // Clicks that only totals remember, by the zone whose days they were counted in.
    private final Map<ZoneId, TallySheet> forgotten = new HashMap<>();
    // Clicks among them that came late and are still there.
    private final Set<ClickId> settled = new HashSet<>();
    private Instant keptSince = Instant.MIN;
    private @Nullable ZoneId zone;

    boolean add(Click click) {
        boolean isNew = byId.putIfAbsent(click.id(), click) == null;
        if (isNew) {
            byTime.put(ClickCursor.after(click), click);
        }
        return isNew;
    }

    void remove(Click click) {
        byId.remove(click.id());
        byTime.remove(ClickCursor.after(click));
    }

    List<Click> search(ClickFilter filter, ClickCursor after, int limit) {
        return byTime.tailMap(after, false).values().stream()
                .filter(filter::matches)
                .limit(limit)
                .toList();
    }

    long size() {
        return byId.size();
    }

    void cutDays(ZoneId shopZone) {
        if (zone == null) {
            zone = shopZone;
        }
    }

    void recutDays(ZoneId shopZone) {
        settleLate();
        zone = shopZone;
    }

    ClickTally tally(ZoneId shopZone, TallyRange range) {
        ZoneId cut = zone == null ? shopZone : zone;
        TallySheet sheet = new TallySheet();
        byTime.values().stream().filter(click -> !settled.contains(click.id())).forEach(sheet::add);
        ProductSheet products = products(sheet, cut);
        forgotten.forEach((then, old) -> {
            old.quarters().forEach(sheet::add);
            products(old, then)
                    .blocks()
                    .forEach((block, days) -> products.days(block).add(days));
        });
        List<ProductRow> rows = new ArrayList<>();
        List<ProductTotal> totals = new ArrayList<>();
        products.blocks().forEach((block, days) -> {
            if (block.entryPoint().equals(range.productsOf())) {
                rows.add(row(block, days));
                totals.add(new ProductTotal(block.product(), days.clicks().sum()));
            }
        });
        return new ClickTally(cut, sheet.quarters(), rows, totals);
    }

    private static ProductRow row(Block block, Days days) {
        return new ProductRow(block.product(), block.number() * ProductSheet.BLOCK_DAYS, days.clicks(), days.firsts());
    }

    private static ProductSheet products(TallySheet sheet, ZoneId zone) {
        ProductSheet products = new ProductSheet(new ZoneQuarters(zone));
        sheet.products().forEach(products::add);
        return products;
    }

    long forget(ZoneId shopZone, Instant before) {
        cutDays(shopZone);
        ZoneId cut = zone == null ? shopZone : zone;
        Instant end = before.atZone(cut).toLocalDate().atStartOfDay(cut).toInstant();
        if (end.isAfter(keptSince)) {
            keptSince = end;
        }
        settleLate();
        List<Click> old = dropped();
        old.forEach(this::remove);
        old.forEach(click -> settled.remove(click.id()));
        return old.size();
    }

    private void settleLate() {
        if (zone != null) {
            TallySheet sheet = forgotten.computeIfAbsent(zone, none -> new TallySheet());
            dropped().stream().filter(click -> settled.add(click.id())).forEach(sheet::add);
        }
    }

    private List<Click> dropped() {
        return byTime.values().stream()
                .filter(click -> click.at().isBefore(keptSince))
                .toList();
    }
}
