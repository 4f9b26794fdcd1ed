/**
 * The library over HTTP: endpoints that know no server, a Jakarta servlet and a binding for the JDK's server. Nothing here
 * decides: a request is read, one use case is asked, its outcome is written.
 */
@NullMarked
package io.ordertochat.http;

import org.jspecify.annotations.NullMarked;
