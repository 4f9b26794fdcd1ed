package io.ordertochat.http;

import io.ordertochat.click.ClickTally;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.click.FoldRun;
import io.ordertochat.click.TallyRange;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** Totals of a store; a test says what happens before each check and rebuilding. */
final class StagedTotals implements ClickTotals {

    private final ClickTotals store;
    private volatile Consumer<ShopId> before = shop -> {};
    final AtomicInteger asked = new AtomicInteger();

    StagedTotals(ClickTotals store) {
        this.store = store;
    }

    void before(Consumer<ShopId> what) {
        before = what;
    }

    @Override
    public ClickTally read(ShopId shop, ZoneId zone, TallyRange range) {
        return store.read(shop, zone, range);
    }

    @Override
    public FoldRun fold(Function<ShopId, ZoneId> zones, int limit) {
        return store.fold(zones, limit);
    }

    @Override
    public TotalsCheck check(ShopId shop, ZoneId zone) {
        asked.incrementAndGet();
        before.accept(shop);
        return store.check(shop, zone);
    }

    @Override
    public void rebuild(ShopId shop, ZoneId zone) {
        asked.incrementAndGet();
        before.accept(shop);
        store.rebuild(shop, zone);
    }

    @Override
    public long forget(ShopId shop, ZoneId zone, Instant before) {
        return store.forget(shop, zone, before);
    }
}
