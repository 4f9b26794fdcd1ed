package io.ordertochat.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.click.AgentClass;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleClicks;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about clicks are answered by indexes, with and without statistics, with plans that a connection keeps. */
class ClickPlansTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final ClickFilter SOME_DAYS = ClickFilter.all().between(START, START.plus(Duration.ofDays(100)));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void on_postgresql(boolean analyzed) throws Exception {
        TestDatabase database = TestDatabase.with(TestDatabase.Engine.POSTGRES);
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database.plain());
        JdbcClickLog log = new JdbcClickLog(
                unit, SqlDialect.POSTGRESQL, new TimeOrderedIds(InstantSource.system(), new SecureRandom()));
        JdbcClickTotals totals = new JdbcClickTotals(unit, SqlDialect.POSTGRESQL);
        for (String shop : List.of("big", "other")) {
            log.append(ShopId.of(shop), SampleClicks.stream(1, 20_000, START, START.plus(Duration.ofDays(300)), 200));
        }
        totals.fold(shop -> ZoneOffset.UTC, 100);
        database.execute(analyzed ? "analyze" : "select 1");
        ClickSql sql = ClickSql.of(SqlDialect.POSTGRESQL);
        assertThat(plan(database, sql.search(SqlDialect.POSTGRESQL, SOME_DAYS), "big"))
                .contains("scan backward using o2c_click_by_time")
                .doesNotContain("seq scan", "sort")
                .as("no further than the stretch of time goes")
                .containsPattern("index cond: .*clicked_at >= .*clicked_at <= ");
        assertThat(plan(database, sql.read(), "big")).contains("o2c_click_quarter_pk", "o2c_click_product_pk");
        assertThat(plan(database, sql.read(), "big"))
                .doesNotContain("seq scan on o2c_click_quarter", "seq scan on o2c_click_product");
        assertThat(plan(database, sql.oldest(), "big"))
                .contains("o2c_click_by_time")
                .doesNotContain("seq scan");
    }

    @Test
    void h2_reads_a_page_from_the_end_of_the_index() throws Exception {
        TestDatabase database = TestDatabase.with(TestDatabase.Engine.H2_MEMORY);
        assertThat(plan(database, ClickSql.of(SqlDialect.H2).search(SqlDialect.H2, SOME_DAYS), "big"))
                .contains("o2c_click_by_time", "/* index sorted */")
                .as("no further than the stretch of time goes")
                .containsPattern("(?s)/\\* public.o2c_click_by_time: .*clicked_at >= .*clicked_at <= .*?\\*/");
    }

    /** What a connection keeps after a few pages, when the table was vacuumed and has no statistics yet. */
    @ParameterizedTest
    @MethodSource("filters")
    void a_plan_that_postgresql_keeps_reads_pages_from_the_end_of_the_index(ClickFilter filter) throws Exception {
        TestDatabase database = TestDatabase.with(TestDatabase.Engine.POSTGRES);
        JdbcClickLog log = new JdbcClickLog(
                JdbcUnitOfWork.owning(database.plain()),
                SqlDialect.POSTGRESQL,
                new TimeOrderedIds(InstantSource.system(), new SecureRandom()));
        log.append(ShopId.of("big"), SampleClicks.stream(1, 50_000, START, START.plus(Duration.ofDays(300)), 200));
        database.execute("vacuum o2c_click");
        String asked = ClickSql.of(SqlDialect.POSTGRESQL).search(SqlDialect.POSTGRESQL, filter);
        assertThat(kept(database, asked))
                .contains("scan backward using o2c_click_by_time")
                .doesNotContain("seq scan", "sort", "bitmap");
    }

    static List<ClickFilter> filters() {
        return List.of(ClickFilter.all(), SOME_DAYS, SOME_DAYS.of(AgentClass.PERSON));
    }

    private static String kept(TestDatabase database, String sql) throws Exception {
        String prepared = sql.replace(":shop", "$1")
                .replace(":at", "$2")
                .replace(":id", "$3")
                .replace(":limit", "$4")
                .replace(":from", "$5")
                .replace(":agent", "$6");
        boolean from = sql.contains(":from");
        boolean agent = sql.contains(":agent");
        String types = "varchar, bigint, varchar, bigint" + (from ? ", bigint" : "") + (agent ? ", varchar" : "");
        long at = START.plus(Duration.ofDays(90)).toEpochMilli();
        String values =
                "'big', " + at + ", '', 1000" + (from ? ", " + START.toEpochMilli() : "") + (agent ? ", 'person'" : "");
        try (Connection connection = database.plain().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare page (" + types + ") as " + prepared);
            try (ResultSet rows = statement.executeQuery("explain execute page (" + values + ")")) {
                return told(rows);
            }
        }
    }

    private static String told(ResultSet rows) throws Exception {
        StringBuilder plan = new StringBuilder();
        while (rows.next()) {
            plan.append(rows.getString(1)).append('\n');
        }
        return plan.toString().toLowerCase(Locale.ROOT);
    }

    private static String plan(TestDatabase database, String sql, String shop) throws Exception {
        long day = START.toEpochMilli() / 86_400_000 + 100;
        String literal = sql.replace(":shop", "'" + shop + "'")
                .replaceAll(":day[12]\\b", Long.toString(day))
                .replaceAll(":day[34]\\b", Long.toString(day + 20))
                .replaceAll(":block[1-4]\\b", Long.toString(day / 32))
                .replaceAll(":all\\b", "-1")
                .replaceAll(":(from)\\b", Long.toString(START.toEpochMilli()))
                .replaceAll(
                        ":(at|before)\\b",
                        Long.toString(START.plus(Duration.ofDays(290)).toEpochMilli()))
                .replaceAll(":limit\\b", "50")
                .replaceAll(":\\w+", "''");
        try (Connection connection = database.plain().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain " + literal)) {
            return told(rows);
        }
    }
}
