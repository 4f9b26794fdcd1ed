package io.ordertochat.examples.demoshop.shelf;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.ChargeCalculator;
import io.ordertochat.catalog.ChargeOutcome;
import io.ordertochat.catalog.ChargeRequest;
import io.ordertochat.catalog.Charges;
import io.ordertochat.examples.demoshop.web.Language;
import io.ordertochat.examples.demoshop.web.Texts;
import io.ordertochat.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Deliveries, coupons and ways to pay. A real shop asks its own rules here. */
public final class Terms implements ChargeCalculator {

    private static final Map<String, Money> DELIVERIES = Map.of(
            "standard", Money.of("12.00", "BRL"),
            "express", Money.of("24.90", "BRL"),
            "pickup", Money.of("0.00", "BRL"));
    private static final Map<String, Integer> COUPONS = Map.of("BEMVINDO10", 10, "CASANOVA15", 15);

    /** Makes the shop's terms. */
    public Terms() {}

    /**
     * The deliveries.
     *
     * @return their codes, the usual one first
     */
    public static List<String> deliveries() {
        return List.of("standard", "express", "pickup");
    }

    /**
     * What a delivery costs.
     *
     * @param code its code
     * @return the price, if there is such a delivery
     */
    public static Optional<Money> price(String code) {
        return Optional.ofNullable(DELIVERIES.get(code));
    }

    /**
     * The ways to pay.
     *
     * @return their codes, the usual one first
     */
    public static List<String> payments() {
        return List.of("pix", "card-on-delivery", "cash");
    }

    @Override
    public ChargeOutcome charge(ChargeRequest request) {
        Money none = Money.ofMinor(0, "BRL");
        Optional<Money> shipping = price(request.shipping());
        if (shipping.isEmpty() && !request.shipping().isEmpty()) {
            return new ChargeOutcome.UnknownShipping();
        }
        String coupon = request.coupon().strip().toUpperCase(Locale.ROOT);
        Integer percent = COUPONS.get(coupon);
        if (percent == null && !coupon.isEmpty()) {
            return new ChargeOutcome.CouponRefused();
        }
        Money discount = percent == null ? none : share(request, percent);
        return new ChargeOutcome.Charged(new Charges(discount, coupon, none, shipping, label(request)));
    }

    private static Money share(ChargeRequest request, int percent) {
        Money subtotal = Basket.of(request.lines(), Charges.none(Currency.getInstance("BRL")))
                .subtotal();
        return new Money(subtotal.minorUnits() * percent / 100, subtotal.currency());
    }

    private static String label(ChargeRequest request) {
        return request.shipping().isEmpty()
                ? ""
                : Texts.in(Language.nearest(request.locale())).say("shipping." + request.shipping() + ".label");
    }
}
