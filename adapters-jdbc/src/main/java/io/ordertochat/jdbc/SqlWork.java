package io.ordertochat.jdbc;

import org.jdbi.v3.core.Handle;

/** The statements of one operation. Runs to its end before the connection is given back; calls nobody else's code. */
@FunctionalInterface
interface SqlWork<T> {

    T on(Handle handle);
}
