package io.ordertochat.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection on loan: auto-commit is set on purpose while it is here, and put back before it is returned. */
final class TakenConnection implements AutoCloseable {

    private final Connection connection;
    private final boolean autoCommitBefore;
    private final boolean autoCommit;
    private boolean open;

    private TakenConnection(Connection connection, boolean autoCommitBefore, boolean autoCommit) {
        this.connection = connection;
        this.autoCommitBefore = autoCommitBefore;
        this.autoCommit = autoCommit;
        this.open = !autoCommit;
    }

    static TakenConnection from(DataSource dataSource, boolean autoCommit) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            boolean before = connection.getAutoCommit();
            if (before != autoCommit) {
                connection.setAutoCommit(autoCommit);
            }
            return new TakenConnection(connection, before, autoCommit);
        } catch (SQLException | RuntimeException failure) {
            closed(connection);
            throw failure;
        }
    }

    Connection connection() {
        return connection;
    }

    void commit() throws SQLException {
        try {
            connection.commit();
            open = false;
        } finally {
            if (open) {
                rollback();
            }
        }
    }

    /** Never throws: whoever rolls back has a better exception to throw. */
    void rollback() {
        try {
            connection.rollback();
            open = false;
        } catch (SQLException gone) {
            // The transaction stays open, so auto-commit must not be turned on: that would commit it.
            open = true;
        }
    }

    @Override
    public void close() {
        if (!open && autoCommitBefore != autoCommit) {
            try {
                connection.setAutoCommit(autoCommitBefore);
            } catch (SQLException gone) {
                // What was to be stored is stored, or the failure is on its way already.
                open = false;
            }
        }
        closed(connection);
    }

    private static void closed(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            // As above; a pool drops a connection that it cannot take back.
            return;
        }
    }
}
