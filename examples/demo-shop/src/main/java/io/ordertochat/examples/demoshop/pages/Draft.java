package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.examples.demoshop.shelf.Terms;
import io.ordertochat.examples.demoshop.web.PageRequest;
import io.ordertochat.order.CartId;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.shop.ShopId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A checkout form as the customer filled it in.
 *
 * @param key makes it one submission, however often it is sent
 * @param seen the cart as the form showed it
 * @param answers text by field
 * @param shipping the delivery's code
 * @param payment the payment's code
 * @param coupon the coupon as typed
 */
record Draft(String key, String seen, Map<String, String> answers, String shipping, String payment, String coupon) {

    static final String FIELD = "field.";

    static Draft fresh(String key, Bag bag) {
        return new Draft(
                key,
                bag.seen(),
                Map.of(),
                Terms.deliveries().get(0),
                Terms.payments().get(0),
                "");
    }

    static Draft posted(PageRequest request) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> field : request.form().entrySet()) {
            if (field.getKey().startsWith(FIELD)) {
                answers.put(
                        field.getKey().substring(FIELD.length()),
                        field.getValue().get(0));
            }
        }
        return new Draft(
                request.form("key"),
                request.form("seen"),
                answers,
                request.form("shipping"),
                request.form("payment"),
                request.form("coupon").strip());
    }

    boolean hasKey() {
        return SubmissionKey.isWellFormed(key);
    }

    /** The same form for a cart that has changed. */
    Draft seeing(Bag bag) {
        return new Draft(key, bag.seen(), answers, shipping, payment, coupon);
    }

    CheckoutSubmission submission(ShopId shop, Visit visit, Bag bag) {
        CheckoutSubmission.Builder submission = CheckoutSubmission.of(shop, SubmissionKey.of(key))
                .locale(visit.language().locale())
                .shipping(shipping)
                .coupon(coupon)
                .payment(Terms.payments().contains(payment) ? visit.say("payment." + payment) : "")
                .answers(answers);
        bag.requested().forEach(submission::line);
        visit.cart().map(CartId::new).ifPresent(submission::cart);
        return submission.build();
    }
}
