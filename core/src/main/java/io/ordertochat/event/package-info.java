/** What happened, told to the host after the unit of work. */
@NullMarked
package io.ordertochat.event;

import org.jspecify.annotations.NullMarked;
