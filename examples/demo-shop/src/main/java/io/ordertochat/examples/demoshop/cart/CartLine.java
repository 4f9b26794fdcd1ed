package io.ordertochat.examples.demoshop.cart;

import java.util.Map;

/**
 * A line of a cart.
 *
 * @param id its number in the database
 * @param product the product's id
 * @param quantity how many
 * @param options what was chosen, by the option's name
 */
public record CartLine(long id, String product, int quantity, Map<String, String> options) {

    /** Copies the options. */
    public CartLine {
        options = Map.copyOf(options);
    }
}
