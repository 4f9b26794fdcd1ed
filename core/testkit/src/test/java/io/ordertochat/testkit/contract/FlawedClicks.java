package io.ordertochat.testkit.contract;

import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickLog;
import io.ordertochat.click.ClickTally;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.click.FoldRun;
import io.ordertochat.click.QuarterRow;
import io.ordertochat.click.TallyRange;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.memory.InMemoryClicks;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Clicks in memory with one thing wrong. */
final class FlawedClicks implements ClickLog, ClickTotals {

    enum Flaw {
        COUNTS_REPEATS,
        WILDCARDS,
        OLDEST_FIRST,
        ONE_SHOP_FOR_ALL,
        ANY_LIMIT,
        LOST_WHEN_FOLDED,
        ZONE_OF_THE_ASKER,
        FORGOTTEN_TOTALS
    }

    private static final ShopId ALL = ShopId.of("all");

    private final InMemoryClicks sound = new InMemoryClicks();
    private final Flaw flaw;
    private boolean folded;
    private long forgottenUtcDay = Long.MIN_VALUE;

    FlawedClicks(Flaw flaw) {
        this.flaw = flaw;
    }

    @Override
    public int append(ShopId shop, List<Click> clicks) {
        int added = sound.append(where(shop), clicks);
        return flaw == Flaw.COUNTS_REPEATS ? clicks.size() : added;
    }

    @Override
    public List<Click> search(ShopId shop, ClickFilter filter, ClickCursor after, int limit) {
        ClickFilter asked =
                flaw == Flaw.WILDCARDS ? filter.containing(filter.text().replaceAll("[%_]", "")) : filter;
        int size = flaw == Flaw.ANY_LIMIT ? Math.min(Math.max(limit, 1), MAX_PAGE) : limit;
        List<Click> page = new ArrayList<>(sound.search(where(shop), asked, after, size));
        if (flaw == Flaw.OLDEST_FIRST) {
            Collections.reverse(page);
        }
        return page;
    }

    @Override
    public ClickTally read(ShopId shop, ZoneId zone, TallyRange range) {
        if (flaw == Flaw.ZONE_OF_THE_ASKER) {
            sound.rebuild(shop, zone);
        }
        ClickTally tally = sound.read(shop, zone, range);
        List<QuarterRow> quarters = new ArrayList<>(tally.quarters());
        if (flaw == Flaw.LOST_WHEN_FOLDED && folded && !quarters.isEmpty()) {
            quarters.remove(0);
        }
        quarters.removeIf(row -> row.utcDay() < forgottenUtcDay);
        return new ClickTally(tally.zone(), quarters, tally.products(), tally.totals());
    }

    @Override
    public FoldRun fold(Function<ShopId, ZoneId> zones, int limit) {
        folded = true;
        return sound.fold(zones, limit);
    }

    @Override
    public TotalsCheck check(ShopId shop, ZoneId zone) {
        return sound.check(shop, zone);
    }

    @Override
    public void rebuild(ShopId shop, ZoneId zone) {
        sound.rebuild(shop, zone);
    }

    @Override
    public long forget(ShopId shop, ZoneId zone, Instant before) {
        if (flaw == Flaw.FORGOTTEN_TOTALS) {
            forgottenUtcDay = before.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
        }
        return sound.forget(shop, zone, before);
    }

    private ShopId where(ShopId shop) {
        return flaw == Flaw.ONE_SHOP_FOR_ALL ? ALL : shop;
    }
}
