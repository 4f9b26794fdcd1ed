/** What the demo shop sells and on which terms: products, charges, first settings. */
@NullMarked
package io.ordertochat.examples.demoshop.shelf;

import org.jspecify.annotations.NullMarked;
