package io.ordertochat.jdbc;

import io.ordertochat.click.FoldRun;
import io.ordertochat.shop.ShopId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Shares a limit of batches among shops: in rounds, every shop gets the same of what is left, and begins after the shop that was
 * served last. A shop that fails holds up no other. Thread-safe.
 */
final class FoldTurns {

    private final AtomicReference<String> last = new AtomicReference<>("");

    /** Folds some batches of a shop, in a transaction of its own. */
    interface Work {

        FoldRun fold(ShopId shop, int limit);
    }

    /** Throws the first failure when all shops had their turn; the others are suppressed in it. */
    FoldRun run(List<ShopId> waiting, int limit, Work work) {
        Run run = new Run(limit, work);
        List<ShopId> round = inTurn(waiting);
        while (!round.isEmpty() && run.left() > 0) {
            round = run.round(round);
        }
        if (run.failure != null) {
            throw run.failure;
        }
        return new FoldRun(run.shops.size(), run.batches, run.clicks);
    }

    // Sorted here, because a database may sort in another order.
    private List<ShopId> inTurn(List<ShopId> waiting) {
        List<ShopId> sorted = new ArrayList<>(waiting);
        sorted.sort(Comparator.comparing(ShopId::value));
        String served = last.get();
        List<ShopId> turn = new ArrayList<>();
        sorted.stream().filter(shop -> shop.value().compareTo(served) > 0).forEach(turn::add);
        sorted.stream().filter(shop -> shop.value().compareTo(served) <= 0).forEach(turn::add);
        return turn;
    }

    /** What was done so far in one run. */
    private final class Run {

        private final int limit;
        private final Work work;
        private final Set<ShopId> shops = new HashSet<>();
        private int batches;
        private long clicks;
        private @Nullable RuntimeException failure;

        Run(int limit, Work work) {
            this.limit = limit;
            this.work = work;
        }

        int left() {
            return limit - batches;
        }

        /** Gives those that may have more. */
        List<ShopId> round(List<ShopId> round) {
            int share = Math.max(1, left() / round.size());
            List<ShopId> more = new ArrayList<>();
            for (ShopId shop : round) {
                if (left() > 0 && tookAll(shop, share)) {
                    more.add(shop);
                }
            }
            return more;
        }

        private boolean tookAll(ShopId shop, int share) {
            last.set(shop.value());
            try {
                FoldRun done = work.fold(shop, share);
                if (done.batches() > 0) {
                    shops.add(shop);
                }
                batches += done.batches();
                clicks += done.clicks();
                return done.batches() == share;
            } catch (RuntimeException failed) {
                failed(failed);
                return false;
            }
        }

        private void failed(RuntimeException failed) {
            if (failure == null) {
                failure = failed;
            } else if (failure != failed) {
                failure.addSuppressed(failed);
            }
        }
    }
}
