package io.ordertochat.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text strictly: UTF-8, no name twice, no half surrogate pair, nothing after the end, and not deeper than
 * allowed, which is noticed at the first bracket too many. A byte order mark at the start is skipped, as RFC 8259 §8.1 lets.
 */
final class JsonReader {

    // Names come from clients: interning or remembering them would let a client fill our memory.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final JsonParser parser;
    private final int maxDepth;

    private JsonReader(JsonParser parser, int maxDepth) {
        this.parser = parser;
        this.maxDepth = maxDepth;
    }

    /** A number as it was written. */
    record JsonNumber(String text, boolean whole) {}

    /** Reads maps, lists, strings, {@link JsonNumber}s, booleans and null. */
    static JsonPlace read(byte[] bytes, int maxDepth) {
        char[] text = StrictText.decode(bytes);
        int start = text.length > 0 && text[0] == BYTE_ORDER_MARK ? 1 : 0;
        try (JsonParser parser = FACTORY.createParser(text, start, text.length - start)) {
            return new JsonPlace(JsonPointer.ROOT, new JsonReader(parser, maxDepth).document());
        } catch (IOException broken) {
            // The parser's own words may repeat what was sent.
            throw new Refusal(Problems.invalidJson("is not JSON"));
        }
    }

    private @Nullable Object document() throws IOException {
        if (next() == null) {
            throw new Refusal(Problems.invalidJson("is empty"));
        }
        Object value = value(JsonPointer.ROOT, 0);
        if (next() != null) {
            throw new Refusal(Problems.invalidJson("goes on after its end" + where()));
        }
        return value;
    }

    private @Nullable JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException broken) {
            throw new Refusal(Problems.invalidJson("is not JSON" + where()));
        }
    }

    private String where() {
        JsonLocation at = parser.currentLocation();
        return " near line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private @Nullable Object value(JsonPointer at, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(at, deeper(depth));
            case START_ARRAY -> array(at, deeper(depth));
            case VALUE_STRING -> text(parser.getText(), at);
            case VALUE_NUMBER_INT -> new JsonNumber(parser.getText(), true);
            case VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText(), false);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new Refusal(Problems.invalidJson("is not JSON" + where()));
        };
    }

    private int deeper(int depth) {
        if (depth >= maxDepth) {
            throw new Refusal(Problems.tooDeep(maxDepth));
        }
        return depth + 1;
    }

    private Map<String, @Nullable Object> object(JsonPointer at, int depth) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName(), at);
            JsonPointer member = at.member(name);
            if (members.containsKey(name)) {
                throw new Refusal(Problems.duplicateKey(member));
            }
            next();
            members.put(name, value(member, depth));
        }
        return members;
    }

    private List<@Nullable Object> array(JsonPointer at, int depth) throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            elements.add(value(at.element(elements.size()), depth));
        }
        return elements;
    }

    private static String text(String text, JsonPointer at) {
        if (StrictText.hasLoneSurrogate(text)) {
            throw new Refusal(Problems.loneSurrogate(at));
        }
        return text;
    }
}
