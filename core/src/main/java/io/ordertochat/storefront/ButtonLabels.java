package io.ordertochat.storefront;

import io.ordertochat.channel.Channel;
import java.util.Locale;

/** What buttons say unless the merchant has words for it. */
final class ButtonLabels {

    private ButtonLabels() {}

    static String order(StorefrontButton.Action action, Locale locale) {
        boolean chat = action == StorefrontButton.Action.CHAT;
        return switch (locale.getLanguage()) {
            case "pt" -> chat ? "Perguntar pelo WhatsApp" : "Pedir pelo WhatsApp";
            case "es" -> chat ? "Preguntar por WhatsApp" : "Pedir por WhatsApp";
            default -> chat ? "Ask on WhatsApp" : "Order by WhatsApp";
        };
    }

    /** Never the words of an order button: a shop may have both on one page. */
    static String contact(Channel channel, Locale locale) {
        return switch (locale.getLanguage()) {
            case "pt" -> "Conversar pelo " + channel.title();
            case "es" -> "Chatear por " + channel.title();
            default ->
                (channel == Channel.IMESSAGE || channel == Channel.RCS ? "Chat by " : "Chat on ") + channel.title();
        };
    }
}
