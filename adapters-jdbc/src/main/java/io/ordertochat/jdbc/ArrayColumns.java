package io.ordertochat.jdbc;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Rows bound column by column, each column an array: one statement, whatever their number. */
final class ArrayColumns<R> {

    private final SqlStatement<?> statement;
    private final List<R> rows;

    ArrayColumns(SqlStatement<?> statement, List<R> rows) {
        this.statement = statement;
        this.rows = rows;
    }

    ArrayColumns<R> text(String name, Function<R, @Nullable String> value) {
        return bound(name, "varchar", rows.stream().map(value).toArray(String[]::new));
    }

    ArrayColumns<R> integer(String name, Function<R, Integer> value) {
        return bound(name, "int4", rows.stream().map(value).toArray(Integer[]::new));
    }

    ArrayColumns<R> bigint(String name, Function<R, Long> value) {
        return bound(name, "int8", rows.stream().map(value).toArray(Long[]::new));
    }

    private ArrayColumns<R> bound(String name, String type, Object[] values) {
        Argument argument = (position, prepared, context) ->
                prepared.setArray(position, prepared.getConnection().createArrayOf(type, values));
        statement.bind(name, argument);
        return this;
    }
}
