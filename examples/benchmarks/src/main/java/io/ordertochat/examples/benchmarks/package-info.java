/** Programs that measure, each beside an alternative in the same run. */
@NullMarked
package io.ordertochat.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
