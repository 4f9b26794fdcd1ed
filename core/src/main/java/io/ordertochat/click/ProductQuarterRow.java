package io.ordertochat.click;

import io.ordertochat.catalog.ProductId;
import java.util.Objects;

/**
 * Persons' clicks on one product of one UTC day by quarter hour. Several rows of the same day, button and product add up.
 *
 * @param utcDay the day in UTC, counted from 1 January 1970
 * @param entryPoint the button
 * @param product the product
 * @param clicks how many in each of the day's 96 quarter hours
 */
public record ProductQuarterRow(int utcDay, EntryPointId entryPoint, ProductId product, Counts clicks) {

    /** Checks that no part is null. */
    public ProductQuarterRow {
        Objects.requireNonNull(entryPoint, "entryPoint");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(clicks, "clicks");
    }
}
