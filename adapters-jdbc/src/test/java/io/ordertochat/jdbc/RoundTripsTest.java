package io.ordertochat.jdbc;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.click.ClickLog;
import io.ordertochat.click.ClickTally;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.click.DaySpan;
import io.ordertochat.click.TallyRange;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.testkit.SampleClicks;
import io.ordertochat.testkit.SampleSettings;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** How often PostgreSQL is asked, counted on the wire; a pool of one connection that is open already. */
class RoundTripsTest {

    private Connection held;
    private WatchedDataSource watched;
    private JdbcUnitOfWork unit;
    private OrderRepository orders;
    private ShopSettingsRepository settings;

    RoundTripsTest() throws SQLException {
        PGSimpleDataSource postgres =
                TestDatabase.with(TestDatabase.Engine.POSTGRES).postgres();
        postgres.setSocketFactory(WireCounter.class.getName());
        held = postgres.getConnection();
        // A pool lends the connection it holds, and closing only gives it back.
        watched = new WatchedDataSource(
                new OneConnection(held), (method, original) -> method.equals("close") ? null : original.go());
        unit = JdbcUnitOfWork.owning(watched.dataSource());
        orders = new JdbcOrderRepository(unit, SqlDialect.POSTGRESQL);
        settings = new JdbcShopSettings(unit, SqlDialect.POSTGRESQL);
    }

    @BeforeEach
    void startCounting() {
        // The driver asks nothing on its own account once a first statement ran.
        orders.list(SHOP, OrderCursor.from(NOON), 1);
        reset();
    }

    @AfterEach
    void close() throws SQLException {
        held.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void placing_outside_a_unit_is_one_statement_one_round_trip_and_no_commit(boolean autoCommit) throws SQLException {
        held.setAutoCommit(autoCommit);
        for (int i = 0; i < 8; i++) { // the driver changes to named server-side statements on the way
            reset();
            orders.place(anOrder("order-" + i).build(), NOON);
            assertThat(WireCounter.trips()).as("order %s", i).isEqualTo(1);
            assertThat(statements()).isEqualTo(1);
            assertThat(watched.calls()).doesNotContain("commit", "rollback");
        }
    }

    @Test
    void a_unit_with_one_order_is_two_round_trips_begin_travelling_along() {
        unit.inOne(() -> orders.place(anOrder("one").build(), NOON));
        assertThat(WireCounter.trips()).isEqualTo(2);
    }

    @Test
    void a_repeated_submission_is_two_round_trips() {
        orders.place(anOrder("one").build(), NOON);
        reset();
        orders.place(anOrder("one").build(), NOON);
        assertThat(WireCounter.trips()).isEqualTo(2);
    }

    @Test
    void current_settings_with_marks_are_one_round_trip() {
        settings.save(
                SHOP, new SettingsChange(SampleSettings.aShopWithEverything().build(), 0, "ana", NOON));
        settings.mark(SHOP, SampleSettings.DEFAULT_NUMBER, "quota");
        reset();
        assertThat(settings.current(SHOP).orElseThrow().health().unhealthy()).hasSize(1);
        assertThat(WireCounter.trips()).isEqualTo(1);
        assertThat(statements()).isEqualTo(1);
    }

    @Test
    void saving_settings_is_one_round_trip() {
        settings.save(SHOP, new SettingsChange(SampleSettings.aShop().build(), 0, "ana", NOON));
        assertThat(WireCounter.trips()).isEqualTo(1);
    }

    @Test
    void a_batch_of_clicks_is_one_round_trip_and_so_is_a_whole_tally() {
        TimeOrderedIds ids = new TimeOrderedIds(InstantSource.system(), new SecureRandom());
        ClickLog clicks = new JdbcClickLog(unit, SqlDialect.POSTGRESQL, ids);
        ClickTotals totals = new JdbcClickTotals(unit, SqlDialect.POSTGRESQL);
        clicks.append(SHOP, SampleClicks.stream(1, 10, NOON, NOON.plusSeconds(60), 3));
        reset();
        clicks.append(SHOP, SampleClicks.stream(2, 400, NOON, NOON.plusSeconds(60), 3));
        assertThat(WireCounter.trips()).isEqualTo(1);
        totals.fold(shop -> ZoneOffset.UTC, 1);
        DaySpan days = new DaySpan(LocalDate.EPOCH, LocalDate.parse("2026-12-31"));
        totals.read(SHOP, ZoneOffset.UTC, new TallyRange(List.of(days), List.of(days), Optional.empty()));
        reset();
        ClickTally tally =
                totals.read(SHOP, ZoneOffset.UTC, new TallyRange(List.of(days), List.of(days), Optional.empty()));
        assertThat(tally.quarters()).isNotEmpty();
        assertThat(WireCounter.trips()).isEqualTo(1);
    }

    @Test
    void every_reading_of_orders_is_one_round_trip() {
        var order = anOrder("one").build();
        orders.place(order, NOON);
        for (Runnable read : List.<Runnable>of(
                () -> orders.find(SHOP, order.id()),
                () -> orders.findByReference(SHOP, order.reference()),
                () -> orders.findBySubmission(SHOP, SubmissionKey.of("submission-one")),
                () -> orders.list(SHOP, OrderCursor.from(NOON), 10))) {
            reset();
            read.run();
            assertThat(WireCounter.trips()).isEqualTo(1);
        }
    }

    private void reset() {
        watched.forget();
        WireCounter.reset();
    }

    private long statements() {
        return watched.calls().stream()
                .filter(call -> call.startsWith("prepare") || call.startsWith("create"))
                .count();
    }
}
