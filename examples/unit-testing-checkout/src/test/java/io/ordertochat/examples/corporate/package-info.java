/** The shop's rules, tested without a server and without a database. */
@NullMarked
package io.ordertochat.examples.corporate;

import org.jspecify.annotations.NullMarked;
