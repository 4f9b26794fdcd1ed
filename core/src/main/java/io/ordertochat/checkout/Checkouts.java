package io.ordertochat.checkout;

import io.ordertochat.event.Announcer;
import io.ordertochat.form.FormAnswers;
import io.ordertochat.message.RenderedMessage;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderPlaced;
import io.ordertochat.order.Placement;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopState;
import java.util.Optional;

/**
 * Takes checkouts: form checked, lines priced, order routed and drafted (pure but for the host's prices and links), then one write,
 * then the message (pure again). Repeating a submission is always safe: its key places one order, and every repeat by the
 * same customer gets that order, whatever changed in the shop since. Thread-safe.
 *
 * <p>Infrastructure that fails surfaces as {@link io.ordertochat.port.AdapterException}; nothing is half stored, repeat the
 * submission with the same key.
 */
public final class Checkouts {

    // Two ids sharing a reference is rare (2^40 of them); five times running means the ids are not random.
    private static final int MOST_ATTEMPTS = 5;

    private final CheckoutParts parts;
    private final Drafting drafting;
    private final OrderMessageWriter messages;
    private final Announcer announcer;

    /**
     * Makes the use case.
     *
     * @param parts what it works with
     */
    public Checkouts(CheckoutParts parts) {
        this.parts = parts;
        this.drafting = new Drafting(parts);
        this.messages = new OrderMessageWriter();
        this.announcer = new Announcer(parts.listener());
    }

    /**
     * Takes a checkout.
     *
     * @param submission what the customer sent
     * @return what came of it
     * @throws io.ordertochat.port.AdapterException when a store or the host's catalogue fails
     */
    public CheckoutOutcome submit(CheckoutSubmission submission) {
        Optional<ShopState> found = parts.settings().current(submission.shop());
        if (found.isEmpty()) {
            return new CheckoutOutcome.UnknownShop(submission.shop());
        }
        ShopState state = found.get();
        Optional<CheckoutOutcome.Closed.Reason> closed = closed(state.settings());
        if (closed.isPresent()) {
            return orElseRepeated(submission, state, new CheckoutOutcome.Closed(closed.get()));
        }
        Drafting.Checked checked = drafting.check(submission, state);
        if (!checked.violations().isEmpty()) {
            return orElseRepeated(submission, state, new CheckoutOutcome.Invalid(checked.violations()));
        }
        return state.settings().mode().storesOrders()
                ? place(submission, state, checked)
                : messageOnly(submission, state, checked);
    }

    /**
     * Writes the message of a stored order again, by the shop's current templates.
     *
     * @param order a stored order
     * @return the message with its link; empty when the shop has no settings any more
     */
    public Optional<RenderedMessage> messageFor(Order order) {
        return parts.settings()
                .current(order.shop())
                .map(state -> messages.write(order, linksOf(order), state.settings()));
    }

    private static Optional<CheckoutOutcome.Closed.Reason> closed(ShopSettings settings) {
        if (!settings.checkoutOn()) {
            return Optional.of(CheckoutOutcome.Closed.Reason.SWITCHED_OFF);
        }
        return switch (settings.mode()) {
            case CHAT_ONLY -> Optional.of(CheckoutOutcome.Closed.Reason.CHAT_ONLY);
            case CART_MESSAGE, ORDER_ON_HOLD, API_MESSAGING -> Optional.empty();
        };
    }

    // An order that stands is answered again even if the shop closed since: the answer was lost, not the order.
    private CheckoutOutcome orElseRepeated(CheckoutSubmission submission, ShopState state, CheckoutOutcome otherwise) {
        return parts.orders()
                .findBySubmission(submission.shop(), submission.key())
                .filter(first -> Repeat.isBySameCustomer(first, drafting.known(submission, state)))
                .<CheckoutOutcome>map(first -> onHold(first, linksOf(first), state, true))
                .orElse(otherwise);
    }

    private CheckoutOutcome place(CheckoutSubmission submission, ShopState state, Drafting.Checked checked) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Order draft = drafting.draft(submission, state, checked);
            OrderLinks links = linksOf(draft);
            Placement placement = parts.orders()
                    .place(draft, draft.placedAt().minus(state.settings().duplicateWindow()));
            if (placement instanceof Placement.Placed placed) {
                announcer.announce(new OrderPlaced(draft.shop(), draft.id(), draft.placedAt()));
                return onHold(placed.order(), links, state, false);
            }
            if (placement instanceof Placement.AlreadyPlaced already) {
                return repeated(already.first(), checked.answers(), state);
            }
        }
        throw new IllegalStateException("checkout shop=" + submission.shop() + ": " + MOST_ATTEMPTS
                + " ids in a row were taken; the id generator must make each id once");
    }

    private CheckoutOutcome repeated(Order first, FormAnswers answers, ShopState state) {
        return Repeat.isBySameCustomer(first, answers)
                ? onHold(first, linksOf(first), state, true)
                : new CheckoutOutcome.KeyTaken();
    }

    private CheckoutOutcome onHold(Order order, OrderLinks links, ShopState state, boolean repeated) {
        return new CheckoutOutcome.OnHold(order, messages.write(order, links, state.settings()), repeated);
    }

    private OrderLinks linksOf(Order order) {
        return OrderLinks.of(order, parts.pages(), parts.payments());
    }

    private CheckoutOutcome messageOnly(CheckoutSubmission submission, ShopState state, Drafting.Checked checked) {
        Order draft = drafting.cart(submission, state, checked);
        ShopSettings settings = state.settings();
        RenderedMessage message = messages.writeUnstored(draft, settings, settings.templates());
        CheckoutOutcome cart = new CheckoutOutcome.MessageOnly(draft.basket(), draft.routing(), message);
        return orElseRepeated(submission, state, cart);
    }
}
