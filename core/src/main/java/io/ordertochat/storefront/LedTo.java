package io.ordertochat.storefront;

import io.ordertochat.catalog.Product;
import io.ordertochat.channel.ChannelAccount;
import io.ordertochat.channel.ChannelSetting;
import io.ordertochat.channel.EntryPoint;
import io.ordertochat.channel.Surface;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.routing.RoutingRequest;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.settings.ShopState;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The shop's own number behind a button, at one moment. A contact button or slot has its account's, where that is a number. An
 * order button has one only where it opens a chat at once, which is a product's button in a shop that only chats: the number
 * that the routing rules choose. Every other order button opens the checkout, and the order keeps its own decision.
 */
record LedTo(ShopState state, Instant now) {

    LedTo {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(now, "now");
    }

    Optional<PhoneNumber> number(EntryPoint entryPoint, Optional<Product> product) {
        if (!entryPoint.surface().isOrdering()) {
            return state.settings().channels().settings().stream()
                    .filter(setting -> setting.channel() == entryPoint.channel())
                    .map(ChannelSetting::account)
                    .findFirst()
                    .flatMap(LedTo::number);
        }
        boolean chatsAtOnce = entryPoint.surface() == Surface.PRODUCT
                && state.settings().checkoutOn()
                && state.settings().mode() == CheckoutMode.CHAT_ONLY;
        return chatsAtOnce ? product.map(this::enquiry) : Optional.empty();
    }

    /** Where a question about a product goes. The product is the seed, so that one view leads where the next one does. */
    PhoneNumber enquiry(Product product) {
        RoutingRequest request =
                new RoutingRequest(List.of(product.categories()), product.id().value(), now, state.health());
        return state.settings().routing().route(request).number();
    }

    private static Optional<PhoneNumber> number(ChannelAccount account) {
        if (account instanceof ChannelAccount.WhatsApp whatsApp) {
            return Optional.of(whatsApp.number());
        }
        if (account instanceof ChannelAccount.IMessage messages) {
            return Optional.of(messages.number());
        }
        return account instanceof ChannelAccount.Rcs agent ? agent.fallback() : Optional.empty();
    }
}
