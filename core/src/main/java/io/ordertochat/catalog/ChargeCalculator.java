package io.ordertochat.catalog;

import io.ordertochat.port.DrivenPort;

/**
 * The host's discounts, taxes and delivery costs. Rules (docs/ports/charge-calculator.md): CHARGE-1 all amounts are in the
 * currency of the lines; CHARGE-2 an empty shipping code and an empty coupon are always accepted; CHARGE-3 an unknown
 * shipping code or coupon is an outcome, not an exception; CHARGE-4 the discount is never more than the lines cost.
 *
 * <p>Called once per checkout, outside any unit of work unless the host put the checkout into one. What it throws reaches the
 * caller as a retryable {@link io.ordertochat.port.AdapterException}. Thread-safe.
 */
@DrivenPort
@FunctionalInterface
public interface ChargeCalculator {

    /**
     * Says what an order costs beyond its lines.
     *
     * @param request the order so far
     * @return the charges, or why there are none
     */
    ChargeOutcome charge(ChargeRequest request);

    /**
     * The charges of a shop that has none: no delivery to choose, no coupon to take.
     *
     * @return a calculator that refuses every code
     */
    static ChargeCalculator none() {
        return request -> {
            if (!request.shipping().isEmpty()) {
                return new ChargeOutcome.UnknownShipping();
            }
            return request.coupon().isEmpty()
                    ? new ChargeOutcome.Charged(
                            Charges.none(request.lines().get(0).unitPrice().currency()))
                    : new ChargeOutcome.CouponRefused();
        };
    }
}
