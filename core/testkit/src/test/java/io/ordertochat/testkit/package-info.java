/** Tests of the kit itself. */
@NullMarked
package io.ordertochat.testkit;

import org.jspecify.annotations.NullMarked;
