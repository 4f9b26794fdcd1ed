/** Requests, responses, safe HTML and words in three languages, on the JDK's own HTTP server. */
@NullMarked
package io.ordertochat.examples.demoshop.web;

import org.jspecify.annotations.NullMarked;
