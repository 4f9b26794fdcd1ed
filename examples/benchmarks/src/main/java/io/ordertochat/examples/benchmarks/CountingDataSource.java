package io.ordertochat.examples.benchmarks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts what travels to the database and back: executed statements, each batch as one, commits and rollbacks. */
final class CountingDataSource {

    private final AtomicLong roundTrips = new AtomicLong();
    private final DataSource counted;

    CountingDataSource(DataSource real) {
        this.counted = wrapped(DataSource.class, real);
    }

    DataSource dataSource() {
        return counted;
    }

    long roundTrips() {
        return roundTrips.get();
    }

    private <T> T wrapped(Class<T> type, Object real) {
        InvocationHandler handler = (proxy, method, args) -> {
            String name = method.getName();
            boolean ends = real instanceof Connection && (name.equals("commit") || name.equals("rollback"));
            if (ends || (real instanceof Statement && name.startsWith("execute"))) {
                roundTrips.incrementAndGet();
            }
            try {
                Object result = method.invoke(real, args);
                return isCounted(method.getReturnType()) ? wrapped(method.getReturnType(), result) : result;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static boolean isCounted(Class<?> type) {
        return type == Connection.class
                || type == Statement.class
                || type == PreparedStatement.class
                || type == CallableStatement.class;
    }
}
