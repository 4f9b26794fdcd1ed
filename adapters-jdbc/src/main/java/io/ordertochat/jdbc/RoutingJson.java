package io.ordertochat.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.routing.Destination;
import io.ordertochat.routing.Destination.WhenClosed;
import io.ordertochat.routing.RoutingRule;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.routing.TeamMember;

/** Routing rules as JSON. */
final class RoutingJson {

    private static final String PASS_OVER = "pass-over";

    private RoutingJson() {}

    static ObjectNode write(RoutingTable table) {
        ObjectNode node = Json.object()
                .put("defaultNumber", table.defaultNumber().e164())
                .put("inheritParents", table.inheritsParents());
        node.set("rules", Json.array(table.rules(), RoutingJson::rule));
        return node;
    }

    static RoutingTable read(JsonNode node) {
        RoutingTable.Builder table = RoutingTable.withDefault(number(node, "defaultNumber"))
                .inheritParents(node.path("inheritParents").asBoolean(false));
        node.path("rules").forEach(rule -> table.rule(rule(rule)));
        return table.build();
    }

    private static ObjectNode rule(RoutingRule rule) {
        ObjectNode node = Json.object()
                .put("id", rule.id())
                .put("category", rule.category().toString());
        if (rule.destination() instanceof Destination.Team team) {
            node.set("team", team(team));
        } else {
            node.put("number", rule.destination().numbers().get(0).e164());
        }
        return node;
    }

    private static RoutingRule rule(JsonNode node) {
        Destination destination = Json.child(node, "team")
                .<Destination>map(RoutingJson::team)
                .orElseGet(() -> new Destination.Single(number(node, "number")));
        return new RoutingRule(
                Json.requiredText(node, "id"), OrderJson.category(Json.requiredText(node, "category")), destination);
    }

    private static ObjectNode team(Destination.Team team) {
        ObjectNode node = Json.object().put("name", team.name());
        node.set("members", Json.array(team.members(), RoutingJson::member));
        team.hours().ifPresent(hours -> node.set("hours", HoursJson.write(hours)));
        if (team.whenClosed() == WhenClosed.PASS_OVER) {
            node.put("whenClosed", PASS_OVER);
        }
        return node;
    }

    private static Destination.Team team(JsonNode node) {
        boolean passOver = PASS_OVER.equals(node.path("whenClosed").asText());
        return new Destination.Team(
                Json.requiredText(node, "name"),
                Json.list(node.path("members"), RoutingJson::member),
                Json.child(node, "hours").map(HoursJson::read),
                passOver ? WhenClosed.PASS_OVER : WhenClosed.NEXT_AVAILABLE);
    }

    private static ObjectNode member(TeamMember member) {
        ObjectNode node = Json.object().put("number", member.number().e164()).put("weight", member.weight());
        member.hours().ifPresent(hours -> node.set("hours", HoursJson.write(hours)));
        return node;
    }

    private static TeamMember member(JsonNode node) {
        return new TeamMember(
                number(node, "number"),
                node.path("weight").asInt(1),
                Json.child(node, "hours").map(HoursJson::read));
    }

    private static PhoneNumber number(JsonNode node, String field) {
        return PhoneNumber.ofE164(Json.requiredText(node, field));
    }
}
