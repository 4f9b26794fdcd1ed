package io.ordertochat.jdbc;

import java.sql.Connection;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * One Jdbi, with its cache of parsed SQL, for connections that somebody else begins, commits and closes. Jdbi's own
 * transactions are never used: they read "auto-commit is off" as "already begun" and then do not commit.
 */
final class BoundJdbi {

    // Per instance on purpose: two databases in one thread are two units. Removed after every use.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Connection> bound = new ThreadLocal<>();

    private final Jdbi jdbi;

    BoundJdbi() {
        this.jdbi = Jdbi.create(new ConnectionFactory() {
            @Override
            public Connection openConnection() {
                return bound.get();
            }

            @Override
            public void closeConnection(Connection connection) {
                // Whoever bound it closes it.
            }
        });
        jdbi.setTransactionHandler(new CMTTransactionHandler());
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.getConfig(SqlStatements.class).setIncludeBindingsInTelemetry(false);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(failure -> "");
    }

    <T> T run(Connection connection, Operation operation, SqlWork<T> work) {
        Connection outer = bound.get();
        bound.set(connection);
        try (Handle handle = jdbi.open()) {
            return work.on(handle);
        } catch (JdbiException failure) {
            throw SqlFailure.of(operation, failure);
        } finally {
            if (outer == null) {
                bound.remove();
            } else {
                bound.set(outer);
            }
        }
    }
}
