/** Deliberate offenders: each proves that a rule is able to fail. */
@NullMarked
package io.ordertochat.examples.houserules.offenders.jdbc;

import org.jspecify.annotations.NullMarked;
