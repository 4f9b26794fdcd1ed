package io.ordertochat.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.routing.RoutingDecision;
import io.ordertochat.routing.RoutingMatch;
import io.ordertochat.routing.RoutingNote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A routing decision as JSON. */
final class DecisionJson {

    private DecisionJson() {}

    static ObjectNode write(RoutingDecision decision) {
        ObjectNode node = Json.object().put("number", decision.number().e164());
        decision.match().ifPresent(match -> node.set("match", match(match)));
        if (!decision.team().isEmpty()) {
            node.put("team", decision.team());
        }
        decision.availableFrom().ifPresent(from -> node.put("availableFrom", from.toString()));
        if (!decision.alsoMatched().isEmpty()) {
            node.set("alsoMatched", Json.array(decision.alsoMatched(), DecisionJson::match));
        }
        if (!decision.notes().isEmpty()) {
            node.set("notes", Json.array(decision.notes(), DecisionJson::note));
        }
        return node;
    }

    static RoutingDecision read(JsonNode node) {
        List<RoutingNote> notes = Json.list(node.path("notes"), DecisionJson::note).stream()
                .flatMap(Optional::stream)
                .toList();
        return new RoutingDecision(
                PhoneNumber.ofE164(Json.requiredText(node, "number")),
                Json.child(node, "match").map(DecisionJson::match),
                Json.text(node, "team").orElse(""),
                Json.instant(node, "availableFrom"),
                Json.list(node.path("alsoMatched"), DecisionJson::match),
                notes);
    }

    private static ObjectNode match(RoutingMatch match) {
        return Json.object()
                .put("rule", match.rule())
                .put("line", match.line())
                .put("category", match.category().toString());
    }

    private static RoutingMatch match(JsonNode node) {
        return new RoutingMatch(
                Json.requiredText(node, "rule"),
                node.path("line").asInt(),
                OrderJson.category(Json.requiredText(node, "category")));
    }

    private static ObjectNode note(RoutingNote note) {
        ObjectNode node = Json.object().put("kind", note.kind().code()).put("rule", note.rule());
        note.number().ifPresent(number -> node.put("number", number.e164()));
        return node;
    }

    // A kind that a newer release wrote is left out: it explains, it decides nothing.
    private static Optional<RoutingNote> note(JsonNode node) {
        String code = Json.requiredText(node, "kind");
        return Stream.of(RoutingNote.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(kind -> new RoutingNote(
                        kind,
                        Json.text(node, "rule").orElse(""),
                        Json.text(node, "number").map(PhoneNumber::ofE164)));
    }
}
