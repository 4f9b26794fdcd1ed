package io.ordertochat.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source that remembers which methods its connections were asked for, and can step in between. */
final class WatchedDataSource {

    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final DataSource target;
    private final Around around;

    /** Calls a connection's method, or does something else. */
    @FunctionalInterface
    interface Around {

        @Nullable
        Object call(String method, Call original) throws Throwable;
    }

    /** The call as it would have been. */
    @FunctionalInterface
    interface Call {

        @Nullable
        Object go() throws Throwable;
    }

    WatchedDataSource(DataSource target, Around around) {
        this.target = target;
        this.around = around;
    }

    static WatchedDataSource watching(DataSource target) {
        return new WatchedDataSource(target, (method, original) -> original.go());
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = invoke(target, method, arguments);
            return result instanceof Connection connection ? watched(connection) : result;
        });
    }

    /** Names of methods in the order they were called, with the argument where there is a plain one. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    void forget() {
        calls.clear();
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            boolean plain = arguments.length == 1 && !(arguments[0] instanceof String);
            calls.add(method.getName() + (plain ? "(" + arguments[0] + ")" : ""));
            return around.call(method.getName(), () -> invoke(connection, method, arguments));
        });
    }

    private interface Handler {

        @Nullable
        Object call(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> handler.call(method, arguments == null ? new Object[0] : arguments)));
    }

    private static @Nullable Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }
}
