package io.ordertochat.catalog;

import io.ordertochat.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * Priced lines and what comes on top of them: the sums that the order, the message and the desk all show. Amounts are
 * added here once and copied from here, never worked out again elsewhere.
 */
public final class Basket {

    /** The most lines one order takes. */
    public static final int MAX_LINES = 200;

    private final List<LineItem> lines;
    private final Charges charges;
    private final Money subtotal;
    private final Money total;

    private Basket(List<LineItem> lines, Charges charges) {
        this.lines = List.copyOf(lines);
        this.charges = Objects.requireNonNull(charges, "charges");
        if (this.lines.isEmpty() || this.lines.size() > MAX_LINES) {
            throw new IllegalArgumentException(
                    "basket: got " + this.lines.size() + " lines; an order has 1 to " + MAX_LINES);
        }
        Money sum = Money.zero(this.lines.get(0).unitPrice().currency());
        for (LineItem line : this.lines) {
            sum = sum.plus(line.linePrice());
        }
        this.subtotal = sum;
        Money beforeShipping = sum.minus(charges.discount()).plus(charges.tax());
        this.total = charges.shipping().map(beforeShipping::plus).orElse(beforeShipping);
        if (total.isNegative()) {
            throw new IllegalArgumentException("basket: the discount is larger than the order; cap it at the subtotal");
        }
    }

    /**
     * Adds an order up.
     *
     * @param lines 1 to 200 lines, all in one currency
     * @param charges discount, tax and shipping in the same currency
     * @return the basket
     * @throws IllegalArgumentException when currencies mix, there are too few or too many lines, or the total is negative
     * @throws ArithmeticException when a sum leaves the range of a {@code long}
     */
    public static Basket of(List<LineItem> lines, Charges charges) {
        return new Basket(lines, charges);
    }

    /**
     * The lines in the order's order.
     *
     * @return at least one line
     */
    public List<LineItem> lines() {
        return lines;
    }

    /**
     * What comes on top of the lines.
     *
     * @return discount, tax and shipping
     */
    public Charges charges() {
        return charges;
    }

    /**
     * The sum of the lines.
     *
     * @return the subtotal
     */
    public Money subtotal() {
        return subtotal;
    }

    /**
     * Subtotal less discount, plus tax, plus shipping where it is known.
     *
     * @return the total, zero or more
     */
    public Money total() {
        return total;
    }

    /**
     * The order's currency.
     *
     * @return the currency of every amount here
     */
    public Currency currency() {
        return subtotal.currency();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Basket basket && lines.equals(basket.lines) && charges.equals(basket.charges);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines, charges);
    }

    @Override
    public String toString() {
        return "Basket[" + lines.size() + " lines, " + total + "]";
    }
}
