package io.ordertochat.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.click.Click;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleClicks;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows are inserted as if all were new; what happens when some are not. */
class ClickConflictsTest {

    private static final ShopId SHOP = ShopId.of("shop");
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private final List<Click> clicks = SampleClicks.stream(3, 5_000, START, START.plus(Duration.ofDays(9)), 20);

    private static JdbcClickLog log(JdbcUnitOfWork unit, TestDatabase database) {
        return new JdbcClickLog(
                unit, database.dialect(), new TimeOrderedIds(InstantSource.system(), new SecureRandom()));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRES"})
    void a_failed_attempt_leaves_no_row_and_no_batch(TestDatabase.Engine engine) {
        TestDatabase database = TestDatabase.with(engine);
        JdbcClickLog log = log(JdbcUnitOfWork.owning(database.plain()), database);
        log.append(SHOP, clicks.subList(0, 10));
        assertThat(log.append(SHOP, clicks.subList(5, 15))).isEqualTo(5);
        assertThat(log.append(SHOP, clicks.subList(0, 15))).isZero();
        assertThat(database.count("o2c_click")).isEqualTo(15);
        assertThat(database.count("o2c_click_batch")).isEqualTo(2);
        assertThat(database.count("o2c_click_batch where clicks = 5")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRES"})
    void one_known_click_among_thousands_is_left_out_and_all_others_count(TestDatabase.Engine engine) {
        TestDatabase database = TestDatabase.with(engine);
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database.plain());
        JdbcClickLog log = log(unit, database);
        log.append(SHOP, clicks.subList(4_500, 4_501));
        assertThat(log.append(SHOP, clicks)).isEqualTo(4_999);
        assertThat(new JdbcClickTotals(unit, database.dialect()).check(SHOP, ZoneOffset.UTC))
                .isEqualTo(new TotalsCheck.Equal(5_000));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRES"})
    void inside_a_unit_known_clicks_do_not_end_it(TestDatabase.Engine engine) {
        TestDatabase database = TestDatabase.with(engine);
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database.plain());
        JdbcClickLog log = log(unit, database);
        log.append(SHOP, clicks.subList(0, 3));
        List<Integer> added = new ArrayList<>();
        unit.inOne(() -> {
            added.add(log.append(SHOP, clicks.subList(2, 6)));
            added.add(log.append(SHOP, clicks.subList(4, 9)));
            return added.add(log.append(SHOP, clicks.subList(0, 9)));
        });
        assertThat(added).containsExactly(3, 3, 0);
        assertThat(database.count("o2c_click")).isEqualTo(9);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRES"})
    void inside_a_hosts_transaction_known_clicks_do_not_end_it(TestDatabase.Engine engine) throws Exception {
        TestDatabase database = TestDatabase.with(engine);
        log(JdbcUnitOfWork.owning(database.plain()), database).append(SHOP, clicks.subList(0, 3));
        try (Connection host = database.plain().getConnection()) {
            host.setAutoCommit(false);
            JdbcClickLog log = log(JdbcUnitOfWork.joining(() -> host), database);
            assertThat(log.append(SHOP, clicks.subList(1, 5))).isEqualTo(2);
            assertThat(log.append(SHOP, clicks.subList(1, 6))).isEqualTo(1);
            assertThat(database.count("o2c_click"))
                    .as("before the host commits")
                    .isEqualTo(3);
            host.commit();
        }
        assertThat(database.count("o2c_click")).isEqualTo(6);
        assertThat(database.count("o2c_click_batch")).isEqualTo(3);
    }

    /** The insert waits for the other transaction, and finds a click of its middle taken when that has ended. */
    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRES"})
    void clicks_that_another_transaction_stores_in_this_moment_take_no_others_along(TestDatabase.Engine engine)
            throws Exception {
        TestDatabase database = TestDatabase.with(engine);
        JdbcUnitOfWork one = JdbcUnitOfWork.owning(database.plain());
        JdbcUnitOfWork other = JdbcUnitOfWork.owning(database.plain());
        FutureTask<Integer> added =
                new FutureTask<>(() -> other.inOne(() -> log(other, database).append(SHOP, clicks.subList(0, 10))));
        Thread beside = new Thread(added);
        one.inOne(() -> {
            log(one, database).append(SHOP, clicks.subList(4, 6));
            beside.start();
            awaitInsert(database, engine);
            return "stored";
        });
        assertThat(added.get(30, TimeUnit.SECONDS)).isEqualTo(8);
        assertThat(new JdbcClickTotals(one, database.dialect()).check(SHOP, ZoneOffset.UTC))
                .isEqualTo(new TotalsCheck.Equal(10));
    }

    private static void awaitInsert(TestDatabase database, TestDatabase.Engine engine) {
        String waiting = engine == TestDatabase.Engine.POSTGRES
                ? "pg_stat_activity where wait_event_type = 'Lock' and query like '%into o2c_click%'"
                : "information_schema.sessions where session_id <> session_id()"
                        + " and executing_statement like '%into o2c_click%'";
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (database.count(waiting) == 0) {
            assertThat(System.nanoTime()).as("the other insert waits").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
