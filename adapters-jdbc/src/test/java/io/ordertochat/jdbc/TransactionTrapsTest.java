package io.ordertochat.jdbc;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.Placement;
import io.ordertochat.port.AdapterException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways in which embedded JDBC code is known to lose writes, keep them wrongly, or spoil the host's connection. */
class TransactionTrapsTest {

    @ParameterizedTest
    @CsvSource({"H2_MEMORY,true", "H2_MEMORY,false", "POSTGRES,true", "POSTGRES,false"})
    void trap_1_writes_are_committed_whatever_the_pool_says_of_auto_commit(
            TestDatabase.Engine engine, boolean autoCommit) {
        TestDatabase database = TestDatabase.with(engine);
        try (HikariDataSource pool = database.pool(autoCommit)) {
            JdbcUnitOfWork unit = JdbcUnitOfWork.owning(pool);
            OrderRepository orders = new JdbcOrderRepository(unit, database.dialect());
            orders.place(anOrder("alone").build(), NOON);
            unit.inOne(() -> orders.place(anOrder("in-a-unit").build(), NOON));
            assertThat(database.count("o2c_order"))
                    .as("seen by a connection of its own")
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"H2_MEMORY,true", "H2_MEMORY,false", "POSTGRES,true", "POSTGRES,false"})
    void trap_2_joining_rolls_back_with_the_host_and_owning_stays(TestDatabase.Engine engine, boolean autoCommit) {
        TestDatabase database = TestDatabase.with(engine);
        try (HikariDataSource pool = database.pool(autoCommit)) {
            Host host = new Host(pool);
            OrderRepository joining = orders(JdbcUnitOfWork.joining(host::connection), database);
            OrderRepository owning = orders(JdbcUnitOfWork.owning(pool), database);
            assertThatThrownBy(() -> host.inTransaction(() -> {
                        joining.place(anOrder("joined").build(), NOON);
                        owning.place(anOrder("owned").build(), NOON);
                        throw new IllegalStateException("the host changes its mind");
                    }))
                    .hasMessage("the host changes its mind");
            assertThat(owning.find(SHOP, OrderId.of("joined"))).isEmpty();
            assertThat(owning.find(SHOP, OrderId.of("owned"))).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void trap_3_the_hosts_connection_is_used_for_statements_and_nothing_else(TestDatabase.Engine engine)
            throws SQLException {
        TestDatabase database = TestDatabase.with(engine);
        WatchedDataSource watched = WatchedDataSource.watching(database.plain());
        try (Connection connection = watched.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            JdbcUnitOfWork unit = JdbcUnitOfWork.joining(() -> connection);
            OrderRepository orders = orders(unit, database);
            watched.forget();
            unit.inOne(() -> orders.place(anOrder("one").build(), NOON));
            unit.inOne(() -> orders.place(anOrder("one").build(), NOON));
            assertThat(orders.find(SHOP, OrderId.of("one"))).isPresent();
            assertThat(Set.copyOf(watched.calls())).isSubsetOf("prepareStatement", "getAutoCommit", "getMetaData");
            assertThat(connection.isClosed()).isFalse();
            connection.commit();
        }
        assertThat(database.count("o2c_order")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void trap_3_what_an_inner_unit_wrote_before_it_failed_stays_with_a_host_that_swallows_and_commits(
            TestDatabase.Engine engine) {
        TestDatabase database = TestDatabase.with(engine);
        Host host = new Host(database.plain());
        JdbcUnitOfWork unit = JdbcUnitOfWork.joining(host::connection);
        OrderRepository orders = orders(unit, database);
        host.inTransaction(() -> {
            swallow(() -> unit.inOne(() -> {
                orders.place(anOrder("half-done").build(), NOON);
                throw new IllegalStateException("inner");
            }));
            return orders.place(anOrder("after").build(), NOON);
        });
        assertThat(database.count("o2c_order"))
                .as("documented: the host decides")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void trap_3_an_owned_unit_whose_inner_unit_failed_is_rolled_back_though_the_caller_swallows(
            TestDatabase.Engine engine) {
        TestDatabase database = TestDatabase.with(engine);
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database.plain());
        OrderRepository orders = orders(unit, database);
        IllegalStateException inner = new IllegalStateException("inner");
        assertThatThrownBy(() -> unit.inOne(() -> {
                    orders.place(anOrder("outer").build(), NOON);
                    swallow(() -> unit.inOne(() -> {
                        orders.place(anOrder("half-done").build(), NOON);
                        throw inner;
                    }));
                    return orders.place(anOrder("after").build(), NOON);
                }))
                .isInstanceOf(AdapterException.class)
                .hasMessageContaining("swallowed")
                .hasCause(inner);
        assertThat(database.count("o2c_order")).isZero();
        unit.inOne(() -> orders.place(anOrder("next").build(), NOON));
        assertThat(database.count("o2c_order")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_failed_statement_makes_the_whole_owned_unit_fail_on_every_database(TestDatabase.Engine engine) {
        TestDatabase database = TestDatabase.with(engine);
        database.execute("alter table o2c_order add constraint refuse check (settings_version < 7)");
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database.plain());
        OrderRepository orders = orders(unit, database);
        assertThatThrownBy(() -> unit.inOne(() -> {
                    orders.place(anOrder("good").build(), NOON);
                    swallow(() -> orders.place(anOrder("bad").settingsVersion(7).build(), NOON));
                    return "looks fine";
                }))
                .isInstanceOf(AdapterException.class)
                .hasMessageContaining("swallowed");
        assertThat(database.count("o2c_order")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"H2_MEMORY,true", "H2_MEMORY,false", "POSTGRES,true", "POSTGRES,false"})
    void an_owned_connection_goes_back_to_the_pool_as_it_came(TestDatabase.Engine engine, boolean autoCommit) {
        TestDatabase database = TestDatabase.with(engine);
        try (HikariDataSource pool = database.pool(autoCommit)) {
            WatchedDataSource watched = WatchedDataSource.watching(pool);
            DataSource dataSource = watched.dataSource();
            JdbcUnitOfWork unit = JdbcUnitOfWork.owning(dataSource);
            OrderRepository orders = orders(unit, database);
            unit.inOne(() -> orders.place(anOrder("one").build(), NOON));
            assertThat(ends(watched)).isEqualTo(expected(autoCommit, false, "commit"));
            swallow(() -> unit.inOne(() -> {
                throw new IllegalStateException("undo");
            }));
            assertThat(ends(watched)).isEqualTo(expected(autoCommit, false, "rollback"));
            orders.find(SHOP, OrderId.of("one"));
            assertThat(ends(watched)).isEqualTo(expected(autoCommit, true, ""));
        }
    }

    private static List<String> ends(WatchedDataSource watched) {
        List<String> ends = watched.calls().stream()
                .filter(call -> Set.of("commit", "rollback", "close", "setAutoCommit(true)", "setAutoCommit(false)")
                        .contains(call))
                .toList();
        watched.forget();
        return ends;
    }

    private static List<String> expected(boolean before, boolean during, String end) {
        List<String> calls = new ArrayList<>();
        if (before != during) {
            calls.add("setAutoCommit(" + during + ")");
        }
        if (!end.isEmpty()) {
            calls.add(end);
        }
        if (before != during) {
            calls.add("setAutoCommit(" + before + ")");
        }
        calls.add("close");
        return calls;
    }

    @ParameterizedTest
    @EnumSource
    void same_submission_inside_one_unit_is_already_placed(TestDatabase.Engine engine) {
        TestDatabase database = TestDatabase.with(engine);
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database.plain());
        OrderRepository orders = orders(unit, database);
        Placement second = unit.inOne(() -> {
            orders.place(anOrder("one").build(), NOON);
            return orders.place(anOrder("one").build(), NOON);
        });
        assertThat(second).isInstanceOf(Placement.AlreadyPlaced.class);
        assertThat(database.count("o2c_order")).isEqualTo(1);
    }

    private static OrderRepository orders(JdbcUnitOfWork unit, TestDatabase database) {
        return new JdbcOrderRepository(unit, database.dialect());
    }

    private interface Failing {
        @Nullable
        Object run();
    }

    private static void swallow(Failing work) {
        try {
            work.run();
        } catch (RuntimeException swallowed) {
            assertThat(swallowed).isNotNull();
            return;
        }
        throw new AssertionError("was to fail");
    }
}
