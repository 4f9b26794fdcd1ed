package io.ordertochat.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The description as it is served, and a judge of bodies by its schemas. */
final class OpenApiDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    final JsonNode root;
    private final ObjectNode definitions;
    private final Validator validator = new ValidatorFactory().createValidator();
    private final Map<JsonNode, URI> prepared = new HashMap<>();

    OpenApiDocument() {
        try (InputStream in = OpenApiRoute.class.getResourceAsStream("openapi.json")) {
            root = JSON.readTree(Objects.requireNonNull(in));
            String schemas = root.at("/components/schemas").toString();
            definitions = (ObjectNode) JSON.readTree(schemas.replace("#/components/schemas/", "#/$defs/"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        // An answer may grow, but not behind the description's back.
        walk(definitions, "", (pointer, node) -> {
            if (node.has("properties") && !node.has("additionalProperties")) {
                ((ObjectNode) node).put("additionalProperties", false);
            }
        });
    }

    /** What a schema of the components has against a body; empty when nothing. */
    String complaints(JsonNode schema, String body) {
        Validator.Result result = validator.validate(prepared.computeIfAbsent(schema, this::prepare), body);
        StringBuilder complaints = new StringBuilder();
        result.getErrors()
                .forEach(error -> complaints
                        .append(error.getInstanceLocation())
                        .append(": ")
                        .append(error.getError())
                        .append('\n'));
        return result.isValid() ? "" : "invalid\n" + complaints;
    }

    private URI prepare(JsonNode schema) {
        ObjectNode judge = JSON.createObjectNode();
        judge.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        judge.setAll((ObjectNode) read(schema.toString().replace("#/components/schemas/", "#/$defs/")));
        judge.set("$defs", definitions);
        return validator.registerSchema(judge.toString());
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    JsonNode operation(String method, String template) {
        return root.path("paths").path(template).path(method.toLowerCase(Locale.ROOT));
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void walk(JsonNode node, String pointer, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(pointer, node);
        if (node.isObject()) {
            node.properties().forEach(member -> walk(member.getValue(), pointer + "/" + member.getKey(), visitor));
        } else {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, visitor);
            }
        }
    }
}
