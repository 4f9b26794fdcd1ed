package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.checkout.PreviewOutcome;
import io.ordertochat.message.RenderedMessage;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.shop.ShopId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows the message an order would get; stores nothing. */
final class PreviewRoute implements Handler {

    private static final Set<String> ALLOWED = allowed();
    private static final SubmissionKey NO_KEY = SubmissionKey.of("preview");

    private final OrderToChat library;

    PreviewRoute(OrderToChat library) {
        this.library = library;
    }

    @Override
    public Response answer(Call call) {
        ShopId shop = call.shop();
        JsonPlace.Members members = call.json().object(ALLOWED);
        SubmissionKey key =
                members.find("submissionKey").map(SubmissionBody::key).orElse(NO_KEY);
        CheckoutSubmission submission = SubmissionBody.read(shop, key, members);
        Optional<String> template = members.find("template").map(JsonPlace::text);
        PreviewOutcome outcome = template.isPresent()
                ? library.previews().preview(submission, template.get())
                : library.previews().preview(submission);
        if (outcome instanceof PreviewOutcome.Shown shown) {
            return Answers.json(200, body(shown));
        }
        throw new Refusal(problem(outcome, call, submission));
    }

    private Problem problem(PreviewOutcome outcome, Call call, CheckoutSubmission submission) {
        if (outcome instanceof PreviewOutcome.Invalid invalid) {
            return Problems.invalid(Violations.list(invalid.violations(), new Wording(library).of(call, submission)));
        }
        if (outcome instanceof PreviewOutcome.TemplateRefused refused) {
            return Problems.template(refused.problem());
        }
        return Problems.unknownShop();
    }

    private static Map<String, @Nullable Object> body(PreviewOutcome.Shown shown) {
        RenderedMessage message = shown.message();
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("text", message.text());
        body.put("html", ChatHtml.of(shown.shown()));
        body.put("step", message.step().name());
        body.put("length", CheckoutBody.length(message.text()));
        body.put("encodedLength", message.encodedLength());
        body.put("itemsLeftOut", message.itemsLeftOut());
        body.put("link", message.link().uri());
        return body;
    }

    private static Set<String> allowed() {
        Set<String> allowed = new HashSet<>(SubmissionBody.CHECKOUT);
        allowed.add("template");
        return Set.copyOf(allowed);
    }
}
