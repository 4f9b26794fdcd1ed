package io.ordertochat.http;

import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickLog;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleClicks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Clicks without end that are made while they are read, where a test asks for them; else those of a store. */
final class StagedClicks implements ClickLog {

    private static final Instant NEWEST = Instant.parse("2026-03-02T00:00:00Z");

    private final ClickLog store;
    private volatile @Nullable IntConsumer beforePage;
    final CountDownLatch over = new CountDownLatch(1);
    private int pages;

    StagedClicks(ClickLog store) {
        this.store = store;
    }

    /** From now on there is no end, unless what is done before a page throws. */
    void withoutEnd(IntConsumer before) {
        beforePage = before;
    }

    @Override
    public int append(ShopId shop, List<Click> clicks) {
        return store.append(shop, clicks);
    }

    @Override
    public List<Click> search(ShopId shop, ClickFilter filter, ClickCursor after, int limit) {
        IntConsumer before = beforePage;
        if (before == null || limit == 1) {
            return store.search(shop, filter, after, limit);
        }
        before.accept(pages);
        List<Click> page = new ArrayList<>();
        for (int i = 0; i < limit; i++) {
            int number = pages * limit + i;
            page.add(SampleClicks.aClick("endless-" + number, NEWEST.minusSeconds(number), "mug-01"));
        }
        pages++;
        return page;
    }

    @Override
    public void each(ShopId shop, ClickFilter filter, Consumer<Click> reader) {
        try {
            ClickLog.super.each(shop, filter, reader);
        } finally {
            over.countDown();
        }
    }
}
