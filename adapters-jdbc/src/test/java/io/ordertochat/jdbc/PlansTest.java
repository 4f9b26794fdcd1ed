package io.ordertochat.jdbc;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.order.OrderRepository;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a database makes of our conditions on a shop with many orders, all of them recent, statistics known or not. */
class PlansTest {

    private static final String ALIKE = "select e.order_id from o2c_order e where e.shop_id = 'sample-shop'"
            + " and e.fingerprint = 'f77' and e.placed_at >= 0 order by e.placed_at, e.order_id limit 1";

    private static final String PAGE = "select order_id from o2c_order where shop_id = 'sample-shop'"
            + " and placed_at >= 5000 and (placed_at, order_id) > (5000, 'a') order by placed_at, order_id limit 10";

    @ParameterizedTest
    @CsvSource({"POSTGRES,false", "POSTGRES,true", "H2_MEMORY,false", "H2_MEMORY,true"})
    void duplicates_and_pages_are_found_by_the_index_made_for_them(TestDatabase.Engine engine, boolean analyzed)
            throws SQLException {
        TestDatabase database = TestDatabase.with(engine);
        manyOrders(database);
        if (analyzed) {
            database.execute("analyze");
        }
        assertThat(plan(database, ALIKE)).contains("o2c_order_alike").doesNotContain("sort");
        assertThat(plan(database, PAGE)).contains("o2c_order_by_time").contains("placed_at >= ");
    }

    private static void manyOrders(TestDatabase database) {
        OrderRepository orders = new JdbcOrderRepository(JdbcUnitOfWork.owning(database.plain()), database.dialect());
        orders.place(anOrder(SHOP, "pattern").build(), NOON);
        boolean h2 = database.dialect() == SqlDialect.H2;
        String series = h2 ? "system_range(1, 10000) as g(i)" : "generate_series(1, 10000) as g(i)";
        database.execute(
                "insert into o2c_order (shop_id, order_id, reference, submission_key, status, placed_at, currency,"
                        + " total_minor, routed_number, fingerprint, settings_version, body)"
                        + " select shop_id, 'o' || i, 'r' || i, 's' || i, status, i, currency,"
                        + " total_minor, routed_number, 'f' || i, settings_version, body from o2c_order, " + series);
    }

    private static String plan(TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.plain().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain " + query)) {
            StringBuilder plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString().toLowerCase(Locale.ROOT);
        }
    }
}
