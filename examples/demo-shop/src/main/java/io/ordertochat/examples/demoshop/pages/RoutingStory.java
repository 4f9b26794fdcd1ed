package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.http.page.Html;
import io.ordertochat.order.Order;
import io.ordertochat.routing.RoutingDecision;
import io.ordertochat.routing.RoutingMatch;
import io.ordertochat.routing.RoutingNote;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Tells why an order goes to its number. */
final class RoutingStory {

    private RoutingStory() {}

    static Html of(Visit visit, Order order, ZoneId zone) {
        RoutingDecision decision = order.routing();
        List<String> sentences = new ArrayList<>();
        sentences.add(decision.match()
                .map(match -> matched(visit, order, match))
                .orElseGet(() ->
                        visit.say(decision.alsoMatched().isEmpty() ? "routing.default" : "routing.default.closed")));
        if (!decision.team().isEmpty()) {
            sentences.add(visit.say("routing.team", decision.team()));
        }
        decision.availableFrom()
                .ifPresent(from ->
                        sentences.add(visit.say("routing.from", visit.texts().moment(from, zone))));
        for (RoutingNote note : decision.notes()) {
            String number = note.number().map(n -> n.international()).orElse("");
            sentences.add(visit.say("routing.note." + note.kind().code(), number, note.rule()));
        }
        for (RoutingMatch match : decision.alsoMatched()) {
            sentences.add(visit.say("routing.also", match.rule(), name(visit, match.category()), item(order, match)));
        }
        return Html.join(sentences.stream()
                .map(sentence -> Html.of("<li>{}</li>", sentence))
                .toList());
    }

    private static String matched(Visit visit, Order order, RoutingMatch match) {
        return visit.say("routing.match", item(order, match), name(visit, match.category()), match.rule());
    }

    private static String item(Order order, RoutingMatch match) {
        return order.basket().lines().get(match.line()).name();
    }

    private static String name(Visit visit, CategoryPath path) {
        return visit.texts().sayOr("category." + path, path.toString());
    }
}
