package io.ordertochat.click;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.channel.PageKind;
import io.ordertochat.memory.InMemoryClicks;
import io.ordertochat.memory.InMemoryUnitOfWork;
import io.ordertochat.port.AdapterException;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClickCombinerTest {

    private static final ShopId SHOP = ShopId.of("shop");
    private static final int CALLERS = 21;
    private static final int REFUSED = -1;
    private static final int AWAY = -2;

    private final InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
    private final InMemoryClicks store = new InMemoryClicks(unit);
    private final SlowLog log = new SlowLog();
    private final ClickCombiner combiner = new ClickCombiner(log, unit);

    /** Holds the first batch back until the other callers are waiting; refuses a click that is called poison; may go away. */
    private final class SlowLog implements ClickLog {

        private final List<Integer> batches = new ArrayList<>();
        private final AtomicInteger calls = new AtomicInteger();
        private volatile int answersBeforeAway = Integer.MAX_VALUE;
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public int append(ShopId shop, List<Click> clicks) {
            begun.countDown();
            awaited(goOn);
            if (calls.incrementAndGet() > answersBeforeAway) {
                throw new AdapterException("ClickLog.append", "shop=shop", "away", true, null);
            }
            if (clicks.stream().anyMatch(click -> click.id().value().startsWith("poison"))) {
                throw new AdapterException("ClickLog.append", "shop=shop", "refused", false, null);
            }
            batches.add(clicks.size());
            return store.append(shop, clicks);
        }

        @Override
        public List<Click> search(ShopId shop, ClickFilter filter, ClickCursor after, int limit) {
            return store.search(shop, filter, after, limit);
        }
    }

    @Test
    void clicks_that_gather_while_one_batch_is_written_are_written_together() throws Exception {
        List<Integer> added = together(n -> click("click-number-" + n));
        assertThat(added).containsOnly(1).hasSize(CALLERS);
        assertThat(log.batches).containsExactly(1, CALLERS - 1);
        assertThat(found()).isEqualTo(CALLERS);
    }

    @Test
    void every_caller_hears_how_many_of_its_own_were_new() throws Exception {
        List<Integer> added = together(n -> click("click-number-" + n / 2));
        assertThat(added.stream().mapToInt(Integer::intValue).sum()).isEqualTo((CALLERS + 1) / 2);
        assertThat(found()).isEqualTo((CALLERS + 1) / 2);
    }

    @Test
    void one_callers_failure_is_its_own() throws Exception {
        List<Integer> added = together(n -> click((n == 5 ? "poison-" : "click-number-") + n));
        assertThat(added).hasSize(CALLERS).containsOnlyOnce(REFUSED);
        assertThat(found()).isEqualTo(CALLERS - 1);
    }

    @Test
    void a_failure_reaches_a_caller_unchanged() {
        log.goOn.countDown();
        assertThatThrownBy(() -> combiner.append(SHOP, List.of(click("poison-1"))))
                .isInstanceOf(AdapterException.class);
    }

    @Test
    void a_store_that_is_away_for_a_moment_is_asked_once_for_all_who_wait() throws Exception {
        log.answersBeforeAway = 1;
        List<Integer> added = together(n -> click("click-number-" + n));
        assertThat(added).hasSize(CALLERS).startsWith(1);
        assertThat(added.subList(1, CALLERS)).containsOnly(AWAY);
        assertThat(log.calls).hasValue(2);
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void a_store_that_goes_away_between_single_writes_is_not_asked_again() throws Exception {
        // The first, the joint write that hits the poison, then one single write that still gets its answer.
        log.answersBeforeAway = 3;
        List<Integer> added = together(n -> click((n == 5 ? "poison-" : "click-number-") + n));
        assertThat(added.stream().filter(n -> n == AWAY)).hasSizeBetween(CALLERS - 3, CALLERS - 2);
        assertThat(log.calls).hasValue(4);
    }

    private List<Integer> together(java.util.function.IntFunction<Click> click) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<Integer>> pending = new ArrayList<>();
            pending.add(callers.submit(() -> appended(click.apply(0))));
            awaited(log.begun);
            for (int n = 1; n < CALLERS; n++) {
                int number = n;
                pending.add(callers.submit(() -> appended(click.apply(number))));
            }
            while (combiner.waiting() < CALLERS - 1) {
                Thread.onSpinWait();
            }
            log.goOn.countDown();
            List<Integer> added = new ArrayList<>();
            for (Future<Integer> one : pending) {
                added.add(one.get(60, TimeUnit.SECONDS));
            }
            return added;
        } finally {
            callers.shutdownNow();
        }
    }

    private int appended(Click click) {
        try {
            return combiner.append(SHOP, List.of(click));
        } catch (AdapterException failed) {
            return failed.isRetryable() ? AWAY : REFUSED;
        }
    }

    private int found() {
        List<Click> found = combiner.search(SHOP, ClickFilter.all(), ClickCursor.newest(), 100);
        return found.size();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static Click click(String id) {
        return new Click(
                ClickId.of(String.format(Locale.ROOT, "%-20s", id).replace(' ', '-')),
                Instant.parse("2026-03-02T12:00:00Z"),
                Optional.empty(),
                PageKind.OTHER,
                EntryPointId.of("cart_whatsapp"),
                DeviceClass.MOBILE,
                AgentClass.PERSON,
                Optional.empty());
    }
}
