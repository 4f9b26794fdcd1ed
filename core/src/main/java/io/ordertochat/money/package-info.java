/** Amounts in a currency's own minor units, and how a locale writes them. */
@NullMarked
package io.ordertochat.money;

import org.jspecify.annotations.NullMarked;
