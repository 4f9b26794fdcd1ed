package io.ordertochat.jdbc;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A database this package has SQL for. Almost all of it is common; the few forms that differ are here. */
public enum SqlDialect {
    /** H2 2.x in its regular mode, in memory or in a file; for tests, demonstrations and single small shops. */
    H2("h2") {
        @Override
        String insertReturning(String insert, String column) {
            return "select " + column + " from final table (" + insert + ")";
        }

        // Where a statement of many rows meets one that another transaction is about to store, H2 runs it again on top
        // of
        // what it had inserted: rows stay that nobody answered for, or it stumbles over its own.
        @Override
        Optional<String> insertManyReturning(String insert, String column) {
            return Optional.empty();
        }

        @Override
        String insertIfAbsent(String insert) {
            return insert;
        }

        @Override
        String upsert(String table, String keys, String figures, String rows) {
            return "merge into " + table + " as t using (select " + keys + ", " + figures + " from " + rows
                    + ") as n on t.shop_id = :shop" + equal(keys) + " when matched then update set "
                    + set(figures, "n.")
                    + " when not matched then insert (shop_id, " + keys + ", " + figures + ") values (:shop, "
                    + prefixed(keys) + ", " + prefixed(figures) + ")";
        }

        @Override
        String array(String parameter, String type) {
            return "cast(:" + parameter + " as " + type + " array)";
        }

        @Override
        Optional<String> bothInOne(String first, String second) {
            return Optional.empty();
        }

        // Its lower() knows letters of all languages.
        @Override
        String smallLetters(String text) {
            return "translate(" + text + ", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')";
        }

        // H2 undoes the one statement and keeps the transaction alive.
        @Override
        boolean meansPresent(Exception failure) {
            return SqlFailure.hasState(failure, "23505");
        }
    },

    /** PostgreSQL 14 and newer. */
    POSTGRESQL("postgresql") {
        @Override
        String insertReturning(String insert, String column) {
            return insert + " on conflict do nothing returning " + column;
        }

        @Override
        Optional<String> insertManyReturning(String insert, String column) {
            return Optional.of(insertReturning(insert, column));
        }

        @Override
        String insertIfAbsent(String insert) {
            return insert + " on conflict do nothing";
        }

        @Override
        String upsert(String table, String keys, String figures, String rows) {
            return "insert into " + table + " (shop_id, " + keys + ", " + figures + ") select :shop, " + keys + ", "
                    + figures + " from " + rows + " on conflict (shop_id, " + keys + ") do update set "
                    + set(figures, "excluded.");
        }

        @Override
        String array(String parameter, String type) {
            return "cast(:" + parameter + " as " + type + "[])";
        }

        @Override
        Optional<String> bothInOne(String first, String second) {
            return Optional.of("with first_one as (" + first + ") " + second);
        }

        // In this collation only A to Z are letters; translate() would take ten times as long.
        @Override
        String smallLetters(String text) {
            return "lower(" + text + " collate \"C\")";
        }

        // A failed statement ends PostgreSQL's transaction, so presence is never learnt from a failure.
        @Override
        boolean meansPresent(Exception failure) {
            return false;
        }
    };

    private final String folder;

    SqlDialect(String folder) {
        this.folder = folder;
    }

    /** The folder of its schema files. */
    String folder() {
        return folder;
    }

    /** Inserts, and answers a column of the row; no row when a unique key is taken, or a failure that means the same. */
    abstract String insertReturning(String insert, String column);

    /** Inserts the rows that are not there yet and answers a column of each; empty where that is not safe in one statement. */
    abstract Optional<String> insertManyReturning(String insert, String column);

    /** Inserts and counts 1; counts 0 when a unique key is taken, or a failure that means the same. */
    abstract String insertIfAbsent(String insert);

    /** Tells whether a failed insert means that a unique key is taken. */
    abstract boolean meansPresent(Exception failure);

    /**
     * Inserts rows of the shop or, where their keys are there, replaces their figures.
     *
     * @param keys the key's columns after the shop
     * @param rows has these and the figures' columns
     */
    abstract String upsert(String table, String keys, String figures, String rows);

    /** A parameter that is an array, for {@code unnest}: one statement for any number of rows. */
    abstract String array(String parameter, String type);

    /** Two inserts that happen both or not at all, counting the rows of the second; empty where that takes two statements. */
    abstract Optional<String> bothInOne(String first, String second);

    /** A text with A to Z written small, and no other letter. */
    abstract String smallLetters(String text);

    private static String equal(String columns) {
        return Arrays.stream(columns.split(", "))
                .map(column -> " and t." + column + " = n." + column)
                .collect(Collectors.joining());
    }

    private static String set(String columns, String from) {
        return Arrays.stream(columns.split(", "))
                .map(column -> column + " = " + from + column)
                .collect(Collectors.joining(", "));
    }

    private static String prefixed(String columns) {
        return "n." + columns.replace(", ", ", n.");
    }
}
