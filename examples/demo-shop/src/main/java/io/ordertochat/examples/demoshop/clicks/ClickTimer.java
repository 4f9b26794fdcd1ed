package io.ordertochat.examples.demoshop.clicks;

import io.ordertochat.click.Clicks;
import io.ordertochat.shop.ShopId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The host's timer: the library starts no thread, so the totals of clicks are brought up to date from here. */
public final class ClickTimer implements AutoCloseable {

    private static final int BATCHES = 1_000;
    private static final Duration BETWEEN = Duration.ofSeconds(3);
    private static final int SECONDS_TO_FINISH = 5;
    private static final Duration KEPT = Duration.ofDays(400);

    private final ScheduledExecutorService thread;
    private final List<Future<?>> tasks = new ArrayList<>();

    private ClickTimer() {
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread worker = new Thread(work, "demo-clicks");
            worker.setDaemon(true);
            return worker;
        });
    }

    /**
     * Starts a timer.
     *
     * @param clicks whose totals it looks after
     * @param shop the shop whose old clicks are dropped, once a day
     * @return the timer, to be closed before the database
     */
    public static ClickTimer start(Clicks clicks, ShopId shop) {
        ClickTimer timer = new ClickTimer();
        timer.every(Duration.ofSeconds(1), BETWEEN, () -> clicks.runOnce(BATCHES));
        timer.every(
                Duration.ofHours(1),
                Duration.ofDays(1),
                () -> clicks.forget(shop, Instant.now().minus(KEPT)));
        return timer;
    }

    private void every(Duration first, Duration between, Runnable work) {
        tasks.add(thread.scheduleWithFixedDelay(
                () -> quietly(work), first.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS));
    }

    // A timer that lets an exception out never runs again; the next round finds the same work.
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            System.err.println("Totals of clicks: " + failed.getMessage());
        }
    }

    @Override
    public void close() {
        tasks.forEach(task -> task.cancel(false));
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
