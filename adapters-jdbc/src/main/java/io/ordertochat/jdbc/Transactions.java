package io.ordertochat.jdbc;

import java.util.function.Supplier;

/** Who begins and ends transactions. */
interface Transactions {

    <T> T inOne(Supplier<T> work);

    <T> T run(Operation operation, SqlWork<T> work);
}
