/** Which WhatsApp number an order goes to, and why. */
@NullMarked
package io.ordertochat.routing;

import org.jspecify.annotations.NullMarked;
