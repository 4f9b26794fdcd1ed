package io.ordertochat.checkout;

import io.ordertochat.catalog.Basket;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.message.RenderedMessage;
import io.ordertochat.order.Order;
import io.ordertochat.routing.RoutingDecision;
import io.ordertochat.shop.ShopId;
import java.util.List;
import java.util.Objects;

/** What came of a checkout. */
public sealed interface CheckoutOutcome {

    /**
     * The order is stored on hold, and the chat can open.
     *
     * @param order the order as stored
     * @param message the message with its link
     * @param repeated whether this submission key had placed it before
     */
    record OnHold(Order order, RenderedMessage message, boolean repeated) implements CheckoutOutcome {

        /** Checks that no part is null. */
        public OnHold {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * The cart stands in the message; the shop's mode stores no order.
     *
     * @param basket lines and sums
     * @param routing where the message goes and why
     * @param message the message with its link
     */
    record MessageOnly(Basket basket, RoutingDecision routing, RenderedMessage message) implements CheckoutOutcome {

        /** Checks that no part is null. */
        public MessageOnly {
            Objects.requireNonNull(basket, "basket");
            Objects.requireNonNull(routing, "routing");
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * An order of another customer was placed with this submission key. Nothing was stored, and nothing of that order is
     * told: a key that somebody guessed must not open it. The page makes a new key and submits again.
     */
    record KeyTaken() implements CheckoutOutcome {}

    /**
     * Something has to be corrected; nothing was stored.
     *
     * @param violations everything that is wrong, at once
     */
    record Invalid(List<FieldViolation> violations) implements CheckoutOutcome {

        /** Copies the violations. */
        public Invalid {
            violations = List.copyOf(violations);
        }
    }

    /**
     * The shop takes no orders by chat now; its standard checkout does.
     *
     * @param reason why
     */
    record Closed(Reason reason) implements CheckoutOutcome {

        /** Why there is no checkout by chat. */
        public enum Reason {
            /** The merchant switched it off. */
            SWITCHED_OFF,
            /** The shop's buttons open a chat without a checkout. */
            CHAT_ONLY
        }

        /** Checks that a reason is there. */
        public Closed {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * There is no such shop.
     *
     * @param shop the id asked for
     */
    record UnknownShop(ShopId shop) implements CheckoutOutcome {

        /** Checks that the id is there. */
        public UnknownShop {
            Objects.requireNonNull(shop, "shop");
        }
    }
}
