package io.ordertochat.http;

import io.ordertochat.shop.ShopId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Lets through one check or rebuilding of totals per shop and two over all shops. Each has a connection for as long as it takes,
 * and those of one shop would wait for each other with theirs in hand.
 */
final class TotalsWork {

    private static final int MOST_AT_ONCE = 2;

    private final Set<ShopId> running = new HashSet<>();

    Response run(ShopId shop, Supplier<Response> work) {
        begin(shop);
        try {
            return work.get();
        } finally {
            synchronized (running) {
                running.remove(shop);
            }
        }
    }

    private void begin(ShopId shop) {
        synchronized (running) {
            if (running.contains(shop)) {
                throw new Refusal(Problems.runningAlready());
            }
            if (running.size() >= MOST_AT_ONCE) {
                throw new Refusal(Problems.busy());
            }
            running.add(shop);
        }
    }
}
