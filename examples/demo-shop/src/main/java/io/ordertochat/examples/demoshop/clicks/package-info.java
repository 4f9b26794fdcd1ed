/** Clicks in the demo: the host's timer, and the clicks that were played before anybody came. */
@NullMarked
package io.ordertochat.examples.demoshop.clicks;

import org.jspecify.annotations.NullMarked;
