package io.ordertochat.memory;

import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickLog;
import io.ordertochat.click.ClickTally;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.click.FoldRun;
import io.ordertochat.click.TallyRange;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Clicks in memory, added up anew for every question, so that totals cannot differ from clicks. Gone with the process; made for
 * tests and first steps, not for a shop's real clicks.
 */
public final class InMemoryClicks implements ClickLog, ClickTotals {

    private final InMemoryUnitOfWork unit;
    private final Map<ShopId, ClickShelf> shelves = new HashMap<>();

    /** Makes an empty store that takes part in no unit of work. */
    public InMemoryClicks() {
        this(new InMemoryUnitOfWork());
    }

    /**
     * Makes an empty store.
     *
     * @param unit the unit of work its writes take part in
     */
    public InMemoryClicks(InMemoryUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public int append(ShopId shop, List<Click> clicks) {
        synchronized (unit) {
            ClickShelf shelf = shelf(shop);
            List<Click> added = new ArrayList<>();
            return unit.write(
                    () -> {
                        clicks.stream().filter(shelf::add).forEach(added::add);
                        return added.size();
                    },
                    () -> added.forEach(shelf::remove));
        }
    }

    @Override
    public List<Click> search(ShopId shop, ClickFilter filter, ClickCursor after, int limit) {
        if (limit < 1 || limit > MAX_PAGE) {
            throw new IllegalArgumentException("clicks: got limit " + limit + "; a page has 1 to " + MAX_PAGE
                    + "; ask for a number between these");
        }
        synchronized (unit) {
            return shelf(shop).search(filter, after, limit);
        }
    }

    @Override
    public ClickTally read(ShopId shop, ZoneId zone, TallyRange range) {
        synchronized (unit) {
            return shelf(shop).tally(zone, range);
        }
    }

    @Override
    public FoldRun fold(Function<ShopId, ZoneId> zones, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("fold: got limit " + limit + "; give 1 or more");
        }
        synchronized (unit) {
            shelves.forEach((shop, shelf) -> shelf.cutDays(zones.apply(shop)));
            return new FoldRun(0, 0, 0);
        }
    }

    @Override
    public TotalsCheck check(ShopId shop, ZoneId zone) {
        synchronized (unit) {
            return new TotalsCheck.Equal(shelf(shop).size());
        }
    }

    @Override
    public void rebuild(ShopId shop, ZoneId zone) {
        synchronized (unit) {
            shelf(shop).recutDays(zone);
        }
    }

    @Override
    public long forget(ShopId shop, ZoneId zone, Instant before) {
        synchronized (unit) {
            return shelf(shop).forget(zone, before);
        }
    }

    private ClickShelf shelf(ShopId shop) {
        return shelves.computeIfAbsent(shop, s -> new ClickShelf());
    }
}
