package io.ordertochat.jdbc;

import io.ordertochat.port.AdapterException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a driver or Jdbi throws into the one exception adapters throw. Their texts can repeat what is stored (a
 * violated key with its values, bound arguments, the statement's context), so the cause is a copy of the driver's exception
 * with its SQLSTATE, vendor code and stack trace; the first line of its text is kept only for kinds of failures whose first
 * line names servers and tables, never values.
 */
final class SqlFailure {

    private static final int MAX_TEXT = 200;

    // Connection, feature, authorization, catalog and schema names, conflict, syntax and access rule, resources,
    // operator.
    private static final Set<String> CLASSES_WITHOUT_VALUES =
            Set.of("08", "0A", "28", "3D", "3F", "40", "42", "53", "57");

    private static final Set<String> RETRYABLE_CLASSES = Set.of("08", "40", "53", "57");

    // Lock timeouts; a server that turned read-only in a fail-over; H2: I/O, connection broken, closed, shutting down,
    // conflict.
    private static final Set<String> RETRYABLE_STATES =
            Set.of("55P03", "HYT00", "25006", "90028", "90031", "90067", "90098", "90121", "90131");

    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "90131");

    private SqlFailure() {}

    static AdapterException of(Operation operation, Exception failure) {
        SQLException driver = driverException(failure);
        if (driver == null) {
            IllegalStateException bare = new IllegalStateException(name(failure) + "; its text is left out");
            bare.setStackTrace(failure.getStackTrace());
            return new AdapterException(operation.where(), operation.subject(), name(failure), false, bare);
        }
        String state = stateOf(driver);
        String what = "database failure, SQLSTATE " + (state.isEmpty() ? "none" : state) + ", " + name(driver);
        return new AdapterException(
                operation.where(), operation.subject(), what, isRetryable(driver, state), withoutValues(driver, state));
    }

    /** Tells whether another transaction won, so that the whole unit can simply be run again. */
    static boolean isConflict(AdapterException failure) {
        SQLException driver = driverException(failure);
        return driver != null && CONFLICTS.contains(stateOf(driver));
    }

    static boolean hasState(Exception failure, String state) {
        SQLException driver = driverException(failure);
        return driver != null && stateOf(driver).equals(state);
    }

    /** The counts of a batch in which some statements failed in one way; empty where any failed otherwise. */
    static Optional<int[]> countsWithout(String state, Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof BatchUpdateException batch) {
                return haveState(state, batch.getNextException())
                        ? Optional.of(batch.getUpdateCounts())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean haveState(String state, @Nullable SQLException first) {
        for (SQLException one = first; one != null; one = one.getNextException()) {
            if (!state.equals(one.getSQLState())) {
                return false;
            }
        }
        return first != null;
    }

    private static boolean isRetryable(SQLException driver, String state) {
        return driver instanceof SQLTransientException
                || driver instanceof SQLRecoverableException
                || RETRYABLE_CLASSES.contains(classOf(state))
                || RETRYABLE_STATES.contains(state);
    }

    private static SQLException withoutValues(SQLException driver, String state) {
        StringBuilder text =
                new StringBuilder(name(driver)).append(" SQLSTATE ").append(state);
        if (CLASSES_WITHOUT_VALUES.contains(classOf(state))) {
            text.append(": ").append(firstLine(driver.getMessage()));
        }
        for (Throwable cause = driver.getCause(); cause != null; cause = cause.getCause()) {
            text.append("; caused by ").append(name(cause));
        }
        SQLException copy = new SQLException(text.toString(), driver.getSQLState(), driver.getErrorCode());
        copy.setStackTrace(driver.getStackTrace());
        return copy;
    }

    private static @Nullable SQLException driverException(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof SQLException driver) {
                return driver;
            }
        }
        return null;
    }

    private static String firstLine(@Nullable String text) {
        String first = text == null ? "" : text.lines().findFirst().orElse("");
        return first.length() <= MAX_TEXT ? first : first.substring(0, MAX_TEXT);
    }

    private static String stateOf(SQLException driver) {
        String state = driver.getSQLState();
        return state == null ? "" : state;
    }

    private static String classOf(String state) {
        return state.length() < 2 ? "" : state.substring(0, 2);
    }

    private static String name(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
