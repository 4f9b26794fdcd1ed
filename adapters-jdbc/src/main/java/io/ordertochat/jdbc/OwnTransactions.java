package io.ordertochat.jdbc;

import io.ordertochat.port.AdapterException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Every unit is a transaction on a connection of its own; every call outside a unit commits itself. */
final class OwnTransactions implements Transactions {

    private final DataSource dataSource;
    private final BackOff backOff;
    private final BoundJdbi jdbi = new BoundJdbi();
    // Per instance on purpose: two databases in one thread are two units. Removed after every use.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Unit> current = new ThreadLocal<>();

    private static final class Unit {

        private final TakenConnection taken;
        private @Nullable Throwable failure;

        Unit(TakenConnection taken) {
            this.taken = taken;
        }

        void fail(Throwable cause) {
            if (failure == null) {
                failure = cause;
            }
        }
    }

    OwnTransactions(DataSource dataSource, BackOff backOff) {
        this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
        this.backOff = backOff;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        Unit outer = current.get();
        return outer == null ? backOff.retrying(() -> begun(work)) : joined(outer, work);
    }

    @Override
    public boolean isOpen() {
        return current.get() != null;
    }

    @Override
    public <T> T run(Operation operation, SqlWork<T> work) {
        Unit unit = current.get();
        return unit == null
                ? backOff.retrying(() -> alone(operation, work))
                : joined(unit, () -> jdbi.run(unit.taken.connection(), operation, work));
    }

    // What failed inside makes the whole unit fail: on some databases the transaction is dead by then, on all of them
    // half of the work is missing.
    private static <T> T joined(Unit unit, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            unit.fail(failure);
            throw failure;
        }
    }

    private <T> T begun(Supplier<T> work) {
        try (TakenConnection taken = TakenConnection.from(dataSource, false)) {
            Unit unit = new Unit(taken);
            current.set(unit);
            T result;
            try {
                result = work.get();
            } catch (RuntimeException | Error failure) {
                taken.rollback();
                throw failure;
            } finally {
                current.remove();
            }
            end(unit);
            return result;
        } catch (SQLException failure) {
            throw SqlFailure.of(Operation.UNIT, failure);
        }
    }

    private static void end(Unit unit) throws SQLException {
        Throwable swallowed = unit.failure;
        if (swallowed != null) {
            unit.taken.rollback();
            boolean retryable = swallowed instanceof AdapterException known && known.isRetryable();
            String what = "a failure inside was swallowed, so everything was rolled back; let it through";
            throw new AdapterException(Operation.UNIT.where(), Operation.UNIT.subject(), what, retryable, swallowed);
        }
        unit.taken.commit();
    }

    private <T> T alone(Operation operation, SqlWork<T> work) {
        try (TakenConnection taken = TakenConnection.from(dataSource, true)) {
            return jdbi.run(taken.connection(), operation, work);
        } catch (SQLException failure) {
            throw SqlFailure.of(operation, failure);
        }
    }
}
