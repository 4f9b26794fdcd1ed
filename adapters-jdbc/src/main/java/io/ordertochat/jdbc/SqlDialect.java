package io.ordertochat.jdbc;

/** A database this package has SQL for. Almost all of it is common; the few forms that differ are here. */
public enum SqlDialect {
    /** H2 2.x in its regular mode, in memory or in a file; for tests, demonstrations and single small shops. */
    H2("h2") {
        @Override
        String insertReturning(String insert, String column) {
            return "select " + column + " from final table (" + insert + ")";
        }

        @Override
        String insertIfAbsent(String insert) {
            return insert;
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
        String insertIfAbsent(String insert) {
            return insert + " on conflict do nothing";
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

    /** Inserts and counts 1; counts 0 when a unique key is taken, or a failure that means the same. */
    abstract String insertIfAbsent(String insert);

    /** Tells whether a failed insert means that a unique key is taken. */
    abstract boolean meansPresent(Exception failure);
}
