/**
 * Clicks on a shop's buttons: what one is, where they are kept ({@link io.ordertochat.click.ClickLog}) and how they are added
 * up ({@link io.ordertochat.click.ClickTotals}). A click says nothing about the person who made it.
 */
@NullMarked
package io.ordertochat.click;

import org.jspecify.annotations.NullMarked;
