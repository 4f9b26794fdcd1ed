/** What people write back. So far the words by which they ask to be left alone or to be written to again. */
@NullMarked
package io.ordertochat.conversation;

import org.jspecify.annotations.NullMarked;
