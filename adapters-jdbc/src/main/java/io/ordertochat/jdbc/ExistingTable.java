package io.ordertochat.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A table as a statement finds it, through the same search path and the same rights; catalogues tell less. */
final class ExistingTable {

    // Undefined table: PostgreSQL, H2 (two kinds), and the class of the standard.
    private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    private ExistingTable() {}

    static List<String> missing(Connection connection, String table, Set<String> expected) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet nothing = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            Set<String> found = columns(nothing.getMetaData());
            return expected.stream()
                    .filter(column -> !found.contains(column))
                    .map(column -> table + "." + column)
                    .toList();
        } catch (SQLException failure) {
            if (failure.getSQLState() != null && NO_SUCH_TABLE.contains(failure.getSQLState())) {
                return List.of(table);
            }
            throw failure;
        }
    }

    private static Set<String> columns(ResultSetMetaData table) throws SQLException {
        Set<String> columns = new HashSet<>();
        for (int i = 1; i <= table.getColumnCount(); i++) {
            columns.add(table.getColumnName(i).toLowerCase(Locale.ROOT));
        }
        return columns;
    }
}
