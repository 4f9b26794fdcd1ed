package io.ordertochat.testkit.contract;

import io.ordertochat.catalog.ChargeCalculator;
import io.ordertochat.memory.InMemoryCharges;
import io.ordertochat.money.Money;
import java.util.List;

class InMemoryChargesTest implements ChargeCalculatorContract {

    private final InMemoryCharges charges = new InMemoryCharges()
            .delivery("pickup", "Pickup", Money.of("0.00", "BRL"))
            .delivery("courier", "Courier", Money.of("12.50", "BRL"))
            .coupon("welcome10", 10)
            .coupon("ALL", 100);

    @Override
    public ChargeCalculator charges() {
        return charges;
    }

    @Override
    public List<String> shippingCodes() {
        return List.of("pickup", "courier");
    }

    @Override
    public List<String> coupons() {
        return List.of("WELCOME10", " welcome10 ", "all");
    }
}
