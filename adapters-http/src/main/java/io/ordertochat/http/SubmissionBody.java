package io.ordertochat.http;

import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.checkout.RequestedLine;
import io.ordertochat.order.CartId;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.shop.ShopId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a submission: its shape here, its meaning in the checkout. */
final class SubmissionBody {

    static final Set<String> CHECKOUT =
            Set.of("submissionKey", "locale", "lines", "shipping", "payment", "coupon", "cart", "answers");

    private static final Set<String> LINE = Set.of("product", "quantity", "options");
    private static final int MAX_ANSWERS = 64;
    private static final int MAX_OPTIONS = 64;
    private static final String KEY_FORM = "1 to 128 of A-Z a-z 0-9 _ - . :";

    private SubmissionBody() {}

    static CheckoutSubmission read(ShopId shop, SubmissionKey key, JsonPlace.Members members) {
        CheckoutSubmission.Builder submission = CheckoutSubmission.of(shop, key)
                .shipping(members.text("shipping"))
                .payment(members.text("payment"))
                .coupon(members.text("coupon"))
                .answers(answers(members));
        locale(members).ifPresent(submission::locale);
        members.find("cart").map(SubmissionBody::cart).ifPresent(submission::cart);
        members.find("lines").ifPresent(lines -> lines.list().forEach(line -> submission.line(line(line))));
        return submission.build();
    }

    static SubmissionKey key(JsonPlace place) {
        String key = place.text();
        if (!SubmissionKey.isWellFormed(key)) {
            throw new Refusal(Problems.invalidValue(place.at(), illFormed(key)));
        }
        return SubmissionKey.of(key);
    }

    static Map<String, String> answers(JsonPlace.Members members) {
        return members.find("answers")
                .map(answers -> answers.texts(MAX_ANSWERS))
                .orElse(Map.of());
    }

    static Optional<Locale> locale(JsonPlace.Members members) {
        return members.find("locale")
                .map(place -> Languages.ofTag(place.text())
                        .orElseThrow(() -> new Refusal(Problems.invalidValue(
                                place.at(),
                                "not a language tag; allowed are BCP 47 tags such as pt-BR; send one or null"))));
    }

    private static CartId cart(JsonPlace place) {
        String cart = place.text();
        if (!CartId.isWellFormed(cart)) {
            throw new Refusal(Problems.invalidValue(place.at(), illFormed(cart)));
        }
        return CartId.of(cart);
    }

    private static RequestedLine line(JsonPlace place) {
        JsonPlace.Members members = place.object(LINE);
        return new RequestedLine(
                members.get("product").text(),
                members.get("quantity").integer(),
                members.find("options")
                        .map(options -> options.texts(MAX_OPTIONS))
                        .orElse(Map.of()));
    }

    private static String illFormed(String text) {
        return "got " + text.length() + " characters, or one that is not allowed; allowed are " + KEY_FORM
                + "; send such a key";
    }
}
