package io.ordertochat.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A host that owns its transactions, as a framework does: bound to the thread, nested ones join. */
final class Host {

    private final DataSource dataSource;

    @SuppressWarnings("ThreadLocalUsage") // one per host
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    Host(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Connection connection() {
        Connection connection = current.get();
        if (connection == null) {
            throw new IllegalStateException("the host has no transaction on this thread");
        }
        return connection;
    }

    <T> T inTransaction(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        try (Connection connection = dataSource.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            current.set(connection);
            boolean done = false;
            try {
                T result = work.get();
                done = true;
                return result;
            } finally {
                current.remove();
                if (done) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                connection.setAutoCommit(before);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A port whose every call runs in a transaction of the host's. */
    <P> P around(Class<P> port, P target) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> inTransaction(() -> {
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException failure) {
                        throw unchecked(failure.getTargetException());
                    } catch (IllegalAccessException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })));
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }
}
