package io.ordertochat.click;

import io.ordertochat.catalog.ProductId;
import java.util.Objects;

/**
 * Persons' clicks on one product by day of the shop. Of several rows of the same product and day the clicks add up, and the
 * smallest first quarter hour counts.
 *
 * @param product the product
 * @param firstDay the day of position 0, counted from 1 January 1970
 * @param clicks how many on each day from {@code firstDay} on
 * @param firsts the quarter hour of each day's first click: 1 for the first quarter hour after the day began, 0 for no click
 */
public record ProductRow(ProductId product, int firstDay, Counts clicks, Counts firsts) {

    /** Checks that no part is null. */
    public ProductRow {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(clicks, "clicks");
        Objects.requireNonNull(firsts, "firsts");
    }
}
