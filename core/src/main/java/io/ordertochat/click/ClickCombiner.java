package io.ordertochat.click;

import io.ordertochat.port.AdapterException;
import io.ordertochat.port.UnitOfWork;
import io.ordertochat.shop.ShopId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Stores single clicks of many callers together: while one caller's batch is being written, the others' clicks gather, and the
 * next caller in turn writes all of them as one batch. No thread is started and nobody waits for a batch to fill; every caller
 * returns once its own clicks are stored. When the store fails in a way that may pass, everybody who waits for it hears so at
 * once, and sends again; only other failures are told apart by caller. Call it outside any unit of work, because what it writes is a unit of its own.
 * Searching goes straight to the log. Thread-safe.
 */
public final class ClickCombiner implements ClickLog {

    private static final int MOST_CLICKS = 2_000;

    private final ClickLog log;
    private final UnitOfWork unit;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    /** One caller's clicks, and its turn: an answer, or nothing, which means that it is the one to write. */
    private record Waiting(ShopId shop, List<Click> clicks, CompletableFuture<Optional<Integer>> turn) {

        void added(int count) {
            turn.complete(Optional.of(count));
        }
    }

    /**
     * Makes one in front of a log.
     *
     * @param log where clicks are kept
     * @param unit the unit of work that the log takes part in
     */
    public ClickCombiner(ClickLog log, UnitOfWork unit) {
        this.log = log;
        this.unit = unit;
    }

    @Override
    public int append(ShopId shop, List<Click> clicks) {
        Waiting mine = new Waiting(shop, List.copyOf(clicks), new CompletableFuture<>());
        boolean first;
        synchronized (queue) {
            queue.add(mine);
            first = busy.compareAndSet(false, true);
        }
        Optional<Integer> turn = first ? Optional.empty() : result(mine);
        return turn.isPresent() ? turn.get() : lead(mine);
    }

    private int lead(Waiting mine) {
        List<Waiting> batch = next();
        // Its own turn was to write, so its answer comes in another one; it is always the first of its batch.
        Waiting own = new Waiting(mine.shop, mine.clicks, new CompletableFuture<>());
        batch.set(0, own);
        try {
            write(batch);
        } catch (Error broken) {
            // Nobody may wait for ever, whatever this is.
            batch.forEach(one -> one.turn.completeExceptionally(broken));
            throw broken;
        } finally {
            handOver();
        }
        return result(own).orElseThrow();
    }

    // To the caller that has waited longest; those whose clicks were written have gone.
    private void handOver() {
        synchronized (queue) {
            if (queue.isEmpty()) {
                busy.set(false);
            } else {
                queue.element().turn.complete(Optional.empty());
            }
        }
    }

    @Override
    public List<Click> search(ShopId shop, ClickFilter filter, ClickCursor after, int limit) {
        return log.search(shop, filter, after, limit);
    }

    @Override
    public void each(ShopId shop, ClickFilter filter, Consumer<Click> reader) {
        log.each(shop, filter, reader);
    }

    /** How many callers' clicks nobody is writing yet. */
    int waiting() {
        synchronized (queue) {
            return queue.size();
        }
    }

    private List<Waiting> next() {
        List<Waiting> batch = new ArrayList<>();
        int clicks = 0;
        synchronized (queue) {
            while (!queue.isEmpty() && clicks < MOST_CLICKS) {
                Waiting one = queue.remove();
                batch.add(one);
                clicks += one.clicks.size();
            }
        }
        return batch;
    }

    private void write(List<Waiting> batch) {
        if (batch.size() == 1 || !answeredTogether(batch)) {
            alone(batch);
        }
    }

    // One caller's clicks may be what fails, or some may be known: then each is written by itself, with an answer of
    // its own. A store that is away for a moment fails for all: asked again for each, it would let every one wait.
    private boolean answeredTogether(List<Waiting> batch) {
        try {
            unit.inOne(() -> {
                together(batch);
                return batch;
            });
        } catch (RuntimeException failed) {
            if (mayPass(failed)) {
                batch.forEach(one -> one.turn.completeExceptionally(failed));
            }
            return mayPass(failed);
        }
        batch.forEach(one -> one.added(one.clicks.size()));
        return true;
    }

    private void together(List<Waiting> batch) {
        Map<ShopId, List<Click>> byShop = new LinkedHashMap<>();
        batch.forEach(one ->
                byShop.computeIfAbsent(one.shop, shop -> new ArrayList<>()).addAll(one.clicks));
        byShop.forEach((shop, clicks) -> {
            if (log.append(shop, clicks) != clicks.size()) {
                throw new SomeKnown();
            }
        });
    }

    private void alone(List<Waiting> batch) {
        for (int i = 0; i < batch.size(); i++) {
            Waiting one = batch.get(i);
            try {
                one.added(log.append(one.shop, one.clicks));
            } catch (RuntimeException | Error failure) {
                one.turn.completeExceptionally(failure);
                if (mayPass(failure)) {
                    batch.subList(i + 1, batch.size()).forEach(rest -> rest.turn.completeExceptionally(failure));
                    return;
                }
            }
        }
    }

    private static boolean mayPass(Throwable failure) {
        return failure instanceof AdapterException broken && broken.isRetryable();
    }

    private static Optional<Integer> result(Waiting mine) {
        try {
            return mine.turn.join();
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof RuntimeException own ? own : failed;
        }
    }

    /** Undoes a common batch in which some clicks were known, so that each caller gets a count of its own. */
    private static final class SomeKnown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SomeKnown() {
            super("some clicks were known", null, false, false);
        }
    }
}
