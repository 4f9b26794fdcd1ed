package io.ordertochat.port;

import java.util.function.Supplier;

/**
 * Makes several writes one. Rules (docs/ports/unit-of-work.md):
 *
 * <ul>
 *   <li>UNIT-1 an exception out of {@code work} undoes every write made inside, and reaches the caller unchanged;
 *   <li>UNIT-2 a unit inside a unit joins the outer one: its writes last or vanish with it;
 *   <li>UNIT-3 after a normal return the writes are visible to every other unit;
 *   <li>UNIT-4 units of different threads do not mix: one that fails undoes its own writes and no others;
 *   <li>UNIT-5 a unit sees its own writes.
 * </ul>
 *
 * <p>Let what an inner unit throws pass on: what a caught one leaves behind is not said. {@code work} may run more than once
 * where an adapter retries a conflict, so it has no effects outside the store. Never call a network service inside.
 */
@DrivenPort
public interface UnitOfWork {

    /**
     * Runs work as one unit.
     *
     * @param work what to do; returns the unit's result
     * @param <T> the type of the result
     * @return what {@code work} returned
     * @throws AdapterException when the store fails; nothing is stored then, or (connection lost in the commit) it is
     *     unknown, which is why every write of this library can be repeated safely
     */
    <T> T inOne(Supplier<T> work);
}
