package io.ordertochat.examples.benchmarks;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.Click;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.jdbc.Schema;
import io.ordertochat.jdbc.SqlDialect;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Ways to store nothing but the raw row of a click by plain JDBC, each in a table with the columns, key and index of the
 * library's. None minds repeated clicks, and nothing is added up.
 */
final class RawClicks {

    private static final String COLUMNS =
            "(shop_id, click_id, clicked_at, product_id, page, entry_point, device, agent, routed_number)";
    private static final int FIELDS = 9;

    private final SqlDialect dialect;

    RawClicks(SqlDialect dialect) {
        this.dialect = dialect;
    }

    void create(DataSource pool, String table) throws SQLException, IOException {
        StringBuilder schema = new StringBuilder();
        Schema.printTo(schema, dialect);
        String plain =
                schema.toString().lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : plain.split(";")) {
                if (sql.contains("o2c_click (") || sql.contains("on o2c_click (")) {
                    statement.execute(sql.replace("o2c_click", table));
                }
            }
        }
    }

    /** One statement per click in one batch; the driver may make one statement of them. */
    void batch(DataSource pool, String table, List<Click> clicks) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into " + table + " " + COLUMNS + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (Click click : clicks) {
                    bind(insert, click, 0);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** One statement with as many rows as there are clicks. */
    void multiRow(DataSource pool, String table, List<Click> clicks) throws SQLException {
        String rows = String.join(", ", Collections.nCopies(clicks.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        try (Connection connection = pool.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into " + table + " " + COLUMNS + " values " + rows)) {
            for (int i = 0; i < clicks.size(); i++) {
                bind(insert, clicks.get(i), FIELDS * i);
            }
            insert.executeUpdate();
        }
    }

    void unnest(DataSource pool, String table, List<Click> clicks) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into " + table + " " + COLUMNS
                        + " select 'raw', * from unnest(cast(? as varchar[]), cast(? as bigint[]), cast(? as varchar[]),"
                        + " cast(? as varchar[]), cast(? as varchar[]), cast(? as varchar[]), cast(? as varchar[]),"
                        + " cast(? as varchar[]))")) {
            text(connection, insert, 1, clicks, click -> click.id().value());
            Object[] times =
                    clicks.stream().map(click -> click.at().toEpochMilli()).toArray(Long[]::new);
            insert.setArray(2, connection.createArrayOf("int8", times));
            text(connection, insert, 3, clicks, RawClicks::product);
            text(connection, insert, 4, clicks, click -> click.page().code());
            text(connection, insert, 5, clicks, click -> click.entryPoint().value());
            text(connection, insert, 6, clicks, click -> click.device().code());
            text(connection, insert, 7, clicks, click -> click.agent().code());
            text(connection, insert, 8, clicks, RawClicks::number);
            insert.executeUpdate();
        }
    }

    /** PostgreSQL's own way for bulk; it refuses a repeated click and with it the whole batch. */
    void copy(DataSource pool, String table, String shop, List<Click> clicks) throws SQLException {
        StringBuilder lines = new StringBuilder(clicks.size() * 120);
        for (Click click : clicks) {
            lines.append(shop)
                    .append('\t')
                    .append(click.id())
                    .append('\t')
                    .append(click.at().toEpochMilli());
            for (String value : List.of(
                    orNull(product(click)),
                    click.page().code(),
                    click.entryPoint().value(),
                    click.device().code(),
                    click.agent().code(),
                    orNull(number(click)))) {
                lines.append('\t').append(value);
            }
            lines.append('\n');
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        // The driver's own types carry annotations whose classes it does not bring along, so they are not named here.
        try (Connection connection = pool.getConnection()) {
            Class<?> driver = Class.forName("org.postgresql.PGConnection");
            Object api = driver.getMethod("getCopyAPI").invoke(connection.unwrap(driver));
            api.getClass()
                    .getMethod("copyIn", String.class, InputStream.class)
                    .invoke(api, "copy " + table + " " + COLUMNS + " from stdin", new ByteArrayInputStream(bytes));
        } catch (ReflectiveOperationException broken) {
            throw new SQLException(broken);
        }
    }

    private static String orNull(@Nullable String value) {
        return value == null ? "\\N" : value;
    }

    private static void text(
            Connection connection,
            PreparedStatement insert,
            int place,
            List<Click> clicks,
            Function<Click, @Nullable String> value)
            throws SQLException {
        Object[] values = clicks.stream().map(value).toArray(String[]::new);
        insert.setArray(place, connection.createArrayOf("varchar", values));
    }

    private static void bind(PreparedStatement insert, Click click, int before) throws SQLException {
        insert.setString(before + 1, "raw");
        insert.setString(before + 2, click.id().value());
        insert.setLong(before + 3, click.at().toEpochMilli());
        insert.setString(before + 4, product(click));
        insert.setString(before + 5, click.page().code());
        insert.setString(before + 6, click.entryPoint().value());
        insert.setString(before + 7, click.device().code());
        insert.setString(before + 8, click.agent().code());
        insert.setString(before + 9, number(click));
    }

    private static @Nullable String product(Click click) {
        return click.product().map(ProductId::value).orElse(null);
    }

    private static @Nullable String number(Click click) {
        return click.routedNumber().map(PhoneNumber::e164).orElse(null);
    }
}
