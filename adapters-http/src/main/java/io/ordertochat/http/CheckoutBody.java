package io.ordertochat.http;

import io.ordertochat.checkout.CheckoutOutcome;
import io.ordertochat.message.RenderedMessage;
import io.ordertochat.money.Money;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderId;
import io.ordertochat.routing.RoutingDecision;
import io.ordertochat.routing.RoutingMatch;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A checkout's answer. */
final class CheckoutBody {

    private CheckoutBody() {}

    static Map<String, @Nullable Object> of(CheckoutOutcome.OnHold onHold) {
        Order order = onHold.order();
        return body(order(order), onHold.message(), order.routing(), onHold.repeated());
    }

    static Map<String, @Nullable Object> of(CheckoutOutcome.MessageOnly messageOnly) {
        return body(null, messageOnly.message(), messageOnly.routing(), false);
    }

    private static Map<String, @Nullable Object> body(
            @Nullable Map<String, @Nullable Object> order,
            RenderedMessage message,
            RoutingDecision routing,
            boolean repeated) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("order", order);
        body.put("link", message.link().uri());
        body.put("message", message(message));
        body.put("routing", routing(routing));
        body.put("repeated", repeated);
        return body;
    }

    private static Map<String, @Nullable Object> order(Order order) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", order.id().value());
        body.put("reference", order.reference().value());
        body.put("status", order.status().name());
        body.put("total", money(order.basket().total()));
        body.put("placedAt", order.placedAt().toString());
        body.put("duplicateOf", order.duplicateOf().map(OrderId::value).orElse(null));
        return body;
    }

    private static Map<String, @Nullable Object> money(Money money) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("amount", money.toDecimalString());
        body.put("currency", money.currency().getCurrencyCode());
        return body;
    }

    private static Map<String, @Nullable Object> message(RenderedMessage message) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("text", message.text());
        body.put("step", message.step().name());
        body.put("length", length(message.text()));
        body.put("encodedLength", message.encodedLength());
        body.put("itemsLeftOut", message.itemsLeftOut());
        return body;
    }

    /** What people call a text's length: its code points. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Map<String, @Nullable Object> routing(RoutingDecision routing) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("number", routing.number().e164());
        body.put("rule", routing.match().map(RoutingMatch::rule).orElse(null));
        body.put("line", routing.match().map(RoutingMatch::line).orElse(null));
        body.put("why", routing.why());
        body.put("team", routing.team().isEmpty() ? null : routing.team());
        body.put("availableFrom", routing.availableFrom().map(Instant::toString).orElse(null));
        body.put(
                "alsoMatched",
                routing.alsoMatched().stream().map(CheckoutBody::match).toList());
        return body;
    }

    private static Map<String, @Nullable Object> match(RoutingMatch match) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("rule", match.rule());
        body.put("line", match.line());
        body.put("category", match.category().toString());
        return body;
    }
}
