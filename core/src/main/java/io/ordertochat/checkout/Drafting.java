package io.ordertochat.checkout;

import io.ordertochat.catalog.Basket;
import io.ordertochat.form.FieldChecks;
import io.ordertochat.form.FieldGroup;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldVerdict;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.form.FormAnswers;
import io.ordertochat.form.FormOutcome;
import io.ordertochat.form.ViolationCode;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.OrderReference;
import io.ordertochat.routing.RoutingDecision;
import io.ordertochat.routing.RoutingRequest;
import io.ordertochat.settings.ShopState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From a submission to an order that could be placed: everything checked, nothing written. */
final class Drafting {

    private static final int MAX_PAYMENT = 60;
    private static final int LONGEST_ID = 64;

    private final CheckoutParts parts;
    private final Pricing pricing;

    Drafting(CheckoutParts parts) {
        this.parts = parts;
        this.pricing = new Pricing(parts.catalog(), parts.charges());
    }

    /** Answers (as far as they are right) and basket; the basket is there only when there is no violation. */
    record Checked(FormAnswers answers, Optional<Basket> basket, List<FieldViolation> violations) {}

    Checked check(CheckoutSubmission submission, ShopState state) {
        FormOutcome form = fill(submission, state);
        List<FieldViolation> violations = new ArrayList<>();
        if (form instanceof FormOutcome.Rejected rejected) {
            violations.addAll(rejected.violations());
        }
        return priced(submission, state, known(form), violations);
    }

    /** As {@link #check}, for somebody who only wants to see the message: an unfilled form is no obstacle. */
    Checked checkLines(CheckoutSubmission submission, ShopState state) {
        return submission.answers().isEmpty()
                ? priced(submission, state, FormAnswers.none(), new ArrayList<>())
                : check(submission, state);
    }

    /** What of the answers is right, whatever else is wrong. */
    FormAnswers known(CheckoutSubmission submission, ShopState state) {
        return known(fill(submission, state));
    }

    private static FormOutcome fill(CheckoutSubmission submission, ShopState state) {
        return state.settings()
                .form()
                .check(submission.answers(), state.settings().region());
    }

    private static FormAnswers known(FormOutcome form) {
        if (form instanceof FormOutcome.Accepted accepted) {
            return accepted.answers();
        }
        Map<String, String> right = new LinkedHashMap<>();
        if (form instanceof FormOutcome.Rejected rejected) {
            rejected.normalized().forEach((field, text) -> right.put(field.key(), text));
        }
        return FormAnswers.ofStored(right);
    }

    private Checked priced(
            CheckoutSubmission submission, ShopState state, FormAnswers answers, List<FieldViolation> violations) {
        checkPayment(submission.payment(), violations);
        // A host asked about half an address would refuse deliveries that are fine.
        boolean addressKnown = violations.stream().noneMatch(violation -> isAddress(violation.field()));
        Pricing.Priced priced = pricing.price(
                submission, state.settings().currency(), answers, localeOf(submission, state), addressKnown);
        violations.addAll(priced.violations());
        return new Checked(answers, violations.isEmpty() ? priced.basket() : Optional.empty(), List.copyOf(violations));
    }

    private static boolean isAddress(String field) {
        return FieldKey.of(field)
                .filter(key -> key.group() == FieldGroup.ADDRESS)
                .isPresent();
    }

    Order draft(CheckoutSubmission submission, ShopState state, Checked checked) {
        OrderId id = OrderId.of(parts.ids().next());
        return draft(submission, state, checked, id, parts.references().issue(submission.shop(), id));
    }

    /** A cart that goes into a message. Its key chooses within a team, so that a repeat goes the same way. */
    Order cart(CheckoutSubmission submission, ShopState state, Checked checked) {
        String key = submission.key().value();
        return unstored(submission, state, checked, OrderId.of(key.substring(0, Math.min(key.length(), LONGEST_ID))));
    }

    /** A draft that is shown and never stored. */
    Order unstored(CheckoutSubmission submission, ShopState state, Checked checked, OrderId id) {
        return draft(submission, state, checked, id, parts.references().sample(submission.shop()));
    }

    private Order draft(
            CheckoutSubmission submission, ShopState state, Checked checked, OrderId id, OrderReference reference) {
        Instant now = parts.time().instant();
        Basket basket = checked.basket().orElseThrow();
        RoutingDecision routing = state.settings()
                .routing()
                .route(RoutingRequest.forOrder(basket.lines(), id.value(), now, state.health()));
        Order.Builder draft = Order.of(submission.shop(), id)
                .reference(reference)
                .submissionKey(submission.key())
                .placedAt(now)
                .basket(basket)
                .answers(checked.answers())
                .locale(localeOf(submission, state))
                .payment(submission.payment().strip())
                .routing(routing)
                .settingsVersion(state.version());
        submission.cart().ifPresent(draft::cart);
        return draft.build();
    }

    private static Locale localeOf(CheckoutSubmission submission, ShopState state) {
        return submission.locale().orElse(state.settings().locale());
    }

    private static void checkPayment(String payment, List<FieldViolation> violations) {
        if (payment.codePointCount(0, payment.length()) > MAX_PAYMENT) {
            Map<String, String> limit = Map.of("max", Integer.toString(MAX_PAYMENT));
            violations.add(new FieldViolation("payment", ViolationCode.LENGTH, limit));
        } else if (payment.chars().anyMatch(Character::isISOControl)) {
            violations.add(new FieldViolation("payment", ViolationCode.CONTROL, Map.of()));
        } else if (FieldChecks.check("notes", payment).orElseThrow() instanceof FieldVerdict.Invalid invalid) {
            violations.add(new FieldViolation("payment", invalid.code(), invalid.arguments()));
        }
    }
}
