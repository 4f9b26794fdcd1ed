package io.ordertochat.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Trees of JSON to and from the text that is stored. Absent and null read the same everywhere. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectWriter ASCII_ONLY = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The text of a tree, in characters that every database can store. */
    static String text(ObjectNode tree) {
        try {
            String text = MAPPER.writeValueAsString(tree);
            // Half of a surrogate pair has no UTF-8 form; as an escape it survives.
            return StoredText.isWellFormed(text) ? text : ASCII_ONLY.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of texts and numbers can always be written", impossible);
        }
    }

    static ObjectNode parse(String text) {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException unreadable) {
            // Its message quotes the text.
            throw new IllegalArgumentException("stored body: no JSON from line "
                    + unreadable.getLocation().getLineNr() + ", column "
                    + unreadable.getLocation().getColumnNr());
        }
        throw new IllegalArgumentException("stored body: no JSON object");
    }

    static <T> ArrayNode array(Iterable<T> values, Function<T, JsonNode> one) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(one.apply(value)));
        return array;
    }

    static JsonNode string(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    static ObjectNode strings(Map<String, String> texts) {
        ObjectNode object = object();
        texts.forEach(object::put);
        return object;
    }

    static Map<String, String> strings(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            texts.put(entry.getKey(), entry.getValue().asText());
        }
        return texts;
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> one) {
        List<T> values = new ArrayList<>(array.size());
        array.forEach(node -> values.add(one.apply(node)));
        return values;
    }

    static Optional<JsonNode> child(JsonNode object, String field) {
        JsonNode child = object.path(field);
        return child.isMissingNode() || child.isNull() ? Optional.empty() : Optional.of(child);
    }

    static Optional<String> text(JsonNode object, String field) {
        return child(object, field).map(JsonNode::asText);
    }

    static String requiredText(JsonNode object, String field) {
        return text(object, field)
                .orElseThrow(() -> new IllegalArgumentException("stored body: field '" + field + "' is missing"));
    }

    static Optional<Instant> instant(JsonNode object, String field) {
        return text(object, field).map(Instant::parse);
    }
}
