package io.ordertochat.click;

import io.ordertochat.catalog.ProductId;
import java.util.Objects;

/**
 * Persons' clicks on one product of all time. Several rows of the same product add up.
 *
 * @param product the product
 * @param clicks how many
 */
public record ProductTotal(ProductId product, long clicks) {

    /** Checks that no part is null. */
    public ProductTotal {
        Objects.requireNonNull(product, "product");
    }
}
