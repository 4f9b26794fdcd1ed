/** The demo shop's own cart, kept in its database. */
@NullMarked
package io.ordertochat.examples.demoshop.cart;

import org.jspecify.annotations.NullMarked;
