package io.ordertochat.jdbc;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ordertochat.order.Order;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.Placement;
import io.ordertochat.port.AdapterException;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL ends the connection at the worst moments: no half order, a retryable failure, and the repeat succeeds. */
class DatabaseGoesAwayTest {

    private final TestDatabase database = TestDatabase.with(TestDatabase.Engine.POSTGRES);
    private final Order order = anOrder("the-one").build();
    private final JdbcUnitOfWork healthy = JdbcUnitOfWork.owning(database.plain());
    private final OrderRepository ordersAfter = new JdbcOrderRepository(healthy, SqlDialect.POSTGRESQL);

    @Test
    void between_two_statements_of_a_unit() {
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database.plain());
        OrderRepository orders = new JdbcOrderRepository(unit, SqlDialect.POSTGRESQL);
        AdapterException failure = failureOf(() -> unit.inOne(() -> {
            orders.place(order, NOON);
            endOtherConnections();
            return orders.find(SHOP, order.id());
        }));
        assertThat(failure.isRetryable()).isTrue();
        nothingIsStoredAndTheRepeatSucceeds();
    }

    @Test
    void between_the_last_statement_and_the_commit() {
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database.plain());
        OrderRepository orders = new JdbcOrderRepository(unit, SqlDialect.POSTGRESQL);
        AdapterException failure = failureOf(() -> unit.inOne(() -> {
            Placement placed = orders.place(order, NOON);
            endOtherConnections();
            return placed;
        }));
        assertThat(failure.isRetryable()).isTrue();
        assertThat(failure).hasMessageContaining("UnitOfWork.inOne");
        nothingIsStoredAndTheRepeatSucceeds();
    }

    @Test
    void in_the_commit_before_the_server_heard_of_it() {
        AdapterException failure = placingWith((method, original) -> {
            if (method.equals("commit")) {
                endOtherConnections();
            }
            return original.go();
        });
        assertThat(failure.isRetryable()).isTrue();
        nothingIsStoredAndTheRepeatSucceeds();
    }

    @Test
    void in_the_commit_after_the_server_did_it() {
        AdapterException failure = placingWith((method, original) -> {
            Object done = original.go();
            if (method.equals("commit")) {
                throw new SQLException("An I/O error occurred while sending to the backend.", "08006");
            }
            return done;
        });
        assertThat(failure.isRetryable()).isTrue();
        assertThat(database.count("o2c_order"))
                .as("the whole order, as nobody could know")
                .isEqualTo(1);
        assertThat(ordersAfter.place(order, NOON)).isEqualTo(new Placement.AlreadyPlaced(order));
        assertThat(database.count("o2c_order")).isEqualTo(1);
    }

    @Test
    void before_a_statement_outside_any_unit() {
        AtomicBoolean gone = new AtomicBoolean();
        WatchedDataSource dying = new WatchedDataSource(database.plain(), (method, original) -> {
            if (method.equals("prepareStatement") && gone.compareAndSet(false, true)) {
                endOtherConnections();
            }
            return original.go();
        });
        OrderRepository orders =
                new JdbcOrderRepository(JdbcUnitOfWork.owning(dying.dataSource()), SqlDialect.POSTGRESQL);
        AdapterException failure = failureOf(() -> orders.place(order, NOON));
        assertThat(failure.isRetryable()).isTrue();
        nothingIsStoredAndTheRepeatSucceeds();
    }

    @Test
    void a_server_that_is_not_there_is_a_retryable_failure_that_keeps_the_password() throws IOException {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        try (ServerSocket reserved = new ServerSocket(0)) {
            nowhere.setUrl("jdbc:postgresql://localhost:" + reserved.getLocalPort() + "/none?connectTimeout=1");
        }
        nowhere.setUser("o2c");
        nowhere.setPassword("s3cret-w0rd");
        OrderRepository orders = new JdbcOrderRepository(JdbcUnitOfWork.owning(nowhere), SqlDialect.POSTGRESQL);
        AdapterException failure = failureOf(() -> orders.find(SHOP, order.id()));
        assertThat(failure.isRetryable()).isTrue();
        assertThat(failure).hasMessageContaining("OrderRepository.find").hasMessageContaining("08001");
        assertThat(FailureText.of(failure)).contains("refused").doesNotContain("s3cret-w0rd");
    }

    private AdapterException placingWith(WatchedDataSource.Around around) {
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(new WatchedDataSource(database.plain(), around).dataSource());
        OrderRepository orders = new JdbcOrderRepository(unit, SqlDialect.POSTGRESQL);
        return failureOf(() -> unit.inOne(() -> orders.place(order, NOON)));
    }

    private void nothingIsStoredAndTheRepeatSucceeds() {
        assertThat(database.count("o2c_order")).isZero();
        assertThat(ordersAfter.place(order, NOON)).isEqualTo(new Placement.Placed(order));
        assertThat(database.count("o2c_order")).isEqualTo(1);
    }

    private void endOtherConnections() {
        database.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()");
    }

    private static AdapterException failureOf(Runnable work) {
        return catchThrowableOfType(AdapterException.class, work::run);
    }
}
