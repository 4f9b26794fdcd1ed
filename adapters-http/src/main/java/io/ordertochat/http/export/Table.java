package io.ordertochat.http.export;

import java.util.List;
import java.util.Objects;

/**
 * What a table looks like; its rows come one by one through a {@link TableWriter}.
 *
 * @param name what it is called: the sheet's name and the file's title; 1 to 25 characters, none of {@code / \ ? * : [ ] '}
 * @param columns from left to right, 1 to 1,000
 * @param <T> what a row is about
 */
public record Table<T>(String name, List<Column<T>> columns) {

    private static final int LONGEST_NAME = 25;
    private static final int MOST_COLUMNS = 1_000;
    private static final String FORBIDDEN = "/\\?*:[]'";

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the name is too long or has a character that sheets' names must not have, or there
     *     are no columns or too many
     */
    public Table {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        boolean named = !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(c -> FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c));
        if (!named || columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("table: got a name of " + name.length() + " characters and "
                    + columns.size() + " columns; give 1 to " + LONGEST_NAME + " characters without " + FORBIDDEN
                    + " and 1 to " + MOST_COLUMNS + " columns");
        }
    }
}
