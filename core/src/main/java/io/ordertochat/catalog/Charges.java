package io.ordertochat.catalog;

import io.ordertochat.money.Money;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * What an order costs beyond its lines.
 *
 * @param discount what is taken off, zero or more
 * @param coupon the coupon the discount comes from; empty when none
 * @param tax tax that is added to the lines; zero where prices include it
 * @param shipping what delivery costs; empty when it is not known yet
 * @param shippingLabel how it is delivered, or what to expect ("we tell you the cost in the chat"); empty when nothing to say
 */
public record Charges(Money discount, String coupon, Money tax, Optional<Money> shipping, String shippingLabel) {

    /**
     * Checks that no charge is negative.
     *
     * @throws IllegalArgumentException when one is
     */
    public Charges {
        Objects.requireNonNull(discount, "discount");
        Objects.requireNonNull(coupon, "coupon");
        Objects.requireNonNull(tax, "tax");
        Objects.requireNonNull(shipping, "shipping");
        Objects.requireNonNull(shippingLabel, "shippingLabel");
        if (discount.isNegative()
                || tax.isNegative()
                || shipping.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("charges: discount, tax and shipping are given as zero or more");
        }
    }

    /**
     * No charges at all.
     *
     * @param currency the order's currency
     * @return no discount, no tax, shipping unknown
     */
    public static Charges none(Currency currency) {
        Money nothing = Money.zero(currency);
        return new Charges(nothing, "", nothing, Optional.empty(), "");
    }
}
