/** From a submission to an order on hold and its chat link. */
@NullMarked
package io.ordertochat.checkout;

import org.jspecify.annotations.NullMarked;
