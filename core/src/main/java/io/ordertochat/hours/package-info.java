/** When somebody answers: weekly hours with split shifts and holidays, in their own time zone. */
@NullMarked
package io.ordertochat.hours;

import org.jspecify.annotations.NullMarked;
