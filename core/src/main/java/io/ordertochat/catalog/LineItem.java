package io.ordertochat.catalog;

import io.ordertochat.money.Money;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One line of an order: what, how many, for how much.
 *
 * @param product the product's id
 * @param name its name as the customer saw it
 * @param quantity 1 to 9,999
 * @param options what was chosen, in the order to show
 * @param unitPrice what one cost
 * @param categories the product's categories in its own order
 */
public record LineItem(
        ProductId product,
        String name,
        int quantity,
        Map<String, String> options,
        Money unitPrice,
        List<CategoryPath> categories) {

    /** The most of one product that one line takes. */
    public static final int MAX_QUANTITY = 9_999;

    /**
     * Checks the line.
     *
     * @throws IllegalArgumentException when the quantity is out of range, the name blank or the price negative
     */
    public LineItem {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unitPrice, "unitPrice");
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        categories = List.copyOf(categories);
        if (quantity < 1 || quantity > MAX_QUANTITY || name.isBlank() || unitPrice.isNegative()) {
            throw new IllegalArgumentException("line item " + product + ": got quantity " + quantity
                    + "; needs a name, a quantity from 1 to 9999 and a price of zero or more");
        }
    }

    /**
     * Quantity times unit price.
     *
     * @return the line's price
     */
    public Money linePrice() {
        return unitPrice.times(quantity);
    }
}
