package io.ordertochat.jdbc;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.port.AdapterException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class ConflictsTest {

    private final List<Duration> waits = new ArrayList<>();
    private final BackOff noWaiting = new BackOff(waits::add, () -> 0.5);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_unit_that_lost_against_another_is_run_again_as_a_whole(boolean swallowing) {
        TestDatabase database = TestDatabase.with(TestDatabase.Engine.POSTGRES);
        PGSimpleDataSource serializable = database.postgres();
        serializable.setOptions("-c default_transaction_isolation=serializable");
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(serializable, noWaiting);
        OrderRepository orders = new JdbcOrderRepository(unit, SqlDialect.POSTGRESQL);
        JdbcUnitOfWork rival = JdbcUnitOfWork.owning(serializable, noWaiting);
        OrderRepository rivals = new JdbcOrderRepository(rival, SqlDialect.POSTGRESQL);
        AtomicInteger runs = new AtomicInteger();

        int seen = unit.inOne(() -> {
            int size = orders.list(SHOP, OrderCursor.from(NOON), 10).size();
            if (runs.incrementAndGet() == 1) {
                rival.inOne(() -> {
                    rivals.list(SHOP, OrderCursor.from(NOON), 10);
                    return rivals.place(anOrder("rival").build(), NOON);
                });
            }
            Throwable lost = catchThrowable(() -> orders.place(anOrder("mine").build(), NOON));
            if (lost instanceof AdapterException failure && !swallowing) {
                throw failure;
            }
            return size;
        });

        assertThat(runs).hasValue(2);
        assertThat(seen).as("the second run sees the rival's order").isEqualTo(1);
        assertThat(waits).hasSize(1);
        assertThat(database.count("o2c_order")).isEqualTo(2);
    }

    @Test
    void a_conflict_that_does_not_end_is_given_up_after_six_tries_with_growing_waits() {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> noWaiting.retrying(() -> {
                    tries.incrementAndGet();
                    throw failure("40P01");
                }))
                .isInstanceOf(AdapterException.class)
                .hasMessageContaining("40P01");
        assertThat(tries).hasValue(BackOff.ATTEMPTS);
        assertThat(waits).containsExactly(millis(7), millis(15), millis(30), millis(60), millis(120));
    }

    @Test
    void waits_are_between_half_and_the_whole_of_a_ceiling_that_stops_growing() {
        for (double chance : new double[] {0, 0.25, 0.999_999}) {
            List<Duration> these = new ArrayList<>();
            assertThatThrownBy(() -> new BackOff(these::add, () -> chance).retrying(() -> {
                        throw failure("40001");
                    }))
                    .isInstanceOf(AdapterException.class);
            long ceiling = 10;
            for (Duration wait : these) {
                assertThat(wait.toMillis()).isBetween(Math.min(ceiling, 200) / 2, Math.min(ceiling, 200));
                ceiling *= 2;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"40002", "40003", "23505", "08006", "57P01", "25P02", ""})
    void nothing_else_is_tried_again(String state) {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> noWaiting.retrying(() -> {
                    tries.incrementAndGet();
                    throw failure(state);
                }))
                .isInstanceOf(AdapterException.class);
        assertThat(tries).hasValue(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void the_works_own_exceptions_are_not_tried_again() {
        AtomicInteger tries = new AtomicInteger();
        IllegalStateException own = new IllegalStateException("own", new SQLException("x", "40001"));
        assertThatThrownBy(() -> noWaiting.retrying(() -> {
                    tries.incrementAndGet();
                    throw own;
                }))
                .isSameAs(own);
        assertThat(tries).hasValue(1);
    }

    @Test
    void an_interrupt_ends_the_waiting_and_stays_set() {
        BackOff interrupted = new BackOff(
                wait -> {
                    throw new InterruptedException();
                },
                () -> 0);
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> interrupted.retrying(() -> {
                    tries.incrementAndGet();
                    throw failure("40001");
                }))
                .isInstanceOf(AdapterException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(tries).hasValue(1);
    }

    private static AdapterException failure(String state) {
        return SqlFailure.of(Operation.UNIT, new SQLException("made up", state));
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }
}
