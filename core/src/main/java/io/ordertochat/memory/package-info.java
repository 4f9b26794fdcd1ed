/** In-memory adapters for every port: a shop's test doubles. Nothing in the library depends on them. */
@NullMarked
package io.ordertochat.memory;

import org.jspecify.annotations.NullMarked;
