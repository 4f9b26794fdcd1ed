/** Postal-code services on this machine that answer like the public ones, for tests and demonstrations. */
@NullMarked
package io.ordertochat.testkit.postcode;

import org.jspecify.annotations.NullMarked;
