/** What a shop sells and what it charges, as the host tells it. */
@NullMarked
package io.ordertochat.catalog;

import org.jspecify.annotations.NullMarked;
