package io.ordertochat.storefront;

import io.ordertochat.channel.Colour;
import io.ordertochat.channel.EntryPoint;
import io.ordertochat.channel.Visibility;
import io.ordertochat.message.ChatLink;
import java.util.Optional;

/** A button of a page, shown or not. */
public sealed interface StorefrontButton permits OrderButton, ContactButton {

    /**
     * Which button it is.
     *
     * @return the entry point, whose id clicks carry
     */
    EntryPoint entryPoint();

    /**
     * Whether the page shows it.
     *
     * @return whether the reason is {@link Reason#SHOWN}
     */
    boolean visible();

    /**
     * Why it is shown or not.
     *
     * @return the first reason that speaks against it, else that it is shown
     */
    Reason reason();

    /**
     * What it does.
     *
     * @return the action
     */
    Action action();

    /**
     * Its lettering.
     *
     * @return a text in the page's language
     */
    String label();

    /**
     * Where it leads.
     *
     * @return the link; empty when it opens the checkout or is not shown
     */
    Optional<ChatLink> link();

    /**
     * Its colour.
     *
     * @return the background; {@link Colour#lettering} reads on it
     */
    Colour background();

    /** What a button does. */
    enum Action {
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
    enum Reason {
        /** It belongs here and works. */
        SHOWN("shown"),
        /** It belongs on another kind of page. */
        OTHER_PAGE("other-page"),
        /** The merchant switched the checkout by chat off. */
        CHECKOUT_OFF("checkout-off"),
        /** The shop only chats; carts and checkouts have no button then. */
        CHAT_ONLY("chat-only"),
        /** The shop does not sell this product now. */
        UNKNOWN_PRODUCT("unknown-product"),
        /** The merchant shows it on other devices. */
        OTHER_DEVICE("other-device"),
        /** The merchant shows it for other products. */
        OTHER_PRODUCT("other-product"),
        /** The merchant shows it for other categories. */
        OTHER_CATEGORY("other-category"),
        /** The merchant switched the channel off. */
        CHANNEL_OFF("channel-off"),
        /** The merchant switched this button of the channel off. */
        BUTTON_OFF("button-off"),
        /** The merchant switched the floating button off. */
        FLOATING_OFF("floating-off"),
        /** Nothing opens this account on this device. */
        UNSUPPORTED_DEVICE("unsupported-device"),
        /** Nobody answers now, and the merchant hides the button then. */
        CLOSED("closed");

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

        static Reason of(Visibility verdict) {
            return switch (verdict) {
                case SHOWN -> SHOWN;
                case OTHER_PAGE -> OTHER_PAGE;
                case OTHER_DEVICE -> OTHER_DEVICE;
                case OTHER_PRODUCT -> OTHER_PRODUCT;
                case OTHER_CATEGORY -> OTHER_CATEGORY;
            };
        }
    }
}
