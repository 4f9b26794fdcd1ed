/** A demo shop on the library: one process, an H2 file, the JDK's HTTP server. */
@NullMarked
package io.ordertochat.examples.demoshop;

import org.jspecify.annotations.NullMarked;
