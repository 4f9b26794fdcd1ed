/** Which order buttons a page shows, and why. */
@NullMarked
package io.ordertochat.storefront;

import org.jspecify.annotations.NullMarked;
