package io.ordertochat.memory;

import io.ordertochat.port.UnitOfWork;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the writes of in-memory adapters one: they hand in how to take each write back. Units run one after the other, which
 * is the strictest isolation there is.
 */
public final class InMemoryUnitOfWork implements UnitOfWork {

    private @Nullable Deque<Runnable> undo;

    /** Makes a unit of work that in-memory adapters can share. */
    public InMemoryUnitOfWork() {}

    @Override
    public synchronized <T> T inOne(Supplier<T> work) {
        if (undo != null) {
            return work.get();
        }
        Deque<Runnable> taken = new ArrayDeque<>();
        undo = taken;
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            undo = null;
            if (!done) {
                taken.forEach(Runnable::run);
            }
        }
    }

    /** Runs one adapter's write; {@code takeBack} undoes it if the unit around it fails. */
    synchronized <T> T write(Supplier<T> write, Runnable takeBack) {
        T result = write.get();
        if (undo != null) {
            undo.push(takeBack);
        }
        return result;
    }
}
