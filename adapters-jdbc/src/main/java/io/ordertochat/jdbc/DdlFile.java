package io.ordertochat.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads our own schema files, which keep to one form: comments on lines of their own, a statement ends with a semicolon at
 * the end of a line, a table's columns and constraints stand one to a line.
 */
final class DdlFile {

    private static final String CREATE_TABLE = "create table if not exists ";

    private DdlFile() {}

    static List<String> statements(String text) {
        List<String> statements = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("--")) {
                one.append(one.isEmpty() ? "" : "\n").append(line);
                if (line.endsWith(";")) {
                    statements.add(one.substring(0, one.length() - 1));
                    one.setLength(0);
                }
            }
        }
        if (!one.isEmpty()) {
            throw new IllegalStateException("schema: the last statement has no semicolon");
        }
        return statements;
    }

    /** Columns by table, both in the order of the file. */
    static Map<String, Set<String>> tables(List<String> statements) {
        Map<String, Set<String>> tables = new LinkedHashMap<>();
        for (String statement : statements) {
            if (statement.startsWith(CREATE_TABLE)) {
                String name = statement.substring(CREATE_TABLE.length(), statement.indexOf(" ("));
                tables.put(name, columns(statement));
            }
        }
        return tables;
    }

    private static Set<String> columns(String createTable) {
        Set<String> columns = new LinkedHashSet<>();
        for (String line : createTable.lines().skip(1).map(String::strip).toList()) {
            if (!line.startsWith("constraint ") && !line.equals(")")) {
                columns.add(line.substring(0, line.indexOf(' ')));
            }
        }
        return columns;
    }
}
