/** The demo shop's pages. */
@NullMarked
package io.ordertochat.examples.demoshop.pages;

import org.jspecify.annotations.NullMarked;
