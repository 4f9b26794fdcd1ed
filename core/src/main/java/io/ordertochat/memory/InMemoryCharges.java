package io.ordertochat.memory;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.ChargeCalculator;
import io.ordertochat.catalog.ChargeOutcome;
import io.ordertochat.catalog.ChargeRequest;
import io.ordertochat.catalog.Charges;
import io.ordertochat.money.Money;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Deliveries at a fixed price and coupons for a percentage, the same for every shop. */
public final class InMemoryCharges implements ChargeCalculator {

    private record Delivery(String label, Money price) {}

    private final Map<String, Delivery> deliveries = new ConcurrentHashMap<>();
    private final Map<String, Integer> coupons = new ConcurrentHashMap<>();

    /** Makes a calculator that knows no delivery and no coupon. */
    public InMemoryCharges() {}

    /**
     * Offers a delivery.
     *
     * @param code the code customers choose it by
     * @param label what they see
     * @param price what it costs
     * @return this calculator
     */
    public InMemoryCharges delivery(String code, String label, Money price) {
        deliveries.put(code, new Delivery(label, price));
        return this;
    }

    /**
     * Accepts a coupon.
     *
     * @param code its code, in any letter case
     * @param percent what it takes off the lines, 1 to 100
     * @return this calculator
     */
    public InMemoryCharges coupon(String code, int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("coupon: got " + percent + " percent; use 1 to 100");
        }
        coupons.put(code.toUpperCase(Locale.ROOT), percent);
        return this;
    }

    @Override
    public ChargeOutcome charge(ChargeRequest request) {
        Currency currency = request.lines().get(0).unitPrice().currency();
        Delivery delivery = deliveries.get(request.shipping());
        if (delivery == null && !request.shipping().isEmpty()) {
            return new ChargeOutcome.UnknownShipping();
        }
        String code = request.coupon().strip().toUpperCase(Locale.ROOT);
        Integer percent = coupons.get(code);
        if (percent == null && !code.isEmpty()) {
            return new ChargeOutcome.CouponRefused();
        }
        Money discount = percent == null ? Money.zero(currency) : percentOf(request, currency, percent);
        return new ChargeOutcome.Charged(new Charges(
                discount,
                code,
                Money.zero(currency),
                Optional.ofNullable(delivery).map(Delivery::price),
                delivery == null ? "" : delivery.label()));
    }

    private static Money percentOf(ChargeRequest request, Currency currency, int percent) {
        Money subtotal = Basket.of(request.lines(), Charges.none(currency)).subtotal();
        return new Money(Math.multiplyExact(subtotal.minorUnits(), percent) / 100, currency);
    }
}
