/** A shop that sells gifts to companies: what is its own, and nothing else. */
@NullMarked
package io.ordertochat.examples.corporate;

import org.jspecify.annotations.NullMarked;
