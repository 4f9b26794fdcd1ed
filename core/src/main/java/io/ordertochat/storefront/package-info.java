/** Which buttons a page shows, and why: order buttons, contact buttons, the floating button. */
@NullMarked
package io.ordertochat.storefront;

import org.jspecify.annotations.NullMarked;
