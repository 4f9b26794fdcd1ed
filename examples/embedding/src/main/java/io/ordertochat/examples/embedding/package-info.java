/** Small programs, one per way of embedding Order-to-Chat. */
@NullMarked
package io.ordertochat.examples.embedding;

import org.jspecify.annotations.NullMarked;
