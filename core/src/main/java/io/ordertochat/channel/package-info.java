/** The chat channels and how their buttons look. */
@NullMarked
package io.ordertochat.channel;

import org.jspecify.annotations.NullMarked;
