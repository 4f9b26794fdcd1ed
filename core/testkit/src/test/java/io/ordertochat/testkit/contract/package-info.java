/** The kit's own proof: every contract on the adapters of core. */
@NullMarked
package io.ordertochat.testkit.contract;

import org.jspecify.annotations.NullMarked;
