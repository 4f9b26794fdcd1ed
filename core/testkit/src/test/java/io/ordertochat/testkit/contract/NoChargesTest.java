package io.ordertochat.testkit.contract;

import io.ordertochat.catalog.ChargeCalculator;
import java.util.List;

class NoChargesTest implements ChargeCalculatorContract {

    @Override
    public ChargeCalculator charges() {
        return ChargeCalculator.none();
    }

    @Override
    public List<String> shippingCodes() {
        return List.of();
    }

    @Override
    public List<String> coupons() {
        return List.of();
    }
}
