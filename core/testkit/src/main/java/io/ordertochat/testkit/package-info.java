/** What shops' and integrators' tests need: sample values, a clock one can set, and the whole library in memory. */
@NullMarked
package io.ordertochat.testkit;

import org.jspecify.annotations.NullMarked;
