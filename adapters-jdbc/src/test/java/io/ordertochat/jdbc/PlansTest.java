package io.ordertochat.jdbc;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every question about orders is answered by the index made for it: on a table without rows, where a connection may make a
 * plan that it keeps, and on one with many, with and without statistics.
 */
class PlansTest {

    private static final Map<String, String> TYPES = Map.of("placedAt", "bigint", "since", "bigint", "limit", "bigint");

    private enum Table {
        EMPTY,
        FULL,
        ANALYZED
    }

    @ParameterizedTest
    @EnumSource
    void on_postgresql_with_a_plan_that_is_kept(Table table) throws SQLException {
        TestDatabase database = filled(TestDatabase.Engine.POSTGRES, table);
        try (Connection connection = database.plain().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            for (Map.Entry<String, String> question : questions().entrySet()) {
                Map<String, String> numbered = new LinkedHashMap<>();
                String sql = question.getValue();
                for (String name : names(sql)) {
                    numbered.put(name, TYPES.getOrDefault(name, "varchar"));
                    sql = sql.replaceAll(":" + name + "\\b", "\\$" + numbered.size());
                }
                statement.execute("prepare q (" + String.join(", ", numbered.values()) + ") as " + sql);
                String values = String.join(
                        ", ",
                        numbered.values().stream()
                                .map(type -> type.equals("bigint") ? "5000" : "'x'")
                                .toList());
                String plan = explained(statement, "explain execute q (" + values + ")");
                assertThat(plan).contains(" " + question.getKey() + " on ").doesNotContain("sort", "filter:");
                statement.execute("deallocate q");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void on_h2(Table table) throws SQLException {
        TestDatabase database = filled(TestDatabase.Engine.H2_MEMORY, table);
        try (Connection connection = database.plain().getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> question : questions().entrySet()) {
                String sql = question.getValue()
                        .replaceAll(":(placedAt|since|limit)", "5000")
                        .replaceAll(":\\w+", "'x'");
                String index = question.getKey().equals("o2c_order_pk") ? "primary_key" : question.getKey();
                assertThat(explained(statement, "explain " + sql)).contains("/* public." + index);
            }
        }
    }

    private static Map<String, String> questions() {
        OrderSql sql = OrderSql.of(SqlDialect.POSTGRESQL);
        String place = sql.place();
        int start = place.indexOf("(select e.") + 1;
        return Map.of(
                "o2c_order_pk", sql.byId(),
                "o2c_order_reference_once", sql.byReference(),
                "o2c_order_submission_once", sql.bySubmission(),
                "o2c_order_alike", place.substring(start, place.indexOf("limit 1)", start) + "limit 1".length()),
                "o2c_order_by_time", sql.page());
    }

    private static List<String> names(String sql) {
        return Pattern.compile(":(\\w+)")
                .matcher(sql)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static TestDatabase filled(TestDatabase.Engine engine, Table table) {
        TestDatabase database = TestDatabase.with(engine);
        if (table != Table.EMPTY) {
            new JdbcOrderRepository(JdbcUnitOfWork.owning(database.plain()), database.dialect())
                    .place(anOrder("pattern").build(), NOON);
            boolean h2 = database.dialect() == SqlDialect.H2;
            String series = h2 ? "system_range(1, 10000) as g(i)" : "generate_series(1, 10000) as g(i)";
            database.execute("insert into o2c_order (shop_id, order_id, reference, submission_key, status, placed_at,"
                    + " currency, total_minor, routed_number, fingerprint, settings_version, body)"
                    + " select shop_id, 'o' || i, 'r' || i, 's' || i, status, i,"
                    + " currency, total_minor, routed_number, 'f' || i, settings_version, body from o2c_order, "
                    + series);
        }
        if (table == Table.ANALYZED) {
            database.execute("analyze");
        }
        return database;
    }

    private static String explained(Statement statement, String explain) throws SQLException {
        try (ResultSet rows = statement.executeQuery(explain)) {
            StringBuilder plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString().toLowerCase(Locale.ROOT);
        }
    }
}
