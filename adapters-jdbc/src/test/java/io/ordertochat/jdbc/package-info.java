@NullMarked
package io.ordertochat.jdbc;

import org.jspecify.annotations.NullMarked;
