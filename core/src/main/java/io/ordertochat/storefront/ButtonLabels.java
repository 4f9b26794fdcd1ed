package io.ordertochat.storefront;

import java.util.Locale;

/** What order buttons say. */
final class ButtonLabels {

    private ButtonLabels() {}

    static String label(OrderButton.Action action, Locale locale) {
        boolean chat = action == OrderButton.Action.CHAT;
        return switch (locale.getLanguage()) {
            case "pt" -> chat ? "Perguntar pelo WhatsApp" : "Pedir pelo WhatsApp";
            case "es" -> chat ? "Preguntar por WhatsApp" : "Pedir por WhatsApp";
            default -> chat ? "Ask on WhatsApp" : "Order by WhatsApp";
        };
    }
}
