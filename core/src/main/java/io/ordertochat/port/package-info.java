/** What every driven port shares: its mark, the unit of work, ids, and the one exception for broken infrastructure. */
@NullMarked
package io.ordertochat.port;

import org.jspecify.annotations.NullMarked;
