package io.ordertochat.checkout;

import io.ordertochat.catalog.Basket;
import io.ordertochat.contact.PostalAddress;
import io.ordertochat.form.FieldChecks;
import io.ordertochat.form.FieldVerdict;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.form.FormAnswers;
import io.ordertochat.form.FormOutcome;
import io.ordertochat.form.ViolationCode;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderId;
import io.ordertochat.routing.RoutingDecision;
import io.ordertochat.routing.RoutingRequest;
import io.ordertochat.settings.ShopState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From a submission to an order that could be placed: everything checked, nothing written. */
final class Drafting {

    private static final int MAX_PAYMENT = 60;

    private final CheckoutParts parts;
    private final Pricing pricing;

    Drafting(CheckoutParts parts) {
        this.parts = parts;
        this.pricing = new Pricing(parts.catalog(), parts.charges());
    }

    /** Answers and basket, whole only when there is no violation. */
    record Checked(FormAnswers answers, Optional<Basket> basket, List<FieldViolation> violations) {}

    Checked check(CheckoutSubmission submission, ShopState state) {
        FormOutcome form = state.settings()
                .form()
                .check(submission.answers(), state.settings().region());
        List<FieldViolation> violations = new ArrayList<>();
        FormAnswers answers = FormAnswers.none();
        if (form instanceof FormOutcome.Accepted accepted) {
            answers = accepted.answers();
        } else if (form instanceof FormOutcome.Rejected rejected) {
            violations.addAll(rejected.violations());
        }
        checkPayment(submission.payment(), violations);
        return priced(submission, state, answers, violations);
    }

    /** As {@link #check}, for somebody who only wants to see the message: an unfilled form is no obstacle. */
    Checked checkLines(CheckoutSubmission submission, ShopState state) {
        List<FieldViolation> violations = new ArrayList<>();
        FormAnswers answers = FormAnswers.none();
        if (!submission.answers().isEmpty()) {
            return check(submission, state);
        }
        checkPayment(submission.payment(), violations);
        return priced(submission, state, answers, violations);
    }

    private Checked priced(
            CheckoutSubmission submission, ShopState state, FormAnswers answers, List<FieldViolation> violations) {
        PostalAddress address = answers.customer().address();
        Pricing.Priced priced = pricing.price(submission, address, localeOf(submission, state));
        violations.addAll(priced.violations());
        return new Checked(answers, priced.basket(), List.copyOf(violations));
    }

    Order draft(CheckoutSubmission submission, ShopState state, Checked checked) {
        return draft(submission, state, checked, OrderId.of(parts.ids().next()));
    }

    Order draft(CheckoutSubmission submission, ShopState state, Checked checked, OrderId id) {
        Instant now = parts.time().instant();
        Basket basket = checked.basket().orElseThrow();
        RoutingDecision routing = state.settings()
                .routing()
                .route(RoutingRequest.forOrder(basket.lines(), id.value(), now, state.health()));
        Order.Builder draft = Order.of(submission.shop(), id)
                .reference(parts.references().issue(submission.shop(), id))
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
        if (payment.length() > MAX_PAYMENT) {
            Map<String, String> limit = Map.of("max", Integer.toString(MAX_PAYMENT));
            violations.add(new FieldViolation("payment", ViolationCode.LENGTH, limit));
        } else if (payment.chars().anyMatch(Character::isISOControl)) {
            violations.add(new FieldViolation("payment", ViolationCode.CONTROL, Map.of()));
        } else if (FieldChecks.check("notes", payment).orElseThrow() instanceof FieldVerdict.Invalid invalid) {
            violations.add(new FieldViolation("payment", invalid.code(), invalid.arguments()));
        }
    }
}
