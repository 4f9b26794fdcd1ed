package io.ordertochat.jdbc;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static io.ordertochat.testkit.SampleOrders.anOrderWithEverything;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.form.FormAnswers;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.OrderStatus;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderRowTest {

    @Test
    void every_part_of_an_order_is_known_here() {
        assertThat(SettingsJsonTest.accessors(Order.class))
                .as("a part that core gained must be stored too")
                .containsExactlyInAnyOrder(
                        "shop",
                        "id",
                        "reference",
                        "submissionKey",
                        "status",
                        "placedAt",
                        "basket",
                        "answers",
                        "locale",
                        "payment",
                        "routing",
                        "settingsVersion",
                        "cart",
                        "duplicateOf",
                        "fingerprint");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_searched_by_stands_in_columns(TestDatabase.Engine engine) throws SQLException {
        TestDatabase database = TestDatabase.with(engine);
        Order order = anOrderWithEverything(SHOP, "one").build();
        orders(database).place(order, NOON);
        assertThat(row(database))
                .containsEntry("status", "ON_HOLD")
                .containsEntry("placed_at", String.valueOf(order.placedAt().toEpochMilli()))
                .containsEntry("currency", "KWD")
                .containsEntry(
                        "total_minor", String.valueOf(order.basket().total().minorUnits()))
                .containsEntry("routed_number", "+96550000002")
                .containsEntry("routing_rule", "r\u00E8gle 'un'")
                .containsEntry("phone", "+96550000007")
                .containsEntry("email", "a'b+c%d@xn--mnchen-3ya.example")
                .containsEntry("fingerprint", order.fingerprint().orElseThrow().value())
                .containsEntry("cart_id", order.cart().orElseThrow().value());
    }

    @ParameterizedTest
    @EnumSource
    void texts_no_database_can_hold_survive_in_the_body(TestDatabase.Engine engine) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("email", "\uD83D" + "x".repeat(400) + "\0@example.com");
        answers.put("firstName", "half \uDC9A pair \uD83D, nul \0, whole \uD83D\uDC9A \u05E9");
        Order order = anOrder("odd")
                .answers(FormAnswers.ofStored(answers))
                .payment("\uD83D")
                .locale(Locale.forLanguageTag("en-x-" + "abcdefgh-".repeat(40) + "end"))
                .build();
        TestDatabase database = TestDatabase.with(engine);
        OrderRepository orders = orders(database);
        orders.place(order, NOON);
        assertThat(orders.find(SHOP, order.id())).contains(order);
    }

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    void every_status_comes_back(OrderStatus status) {
        OrderRepository orders = orders(TestDatabase.with(TestDatabase.Engine.H2_MEMORY));
        Order order = anOrder("one").status(status).build();
        orders.place(order, NOON);
        assertThat(orders.find(SHOP, order.id())).contains(order);
    }

    @ParameterizedTest
    @EnumSource
    void a_time_between_two_milliseconds_counts_as_the_later_one(TestDatabase.Engine engine) {
        OrderRepository orders = orders(TestDatabase.with(engine));
        Order first = anOrder("first").placedAt(NOON).build();
        orders.place(first, NOON);
        Instant justAfter = NOON.plusNanos(1);
        assertThat(orders.list(SHOP, OrderCursor.from(NOON), 10)).containsExactly(first);
        assertThat(orders.list(SHOP, OrderCursor.from(justAfter), 10)).isEmpty();
        assertThat(orders.list(SHOP, new OrderCursor(NOON.minusNanos(1), "zzz"), 10))
                .as("the order is later than the cursor, whatever the cursor's id")
                .containsExactly(first);
        assertThat(orders.list(SHOP, OrderCursor.from(Instant.MIN), 10)).containsExactly(first);
        assertThat(orders.list(SHOP, OrderCursor.from(Instant.MAX), 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_001})
    void a_page_has_a_sensible_size(int limit) {
        OrderRepository orders = orders(TestDatabase.with(TestDatabase.Engine.H2_MEMORY));
        assertThatThrownBy(() -> orders.list(SHOP, OrderCursor.from(NOON), limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 1000");
    }

    @Test
    void the_driver_may_leave_the_types_of_parameters_open() {
        TestDatabase database = TestDatabase.with(TestDatabase.Engine.POSTGRES);
        var open = database.postgres();
        open.setStringType("unspecified");
        OrderRepository orders = new JdbcOrderRepository(JdbcUnitOfWork.owning(open), SqlDialect.POSTGRESQL);
        Order order = anOrderWithEverything(SHOP, "one").build();
        orders.place(order, NOON);
        orders.place(anOrder("sparse").answers(FormAnswers.none()).build(), NOON);
        assertThat(orders.find(SHOP, order.id())).contains(order);
        assertThat(orders.find(SHOP, OrderId.of("sparse"))).isPresent();
    }

    private static OrderRepository orders(TestDatabase database) {
        return new JdbcOrderRepository(JdbcUnitOfWork.owning(database.plain()), database.dialect());
    }

    private static Map<String, String> row(TestDatabase database) throws SQLException {
        try (Connection connection = database.plain().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from o2c_order")) {
            rows.next();
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                row.put(rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT), rows.getString(i));
            }
            return row;
        }
    }
}
