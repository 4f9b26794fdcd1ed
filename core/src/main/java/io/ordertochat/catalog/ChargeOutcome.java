package io.ordertochat.catalog;

import java.util.Objects;

/** What a host answers when asked for the charges of an order. */
public sealed interface ChargeOutcome {

    /**
     * The charges.
     *
     * @param charges discount, tax and shipping
     */
    record Charged(Charges charges) implements ChargeOutcome {

        /** Checks that charges are there. */
        public Charged {
            Objects.requireNonNull(charges, "charges");
        }
    }

    /** The shop does not deliver by the code the customer chose. */
    record UnknownShipping() implements ChargeOutcome {}

    /** The coupon is unknown, over, or not for this order. */
    record CouponRefused() implements ChargeOutcome {}
}
