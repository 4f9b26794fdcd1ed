/** What clicks say: the dashboard's figures, folded into the days and hours of any zone. */
@NullMarked
package io.ordertochat.analytics;

import org.jspecify.annotations.NullMarked;
