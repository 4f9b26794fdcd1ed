package io.ordertochat.examples.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/**
 * The questions of a dashboard, asked of raw rows in six SQL statements: days by button, ranking, hours of the week, products
 * with their periods, products seen in both periods, clicks by agent. The zone is three hours behind, all year.
 */
final class RawQuestions {

    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;
    private static final long BEHIND = 3 * HOUR;
    private static final String MINE = "from o2c_click where shop_id = 'shop' and ";

    private final long today;

    RawQuestions(Instant now) {
        this.today = (now.toEpochMilli() - BEHIND) / DAY;
    }

    /** Reads every row of every answer; {@code div} divides whole numbers. */
    long ask(Connection connection, String div) throws SQLException {
        String local = "(clicked_at - " + BEHIND + ")";
        String day = local + " " + div + " " + DAY;
        String persons = MINE + "agent = 'person' and clicked_at >= ";
        String products = "product_id is not null and agent = 'person'";
        long answers = 0;
        for (String sql : List.of(
                "select " + day + " as d, entry_point, sum(1) as n " + persons + at(-59) + " group by d, entry_point",
                "select entry_point, sum(1) as n " + persons + at(-29) + " group by entry_point order by n desc",
                "select (" + local + " " + div + " " + HOUR + ") % 168 as h, sum(1) as n " + persons + at(-29)
                        + " group by h",
                "select product_id, sum(1) as n" + window(0, 1) + window(-6, 1) + window(-29, 1) + window(-7, 0)
                        + window(-14, -7) + window(-30, 0) + window(-60, -30) + " " + MINE + products
                        + " group by product_id order by n desc limit 50",
                "select count(distinct case when clicked_at >= " + at(-29) + " then product_id end),"
                        + " count(distinct case when clicked_at < " + at(-29) + " then product_id end) " + MINE
                        + products
                        + " and clicked_at >= " + at(-59),
                "select agent, sum(1) as n " + MINE + "clicked_at >= " + at(-29) + " group by agent")) {
            answers += rows(connection, sql);
        }
        return answers;
    }

    long total(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) " + MINE + "agent = 'person' and clicked_at >= " + at(-29))) {
            row.next();
            return row.getLong(1);
        }
    }

    private String window(int from, int until) {
        return ", sum(case when clicked_at >= " + at(from) + " and clicked_at < " + at(until) + " then 1 else 0 end)";
    }

    private long at(int day) {
        return (today + day) * DAY + BEHIND;
    }

    private static long rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            long count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
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
