@NullMarked
package io.ordertochat.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
