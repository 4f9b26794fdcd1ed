package io.ordertochat.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCombiner;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleClicks;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes with connections of their own write one shop's clicks, partly the same ones, while both fold. */
class TwoNodesTest {

    private static final ShopId SHOP = ShopId.of("shop");
    private static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final int CLICKS = 3_000;

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRES"})
    void nothing_is_lost_and_nothing_counts_twice(TestDatabase.Engine engine) throws Exception {
        TestDatabase database = TestDatabase.with(engine);
        List<Click> clicks = SampleClicks.stream(5, CLICKS, START, START.plus(Duration.ofDays(30)), 20);
        AtomicInteger writing = new AtomicInteger(4);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try (HikariDataSource one = database.pool(true);
                HikariDataSource two = database.pool(true)) {
            List<Future<Integer>> added = new ArrayList<>();
            for (HikariDataSource node : List.of(one, two)) {
                JdbcUnitOfWork unit = JdbcUnitOfWork.owning(node);
                TimeOrderedIds ids = new TimeOrderedIds(InstantSource.system(), new SecureRandom());
                ClickCombiner log = new ClickCombiner(new JdbcClickLog(unit, database.dialect(), ids), unit);
                JdbcClickTotals totals = new JdbcClickTotals(unit, database.dialect());
                // Each node has two thirds of the clicks, so that every third one reaches both.
                List<Click> mine = node == one ? clicks.subList(0, 2_000) : clicks.subList(1_000, CLICKS);
                for (int part = 0; part < 2; part++) {
                    int first = part;
                    added.add(threads.submit(() -> append(log, mine, first, writing)));
                }
                added.add(threads.submit(() -> {
                    while (writing.get() > 0) {
                        totals.fold(shop -> ZONE, 4);
                    }
                    return 0;
                }));
            }
            int sum = 0;
            for (Future<Integer> thread : added) {
                sum += thread.get(120, TimeUnit.SECONDS);
            }
            assertThat(sum).isEqualTo(CLICKS);
            JdbcClickTotals totals = new JdbcClickTotals(JdbcUnitOfWork.owning(one), database.dialect());
            assertThat(totals.check(SHOP, ZONE)).isEqualTo(new TotalsCheck.Equal(CLICKS));
        } finally {
            threads.shutdownNow();
        }
    }

    private static int append(ClickCombiner log, List<Click> clicks, int first, AtomicInteger writing) {
        try {
            int added = 0;
            for (int from = first * 25; from < clicks.size(); from += 50) {
                added += log.append(SHOP, clicks.subList(from, from + 25));
            }
            return added;
        } finally {
            writing.decrementAndGet();
        }
    }
}
