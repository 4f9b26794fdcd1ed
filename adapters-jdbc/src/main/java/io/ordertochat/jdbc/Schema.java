package io.ordertochat.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The tables. Nothing in this package makes or changes a table unless {@link #create} is called: a host may as well copy the
 * files below {@code db/order-to-chat} in this jar, point its own migration tool there, or have them printed.
 */
public final class Schema {

    private static final List<String> FILES = List.of("V1__orders_and_settings.sql", "V2__clicks.sql");

    private Schema() {}

    /**
     * Writes the schema out, to be run by hand.
     *
     * @param out where to
     * @param dialect for which database
     * @throws IOException when {@code out} fails
     */
    public static void printTo(Appendable out, SqlDialect dialect) throws IOException {
        for (String file : FILES) {
            out.append(text(dialect, file));
        }
    }

    /**
     * Looks whether the tables are there, as the connections of this data source see them. Reads no rows.
     *
     * @param dataSource the database
     * @return what is missing, if anything is
     * @throws io.ordertochat.port.AdapterException when the database cannot be asked
     */
    public static SchemaCheck validate(DataSource dataSource) {
        Operation operation = new Operation("Schema.validate", "all tables");
        try (TakenConnection taken = TakenConnection.from(dataSource, true)) {
            List<String> missing = new ArrayList<>();
            // Every dialect has the same tables and columns; a test holds the files to that.
            for (Map.Entry<String, Set<String>> table :
                    DdlFile.tables(statements(SqlDialect.POSTGRESQL)).entrySet()) {
                missing.addAll(ExistingTable.missing(taken.connection(), table.getKey(), table.getValue()));
            }
            return missing.isEmpty() ? new SchemaCheck.Complete() : new SchemaCheck.Incomplete(missing);
        } catch (SQLException failure) {
            throw SqlFailure.of(operation, failure);
        }
    }

    /**
     * Stops a program that would run on a database without its tables; for the first lines of a host's start.
     *
     * @param dataSource the database
     * @throws IllegalStateException when something is missing; the message names it
     * @throws io.ordertochat.port.AdapterException when the database cannot be asked
     */
    public static void requireComplete(DataSource dataSource) {
        if (validate(dataSource) instanceof SchemaCheck.Incomplete incomplete) {
            throw new IllegalStateException("database: missing " + String.join(", ", incomplete.missing())
                    + "; run the files of db/order-to-chat or Schema.create");
        }
    }

    /**
     * Makes the tables that are not there yet, one statement per transaction; harmless when all are.
     *
     * <p>A database file of H2 loses acknowledged commits when its process is killed, unless it is told otherwise. This method
     * switches the delay of writes off, which holds until the database is closed, and has blocks of the file reused after 24
     * days instead of 45 seconds, which stays with the database. To lose nothing at any time, open the file with
     * {@code ;WRITE_DELAY=0;REUSE_SPACE=FALSE} in its URL. Either way the file grows until the database is closed, when H2
     * compacts it. Real shops take PostgreSQL.
     *
     * @param dataSource the database, with the right to make tables
     * @param dialect which database it is
     * @throws io.ordertochat.port.AdapterException when a statement fails; run it again after the cure
     */
    public static void create(DataSource dataSource, SqlDialect dialect) {
        Operation operation = new Operation("Schema.create", "dialect=" + dialect);
        try (TakenConnection taken = TakenConnection.from(dataSource, true);
                Statement statement = taken.connection().createStatement()) {
            for (String sql : statements(dialect)) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw SqlFailure.of(operation, failure);
        }
    }

    static List<String> statements(SqlDialect dialect) {
        return FILES.stream()
                .map(file -> text(dialect, file))
                .flatMap(text -> DdlFile.statements(text).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    static String text(SqlDialect dialect, String file) {
        String path = "/db/order-to-chat/" + dialect.folder() + "/" + file;
        try (InputStream in = Schema.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("schema: " + path + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("schema: " + path + " can't be read", unreadable);
        }
    }
}
