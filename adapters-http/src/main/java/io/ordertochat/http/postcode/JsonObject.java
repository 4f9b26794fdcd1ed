package io.ordertochat.http.postcode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One JSON object as a service sends it: the texts of its members, and the messages of the errors it lists. */
final class JsonObject {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();
    private static final int CEP_DIGITS = 8;
    private static final String MESSAGE = "message";

    /** Member by name; the token says of which type it was. */
    private final Map<String, Member> members = new HashMap<>();

    private final List<String> messages = new ArrayList<>();

    private record Member(JsonToken type, String text) {}

    private JsonObject() {}

    /** Reads an object; empty when the bytes are none, which is UTF-8, a name only once and nothing behind it. */
    static Optional<JsonObject> read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            try (JsonParser parser = FACTORY.createParser(text)) {
                return new JsonObject().readFrom(parser);
            }
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private Optional<JsonObject> readFrom(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken type = parser.nextToken();
            String text = type.isScalarValue() ? parser.getText() : "";
            if (type.isStructStart()) {
                collectMessages(parser);
            }
            if (members.put(name, new Member(type, text)) != null) {
                return Optional.empty();
            }
        }
        return parser.nextToken() == null ? Optional.of(this) : Optional.empty();
    }

    private void collectMessages(JsonParser parser) throws IOException {
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new IOException("ends too early");
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING && MESSAGE.equals(parser.currentName())) {
                messages.add(parser.getText());
            }
        }
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** A text; the empty one where it is absent or null, nothing where it is of another type. */
    Optional<String> text(String name) {
        Member member = members.get(name);
        if (member == null || member.type() == JsonToken.VALUE_NULL) {
            return Optional.of("");
        }
        return member.type() == JsonToken.VALUE_STRING ? Optional.of(member.text()) : Optional.empty();
    }

    /** Eight digits, with or without a hyphen; as a number, which loses the zeros at its start, they come back. */
    String cep(String name) {
        Member member = members.getOrDefault(name, new Member(JsonToken.VALUE_NULL, ""));
        String text = member.text();
        return member.type() == JsonToken.VALUE_NUMBER_INT && text.length() < CEP_DIGITS
                ? "0".repeat(CEP_DIGITS - text.length()) + text
                : text.replace("-", "");
    }

    /** Every text called "message" inside its members. */
    List<String> messages() {
        return messages;
    }
}
