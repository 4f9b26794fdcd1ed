package io.ordertochat.jdbc;

import java.util.List;

/** What a look at the tables found. */
public sealed interface SchemaCheck {

    /** Every table and column is there. */
    record Complete() implements SchemaCheck {}

    /**
     * Something is missing.
     *
     * @param missing names of tables, such as {@code o2c_order}, and of columns of tables that are there, such as
     *     {@code o2c_order.body}; in the order of the schema files
     */
    record Incomplete(List<String> missing) implements SchemaCheck {

        /** Copies the names. */
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }
}
