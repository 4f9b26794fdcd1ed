package io.ordertochat.settings;

import java.util.Arrays;
import java.util.Optional;

/** What an order button does. */
public enum CheckoutMode {
    /** The button opens the chat with an enquiry; no form, no order. */
    CHAT_ONLY("chat-only"),
    /** The cart goes into the message; no order is stored. */
    CART_MESSAGE("cart-message"),
    /** An order is stored on hold before the chat opens. */
    ORDER_ON_HOLD("order-on-hold"),
    /** As {@link #ORDER_ON_HOLD}, and the shop writes through the Cloud API on top. */
    API_MESSAGING("api-messaging");

    private final String code;

    CheckoutMode(String code) {
        this.code = code;
    }

    /**
     * The mode's name outside Java.
     *
     * @return such as {@code order-on-hold}
     */
    public String code() {
        return code;
    }

    /**
     * Tells whether an order is stored.
     *
     * @return whether a checkout stores an order on hold
     */
    public boolean storesOrders() {
        return this == ORDER_ON_HOLD || this == API_MESSAGING;
    }

    /**
     * Finds a mode by its name outside Java.
     *
     * @param code such as {@code order-on-hold}
     * @return the mode, if there is one of that name
     */
    public static Optional<CheckoutMode> of(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code.equals(code)).findFirst();
    }
}
