package io.ordertochat.catalog;

import io.ordertochat.money.Money;
import java.util.List;
import java.util.Objects;

/**
 * A product as the host sells it right now.
 *
 * @param id the host's id
 * @param name its name in the language asked for
 * @param price what one costs
 * @param categories its categories in the host's order; routing tries them in this order
 * @param options what the customer chooses
 */
public record Product(
        ProductId id, String name, Money price, List<CategoryPath> categories, List<ProductOption> options) {

    /**
     * Checks that a customer can be told about it.
     *
     * @throws IllegalArgumentException when the name is blank or the price negative
     */
    public Product {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(price, "price");
        categories = List.copyOf(categories);
        options = List.copyOf(options);
        if (name.isBlank() || price.isNegative()) {
            throw new IllegalArgumentException("product " + id + ": needs a name and a price of zero or more");
        }
    }
}
