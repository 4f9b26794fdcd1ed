package io.ordertochat.storefront;

import io.ordertochat.channel.Colour;
import io.ordertochat.message.ChatLink;
import java.util.Objects;
import java.util.Optional;

/**
 * An order button, shown or not.
 *
 * @param entryPoint the id that clicks on it carry, such as {@code product_whatsapp}
 * @param visible whether the page shows it
 * @param reason why it is shown or not, in a word for machines
 * @param action what it does
 * @param label its lettering in the page's language
 * @param link where it leads; empty when it opens the checkout or is not shown
 * @param background its colour; {@link Colour#lettering} reads on it
 */
public record OrderButton(
        String entryPoint,
        boolean visible,
        Reason reason,
        Action action,
        String label,
        Optional<ChatLink> link,
        Colour background) {

    /** What a button does. */
    public enum Action {
        /** Opens the chat at once. */
        CHAT("chat"),
        /** Opens the checkout form. */
        CHECKOUT("checkout");

        private final String code;

        Action(String code) {
            this.code = code;
        }

        /**
         * The action's name outside Java.
         *
         * @return such as {@code chat}
         */
        public String code() {
            return code;
        }
    }

    /** Why a button is shown or not. */
    public enum Reason {
        /** It belongs here and works. */
        SHOWN("shown"),
        /** It belongs on another kind of page. */
        OTHER_PAGE("other-page"),
        /** The merchant switched the checkout by chat off. */
        CHECKOUT_OFF("checkout-off"),
        /** The shop only chats; carts and checkouts have no button then. */
        CHAT_ONLY("chat-only"),
        /** The shop does not sell this product now. */
        UNKNOWN_PRODUCT("unknown-product");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /**
         * The reason's name outside Java.
         *
         * @return such as {@code other-page}
         */
        public String code() {
            return code;
        }
    }

    /** Checks that no part is null. */
    public OrderButton {
        Objects.requireNonNull(entryPoint, "entryPoint");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(background, "background");
    }
}
