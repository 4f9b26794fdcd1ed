package io.ordertochat.storefront;

import io.ordertochat.settings.CheckoutMode;
import java.util.List;
import java.util.Objects;

/**
 * What a page needs to know about its buttons.
 *
 * @param shopName what customers call the shop
 * @param mode what order buttons do
 * @param useStandardCheckout whether the page should offer the shop's own checkout instead
 * @param settingsVersion the version of the settings this follows
 * @param buttons every order button, shown or not
 */
public record StorefrontView(
        String shopName,
        CheckoutMode mode,
        boolean useStandardCheckout,
        int settingsVersion,
        List<OrderButton> buttons) {

    /** Copies the buttons. */
    public StorefrontView {
        Objects.requireNonNull(shopName, "shopName");
        Objects.requireNonNull(mode, "mode");
        buttons = List.copyOf(buttons);
    }
}
