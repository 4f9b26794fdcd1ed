package io.ordertochat.jdbc;

import java.util.function.Supplier;

/** Who begins and ends transactions. */
interface Transactions {

    <T> T inOne(Supplier<T> work);

    /** Tells whether what is done now belongs to a unit that somebody else ends. */
    boolean isOpen();

    <T> T run(Operation operation, SqlWork<T> work);
}
