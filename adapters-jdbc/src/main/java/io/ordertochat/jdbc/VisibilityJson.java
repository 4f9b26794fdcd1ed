package io.ordertochat.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.Device;
import io.ordertochat.channel.PageKind;
import io.ordertochat.channel.Scope;
import io.ordertochat.channel.VisibilityRules;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rules of visibility as JSON: {@code "pages":{"only":["home"]}}; a list that leaves nothing out is not written. */
final class VisibilityJson {

    private static final String ONLY = "only";
    private static final String EXCEPT = "except";

    private VisibilityJson() {}

    static ObjectNode write(VisibilityRules rules) {
        ObjectNode node = Json.object();
        put(node, "pages", rules.pages(), PageKind::code);
        put(node, "devices", rules.devices(), Device::code);
        put(node, "products", rules.products(), ProductId::value);
        put(node, "categories", rules.categories(), CategoryPath::toString);
        if (rules.inheritParents()) {
            node.put("inheritParents", true);
        }
        return node;
    }

    static VisibilityRules read(JsonNode node) {
        return VisibilityRules.builder()
                .pages(scope(node.path("pages"), PageKind::of))
                .devices(scope(node.path("devices"), Device::of))
                .products(scope(node.path("products"), id -> Optional.of(ProductId.of(id))))
                .categories(scope(node.path("categories"), path -> Optional.of(OrderJson.category(path))))
                .inheritParents(node.path("inheritParents").asBoolean(false))
                .build();
    }

    private static <T> void put(ObjectNode node, String field, Scope<T> scope, Function<T, String> name) {
        if (!scope.isAll()) {
            List<String> names = scope.values().stream().map(name).sorted().toList();
            String kind = scope.kind() == Scope.Kind.ONLY ? ONLY : EXCEPT;
            node.putObject(field).set(kind, Json.array(names, Json::string));
        }
    }

    // A page or device only a newer release knows is passed over, but "only" stays "only": nothing shows up unasked.
    private static <T> Scope<T> scope(JsonNode node, Function<String, Optional<T>> value) {
        return Json.child(node, ONLY)
                .map(names -> Scope.only(values(names, value)))
                .orElseGet(() -> Scope.except(values(node.path(EXCEPT), value)));
    }

    private static <T> List<T> values(JsonNode names, Function<String, Optional<T>> value) {
        return Json.list(names, JsonNode::asText).stream()
                .map(value)
                .flatMap(Optional::stream)
                .toList();
    }
}
