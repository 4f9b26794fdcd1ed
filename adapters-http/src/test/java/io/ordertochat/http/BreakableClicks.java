package io.ordertochat.http;

import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickLog;
import io.ordertochat.memory.InMemoryClicks;
import io.ordertochat.memory.InMemoryUnitOfWork;
import io.ordertochat.shop.ShopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clicks in memory that can be told to fail. */
final class BreakableClicks implements ClickLog {

    private final InMemoryClicks store;
    private volatile @Nullable RuntimeException failure;

    BreakableClicks(InMemoryUnitOfWork unit) {
        this.store = new InMemoryClicks(unit);
    }

    void breakWith(RuntimeException broken) {
        failure = broken;
    }

    void repair() {
        failure = null;
    }

    InMemoryClicks store() {
        return store;
    }

    /** Every click, newest first. */
    List<Click> all() {
        return store.search(TestShop.ID, ClickFilter.all(), ClickCursor.newest(), MAX_PAGE);
    }

    @Override
    public int append(ShopId shop, List<Click> clicks) {
        return reached().append(shop, clicks);
    }

    @Override
    public List<Click> search(ShopId shop, ClickFilter filter, ClickCursor after, int limit) {
        return reached().search(shop, filter, after, limit);
    }

    private InMemoryClicks reached() {
        RuntimeException broken = failure;
        if (broken != null) {
            throw broken;
        }
        return store;
    }
}
