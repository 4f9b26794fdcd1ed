/** Where an Order-to-Chat is put together: {@link io.ordertochat.OrderToChat}. */
@NullMarked
package io.ordertochat;

import org.jspecify.annotations.NullMarked;
