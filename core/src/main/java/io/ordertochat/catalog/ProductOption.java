package io.ordertochat.catalog;

import java.util.List;
import java.util.Objects;

/**
 * A choice a customer makes for a product, such as colour.
 *
 * @param name what is chosen, such as {@code Cor}
 * @param choices what may be chosen; empty when the customer writes freely (an engraving)
 * @param required whether the product can't be ordered without it
 */
public record ProductOption(String name, List<String> choices, boolean required) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public ProductOption {
        Objects.requireNonNull(name, "name");
        choices = List.copyOf(choices);
        if (name.isBlank()) {
            throw new IllegalArgumentException("product option: the name is blank; name what the customer chooses");
        }
    }

    /**
     * Tells whether the customer writes freely here.
     *
     * @return whether there is no list of choices
     */
    public boolean isFreeText() {
        return choices.isEmpty();
    }
}
