package io.ordertochat.examples.benchmarks;

import io.ordertochat.analytics.Dashboard;
import io.ordertochat.analytics.DayBar;
import io.ordertochat.analytics.ProductLine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The questions of a dashboard, asked of raw rows in six SQL statements: days by button, ranking, hours of the week, the fifty
 * products with most clicks in thirty days with their periods, products seen in both periods, clicks by agent. The zone is
 * three hours behind, all year. Each answer is a name and numbers, so that it can be laid beside the library's.
 */
final class RawQuestions {

    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;
    private static final long BEHIND = 3 * HOUR;
    private static final int PRODUCTS = 50;
    private static final int HOURS = 24;
    // The first of January 1970 was a Thursday, a week begins on Monday.
    private static final int THURSDAY = 3 * HOURS;
    private static final int WEEK = 168;
    private static final String MINE = "from o2c_click where shop_id = 'shop' and ";

    private final long today;

    RawQuestions(Instant now) {
        this.today = (now.toEpochMilli() - BEHIND) / DAY;
    }

    /** Every answer, by name; {@code div} divides whole numbers. */
    Map<String, String> ask(Connection connection, String div) throws SQLException {
        String local = "(clicked_at - " + BEHIND + ")";
        String day = local + " " + div + " " + DAY;
        String persons = MINE + "agent = 'person' and clicked_at >= ";
        String products = "product_id is not null and agent = 'person'";
        Map<String, String> answers = new TreeMap<>();
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put(
                "day",
                "select " + day + " as d, entry_point, sum(1) as n " + persons + at(-59) + " group by d, entry_point");
        questions.put(
                "button",
                "select entry_point, sum(1) as n " + persons + at(-29) + " group by entry_point order by n desc");
        questions.put(
                "hour",
                "select (" + local + " " + div + " " + HOUR + " + " + THURSDAY + ") % " + WEEK + " as h, sum(1) as n "
                        + persons + at(-29) + " group by h");
        questions.put(
                "product",
                "select product_id" + window(0, 1) + window(-6, 1) + window(-29, 1) + " as m, sum(1) as n"
                        + window(-7, 0) + window(-14, -7) + window(-30, 0) + window(-60, -30) + " " + MINE + products
                        + " group by product_id order by m desc, n desc, product_id limit " + PRODUCTS);
        questions.put(
                "unique",
                "select 'products', count(distinct case when clicked_at >= " + at(-29) + " then product_id end),"
                        + " count(distinct case when clicked_at < " + at(-29) + " then product_id end) " + MINE
                        + products + " and clicked_at >= " + at(-59));
        questions.put("agent", "select agent, sum(1) as n " + MINE + "clicked_at >= " + at(-29) + " group by agent");
        for (Map.Entry<String, String> question : questions.entrySet()) {
            read(connection, question.getKey(), question.getValue(), answers);
        }
        return answers;
    }

    /** Those of these answers that a dashboard of the thirty days up to today shows as they are. */
    Map<String, String> told(Map<String, String> answers) {
        Map<String, String> told = new TreeMap<>();
        answers.forEach((name, value) -> {
            String[] words = name.split(" ");
            boolean old = words[0].equals("day") && Long.parseLong(words[1]) < today - 27;
            if (!old) {
                told.put(name, String.join(" ", List.of(value.split(" ")).subList(0, told(words[0]))));
            }
        });
        return told;
    }

    private static int told(String question) {
        return question.equals("product") ? 4 : 1;
    }

    /** The same figures of a dashboard. */
    static Map<String, String> of(Dashboard dashboard) {
        Map<String, String> figures = new TreeMap<>();
        for (DayBar bar : Stream.concat(dashboard.previousBars().stream(), dashboard.bars().stream())
                .toList()) {
            bar.clicks()
                    .forEach(
                            (point, clicks) -> figures.put("day " + bar.day().toEpochDay() + " " + point, "" + clicks));
        }
        dashboard.ranking().stream()
                .filter(point -> point.clicks() > 0)
                .forEach(point -> figures.put("button " + point.entryPoint(), "" + point.clicks()));
        for (int hour = 0; hour < WEEK; hour++) {
            long clicks = dashboard.heatmap().clicks().get(hour / HOURS).get(hour % HOURS);
            if (clicks > 0) {
                figures.put("hour " + hour, "" + clicks);
            }
        }
        for (ProductLine line : dashboard.products()) {
            figures.put(
                    "product " + line.product(),
                    line.today() + " " + line.last7() + " " + line.last30() + " " + line.all());
        }
        figures.put("unique products", "" + (long) dashboard.uniqueProducts().value());
        dashboard.agents().forEach((agent, clicks) -> {
            if (clicks > 0) {
                figures.put("agent " + agent.code(), "" + clicks);
            }
        });
        return figures;
    }

    private String window(int from, int until) {
        return ", sum(case when clicked_at >= " + at(from) + " and clicked_at < " + at(until) + " then 1 else 0 end)";
    }

    private long at(int day) {
        return (today + day) * DAY + BEHIND;
    }

    // Days by button have two words, all others one.
    private static void read(Connection connection, String name, String sql, Map<String, String> answers)
            throws SQLException {
        int words = name.equals("day") ? 2 : 1;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder key = new StringBuilder(name);
                StringBuilder value = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    (column <= words ? key.append(' ') : value.append(value.length() == 0 ? "" : " "))
                            .append(rows.getString(column));
                }
                answers.put(key.toString(), value.toString());
            }
        }
    }

    /** The same rows in a column store in memory. */
    static Connection duckDb(Path csv) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table o2c_click as select 'shop' as shop_id, * from read_csv('" + csv
                    + "', header = false, columns = {'clicked_at': 'bigint', 'product_id': 'varchar',"
                    + " 'entry_point': 'varchar', 'device': 'varchar', 'agent': 'varchar'}, nullstr = '')");
        }
        return connection;
    }
}
