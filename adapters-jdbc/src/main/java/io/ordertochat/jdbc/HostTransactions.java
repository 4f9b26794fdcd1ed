package io.ordertochat.jdbc;

import java.sql.Connection;
import java.util.Objects;
import java.util.function.Supplier;

/** The host owns connection and transaction: all that is done here is running statements. */
final class HostTransactions implements Transactions {

    private final Supplier<Connection> hostConnection;
    private final BoundJdbi jdbi = new BoundJdbi();

    HostTransactions(Supplier<Connection> hostConnection) {
        this.hostConnection = Objects.requireNonNull(hostConnection, "hostConnection");
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return work.get();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public <T> T run(Operation operation, SqlWork<T> work) {
        Connection connection = Objects.requireNonNull(
                hostConnection.get(), "joining unit of work: the host's supplier gave no connection");
        return jdbi.run(connection, operation, work);
    }
}
