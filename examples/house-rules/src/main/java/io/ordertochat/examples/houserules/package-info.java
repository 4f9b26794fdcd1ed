/** Tests that need to see every module at once. */
@NullMarked
package io.ordertochat.examples.houserules;

import org.jspecify.annotations.NullMarked;
