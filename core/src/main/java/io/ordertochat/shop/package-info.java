/** Who everything belongs to: the shop, first in every key and every query. */
@NullMarked
package io.ordertochat.shop;

import org.jspecify.annotations.NullMarked;
