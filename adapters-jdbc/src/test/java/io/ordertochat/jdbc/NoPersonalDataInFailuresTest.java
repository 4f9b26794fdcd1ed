package io.ordertochat.jdbc;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ordertochat.form.FormAnswers;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.port.AdapterException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases repeat rows, keys and parameters in their messages; none of it may leave this package. */
class NoPersonalDataInFailuresTest {

    private static final List<String> PERSONAL =
            List.of("Zwetlana", "Quagliarella", "11988887777", "zwetlana.q", "Rua das Laranjeiras", "ring-twice");

    private final Order order = anOrder("order-7")
            .answers(FormAnswers.ofStored(Map.of(
                    "firstName", "Zwetlana",
                    "lastName", "Quagliarella",
                    "phone", "+5511988887777",
                    "email", "zwetlana.q@example.com",
                    "street", "Rua das Laranjeiras",
                    "notes", "ring-twice")))
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            H2_MEMORY | alter table o2c_order add constraint refuse check (phone is null)     | 23513
            H2_MEMORY | alter table o2c_order alter column body varchar(20)                   | 22001
            H2_MEMORY | alter table o2c_order alter column email integer                      | 22018
            H2_MEMORY | alter table o2c_order drop column email                               | 42S22
            H2_MEMORY | drop table o2c_order                                                  | 42S02
            POSTGRES  | alter table o2c_order add constraint refuse check (phone is null)     | 23514
            POSTGRES  | alter table o2c_order alter column body type varchar(20)              | 22001
            POSTGRES  | alter table o2c_order alter column email type integer using 1         | 42804
            POSTGRES  | alter table o2c_order drop column email                               | 42703
            POSTGRES  | drop table o2c_order                                                  | 42P01
            """)
    void a_refused_order_tells_its_id_and_the_sqlstate_only(TestDatabase.Engine engine, String spoil, String state) {
        TestDatabase database = TestDatabase.with(engine);
        database.execute(spoil);
        OrderRepository orders = new JdbcOrderRepository(JdbcUnitOfWork.owning(database.plain()), database.dialect());
        AdapterException failure = failureOf(() -> orders.place(order, NOON));
        assertThat(failure)
                .hasMessageStartingWith("OrderRepository.place shop=sample-shop order=order-7: ")
                .hasMessageContaining(state);
        assertThat(failure.isRetryable()).isFalse();
        assertThat(failure.getCause())
                .isInstanceOfSatisfying(
                        SQLException.class,
                        cause -> assertThat(cause.getSQLState()).isEqualTo(state));
        assertThat(FailureText.of(failure)).doesNotContain(PERSONAL);
    }

    @Test
    void a_statement_cancelled_in_the_middle_does_not_show_its_parameters() throws SQLException {
        TestDatabase database = TestDatabase.with(TestDatabase.Engine.POSTGRES);
        PGSimpleDataSource hasty = database.postgres();
        hasty.setOptions("-c statement_timeout=100 -c log_parameter_max_length_on_error=-1");
        OrderRepository orders = new JdbcOrderRepository(JdbcUnitOfWork.owning(hasty), database.dialect());
        try (Connection other = database.plain().getConnection()) {
            other.setAutoCommit(false);
            // Somebody places the same submission and does not commit: ours waits inside its insert.
            new JdbcOrderRepository(JdbcUnitOfWork.joining(() -> other), database.dialect()).place(order, NOON);
            AdapterException failure = failureOf(() -> orders.place(order, NOON));
            assertThat(failure).hasMessageContaining("57014");
            assertThat(failure.isRetryable()).isTrue();
            assertThat(FailureText.of(failure)).contains("statement timeout").doesNotContain(PERSONAL);
            other.rollback();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "H2_MEMORY,not json at all Zwetlana",
        "POSTGRES,not json at all Zwetlana",
        "H2_MEMORY,'{\"answers\":{\"firstName\":\"Zwetlana\",,}'",
        "H2_MEMORY,'{\"answers\":{\"firstName\":\"Zwetlana\"}}'",
        "H2_MEMORY,'[\"Zwetlana\"]'",
    })
    void a_body_that_cannot_be_read_is_not_quoted(TestDatabase.Engine engine, String body) {
        TestDatabase database = TestDatabase.with(engine);
        OrderRepository orders = new JdbcOrderRepository(JdbcUnitOfWork.owning(database.plain()), database.dialect());
        orders.place(order, NOON);
        database.execute("update o2c_order set body = '" + body + "'");
        AdapterException failure = failureOf(() -> orders.find(SHOP, order.id()));
        assertThat(failure).hasMessageContaining("order=order-7").hasMessageContaining("can't be read");
        assertThat(failure.isRetryable()).isFalse();
        assertThat(FailureText.of(failure)).doesNotContain(PERSONAL);
        assertThat(failureOf(() -> orders.list(SHOP, OrderCursor.from(NOON), 10)))
                .isNotNull();
    }

    @Test
    void an_unreadable_row_does_not_hide_the_others() {
        TestDatabase database = TestDatabase.with(TestDatabase.Engine.H2_MEMORY);
        OrderRepository orders = new JdbcOrderRepository(JdbcUnitOfWork.owning(database.plain()), database.dialect());
        orders.place(order, NOON);
        orders.place(anOrder("other").build(), NOON);
        database.execute("update o2c_order set status = 'FUTURE' where order_id = 'order-7'");
        assertThat(failureOf(() -> orders.find(SHOP, order.id()))).isNotNull();
        assertThat(orders.find(SHOP, OrderId.of("other"))).isPresent();
    }

    private static AdapterException failureOf(Runnable work) {
        return catchThrowableOfType(AdapterException.class, work::run);
    }
}
