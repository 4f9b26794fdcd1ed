/** Deliberate offenders: each proves that a rule of the house is able to fail. */
@NullMarked
package io.ordertochat.architecture.offenders.memory;

import org.jspecify.annotations.NullMarked;
