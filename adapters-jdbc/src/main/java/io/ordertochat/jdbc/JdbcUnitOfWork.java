package io.ordertochat.jdbc;

import io.ordertochat.port.UnitOfWork;
import java.sql.Connection;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Makes the writes of this package's repositories one. It has two modes, chosen by name and never guessed from a
 * connection's auto-commit setting, which works the same on or off:
 *
 * <ul>
 *   <li>{@link #joining}: the host owns connection and transaction. Nothing here commits, rolls back, closes, retries, or
 *       changes isolation or auto-commit. A failure is thrown so that the host rolls back; a host that swallows it and
 *       commits keeps what the failed work had written so far.
 *   <li>{@link #owning}: a unit takes a connection, turns auto-commit off, commits or rolls back, turns auto-commit back to
 *       what it was and closes. A unit inside a unit joins it; if the inner one fails, or a statement does, the outer one is
 *       rolled back even where the caller swallows that failure, and ends with an exception that says so. A unit that
 *       lost against another one (SQLSTATE 40001, 40P01) is rolled back and run again, up to six times with growing,
 *       jittered waits. A repository's call outside any unit is a statement of its own that commits itself.
 * </ul>
 *
 * <p>Failures of the database are {@link io.ordertochat.port.AdapterException}s with a {@link java.sql.SQLException} as cause
 * that keeps SQLSTATE, vendor code and stack trace of the driver's own, but not its text where that can repeat stored values.
 * Exceptions of the work itself pass unchanged. Thread-safe; a unit belongs to the thread it runs on.
 */
public final class JdbcUnitOfWork implements UnitOfWork {

    private final Transactions transactions;

    private JdbcUnitOfWork(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Takes part in the host's transactions.
     *
     * @param hostConnection the connection of the host's current transaction on the calling thread; asked before every
     *     statement; throws when there is none
     * @return a unit of work that leaves connections and transactions to the host
     */
    public static JdbcUnitOfWork joining(Supplier<Connection> hostConnection) {
        return new JdbcUnitOfWork(new HostTransactions(hostConnection));
    }

    /**
     * Runs transactions of its own.
     *
     * @param dataSource where connections come from; a pool, with auto-commit on or off, never one that hands out the
     *     connection of the host's current transaction: that is what {@link #joining} is for
     * @return a unit of work that begins and ends its transactions
     */
    public static JdbcUnitOfWork owning(DataSource dataSource) {
        return owning(dataSource, BackOff.standard());
    }

    static JdbcUnitOfWork owning(DataSource dataSource, BackOff backOff) {
        return new JdbcUnitOfWork(new OwnTransactions(dataSource, backOff));
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return transactions.inOne(Objects.requireNonNull(work, "work"));
    }

    /** Tells whether a failed statement would fail work that is not ours. */
    boolean isOpen() {
        return transactions.isOpen();
    }

    /** Runs one operation's statements, inside the unit around it or by itself. */
    <T> T run(Operation operation, SqlWork<T> work) {
        return transactions.run(operation, work);
    }
}
