/** Orders on hold: placing them once, their signed reference, and what another routing would have done. */
@NullMarked
package io.ordertochat.order;

import org.jspecify.annotations.NullMarked;
