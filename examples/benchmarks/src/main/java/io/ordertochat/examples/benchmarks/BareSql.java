package io.ordertochat.examples.benchmarks;

import io.ordertochat.catalog.LineItem;
import io.ordertochat.jdbc.Schema;
import io.ordertochat.jdbc.SqlDialect;
import io.ordertochat.shop.ShopId;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The least SQL that stores an order, by plain JDBC, into tables with the library's columns, keys and indexes. It looks for
 * no duplicate and minds no repeated submission, and its rows are made beforehand.
 */
final class BareSql {

    private static final String LINES =
            "create table bare_line (shop_id varchar(64) not null, order_id varchar(64) not null,"
                    + " line_number integer not null, product varchar(128) not null, name varchar(400) not null,"
                    + " quantity integer not null, price_minor bigint not null, options varchar(4000) not null,"
                    + " primary key (shop_id, order_id, line_number))";

    /** A row with its values in the order of the table's columns. */
    record Row(List<@Nullable Object> values) {

        /** The same row of another shop. */
        Row ofShop(ShopId shop) {
            List<@Nullable Object> copy = new ArrayList<>(values);
            copy.set(0, shop.value());
            return new Row(copy);
        }
    }

    private final DataSource pool;
    private final int columns;
    private final String oneRow;
    private final String head;

    BareSql(DataSource pool, SqlDialect dialect) throws SQLException, IOException {
        this.pool = pool;
        StringBuilder schema = new StringBuilder();
        Schema.printTo(schema, dialect);
        String orders =
                schema.toString().lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : orders.split(";")) {
                if (sql.contains("o2c_order")) {
                    statement.execute(sql.replace("o2c_order", "bare_order"));
                    statement.execute(sql.replace("o2c_order", "bare_head"));
                }
            }
            statement.execute(LINES);
            try (ResultSet none = statement.executeQuery("select * from bare_order where 1 = 0")) {
                this.columns = none.getMetaData().getColumnCount();
                String values = " values (?" + ", ?".repeat(columns - 1) + ")";
                this.oneRow = "insert into bare_order" + values;
                this.head = "insert into bare_head" + values;
            }
        }
    }

    /** The rows the library made of a shop's orders. */
    List<Row> rowsOf(ShopId shop) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select * from o2c_order where shop_id = ? order by placed_at, order_id")) {
            select.setString(1, shop.value());
            List<Row> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    List<@Nullable Object> values = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        values.add(text(found.getObject(i)));
                    }
                    rows.add(new Row(values));
                }
            }
            return rows;
        }
    }

    private static @Nullable Object text(@Nullable Object value) {
        return value == null || value instanceof Number ? value : value.toString();
    }

    long count(String table, ShopId shop) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from " + table + " where shop_id = ?")) {
            count.setString(1, shop.value());
            try (ResultSet counted = count.executeQuery()) {
                counted.next();
                return counted.getLong(1);
            }
        }
    }

    /** One row, which commits itself. */
    void insertRow(DataSource source, Row row) throws SQLException {
        try (Connection connection = source.getConnection()) {
            insert(connection, oneRow, row);
        }
    }

    /** The usual way: a transaction with the order's row and its lines in a batch. */
    void insertHeadAndLines(DataSource source, Row row, List<LineItem> lines) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection, head, row);
            insert(connection, row, lines);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void insert(Connection connection, String sql, Row row) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < row.values().size(); i++) {
                insert.setObject(i + 1, row.values().get(i));
            }
            insert.executeUpdate();
        }
    }

    private static void insert(Connection connection, Row row, List<LineItem> lines) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bare_line values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < lines.size(); i++) {
                LineItem line = lines.get(i);
                insert.setObject(1, row.values().get(0));
                insert.setObject(2, row.values().get(1));
                insert.setInt(3, i);
                insert.setString(4, line.product().value());
                insert.setString(5, line.name());
                insert.setInt(6, line.quantity());
                insert.setLong(7, line.unitPrice().minorUnits());
                insert.setString(8, line.options().toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
