/**
 * Orders and settings in a relational database, by plain SQL. The host says who owns transactions
 * ({@link io.ordertochat.jdbc.JdbcUnitOfWork}), which database it is ({@link io.ordertochat.jdbc.SqlDialect}), and makes the
 * tables ({@link io.ordertochat.jdbc.Schema}).
 */
@NullMarked
package io.ordertochat.jdbc;

import org.jspecify.annotations.NullMarked;
