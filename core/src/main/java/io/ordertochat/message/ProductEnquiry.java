package io.ordertochat.message;

import io.ordertochat.money.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * What a customer asks about before there is an order.
 *
 * @param shop the shop's name; may be empty
 * @param product the product's name as the customer saw it
 * @param price what one costs, where the page shows it
 * @param productLink address of the product's page, {@code http} or {@code https}; empty when none
 */
public record ProductEnquiry(String shop, String product, Optional<Money> price, String productLink) {

    /**
     * Checks the link.
     *
     * @throws IllegalArgumentException when the link is no web address
     */
    public ProductEnquiry {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(price, "price");
        WebAddress.check("product link", productLink);
    }

    @Override
    public String toString() {
        return "ProductEnquiry[…]";
    }
}
