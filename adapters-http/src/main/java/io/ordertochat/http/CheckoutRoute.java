package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.checkout.CheckoutOutcome;
import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.shop.ShopId;

/** Places an order and answers the link to its chat. */
final class CheckoutRoute implements Handler {

    private final OrderToChat library;

    CheckoutRoute(OrderToChat library) {
        this.library = library;
    }

    @Override
    public Response answer(Call call) {
        ShopId shop = call.shop();
        JsonPlace.Members members = call.json().object(SubmissionBody.CHECKOUT);
        CheckoutSubmission submission =
                SubmissionBody.read(shop, SubmissionBody.key(members.get("submissionKey")), members);
        CheckoutOutcome outcome = library.checkouts().submit(submission);
        if (outcome instanceof CheckoutOutcome.OnHold onHold) {
            return Answers.json(onHold.repeated() ? 200 : 201, CheckoutBody.of(onHold));
        }
        if (outcome instanceof CheckoutOutcome.MessageOnly messageOnly) {
            return Answers.json(200, CheckoutBody.of(messageOnly));
        }
        throw new Refusal(problem(outcome, call, submission));
    }

    private Problem problem(CheckoutOutcome outcome, Call call, CheckoutSubmission submission) {
        if (outcome instanceof CheckoutOutcome.Invalid invalid) {
            return Problems.invalid(Violations.list(invalid.violations(), new Wording(library).of(call, submission)));
        }
        if (outcome instanceof CheckoutOutcome.Closed closed) {
            boolean off = closed.reason() == CheckoutOutcome.Closed.Reason.SWITCHED_OFF;
            return off ? Problems.checkoutOff() : Problems.chatOnly();
        }
        return outcome instanceof CheckoutOutcome.KeyTaken ? Problems.keyTaken() : Problems.unknownShop();
    }
}
