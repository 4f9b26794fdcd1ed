package io.ordertochat.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A value with its place, asked for by the type it should have. */
record JsonPlace(JsonPointer at, @Nullable Object value) {

    /** The members of an object that may have these names and no others. */
    Members object(Set<String> allowed) {
        Map<String, @Nullable Object> members = asMap("an object");
        for (String name : members.keySet()) {
            if (!allowed.contains(name)) {
                throw new Refusal(Problems.unknownProperty(at.member(name), allowed));
            }
        }
        return new Members(at, members);
    }

    /** An object of texts under names of the client's choice; null is as good as absent. */
    Map<String, String> texts(int most) {
        Map<String, @Nullable Object> members = asMap("an object of strings");
        if (members.size() > most) {
            throw new Refusal(Problems.tooMany(at, members.size(), most));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        members.forEach((name, member) -> {
            if (member != null) {
                texts.put(name, new JsonPlace(at.member(name), member).text());
            }
        });
        return texts;
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw new Refusal(Problems.wrongType(at, got(), "a string"));
    }

    boolean bool() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new Refusal(Problems.wrongType(at, got(), "a boolean"));
    }

    int integer() {
        if (value instanceof JsonReader.JsonNumber number && number.whole() && isInt(number.text())) {
            return Integer.parseInt(number.text());
        }
        throw new Refusal(Problems.wrongType(
                at,
                got(),
                "a whole number from -2147483648 to 2147483647, written without fraction and" + " exponent"));
    }

    /** An array with at most so many elements. */
    List<JsonPlace> list(int most) {
        if (value instanceof List<?> elements && elements.size() > most) {
            throw new Refusal(Problems.tooMany(at, elements.size(), most));
        }
        return list();
    }

    List<JsonPlace> list() {
        if (value instanceof List<?> elements) {
            return IntStream.range(0, elements.size())
                    .mapToObj(i -> new JsonPlace(at.element(i), elements.get(i)))
                    .toList();
        }
        throw new Refusal(Problems.wrongType(at, got(), "an array"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> asMap(String allowed) {
        if (value instanceof Map<?, ?> members) {
            return (Map<String, @Nullable Object>) members;
        }
        throw new Refusal(Problems.wrongType(at, got(), allowed));
    }

    private static boolean isInt(String text) {
        if (text.length() > 11) {
            return false;
        }
        long value = Long.parseLong(text);
        return value == (int) value;
    }

    private String got() {
        if (value instanceof JsonReader.JsonNumber number) {
            return number.whole() ? "a whole number" : "a number with a fraction or an exponent";
        }
        if (value instanceof Boolean) {
            return "a boolean";
        }
        if (value instanceof String) {
            return "a string";
        }
        if (value instanceof List) {
            return "an array";
        }
        return value == null ? "null" : "an object";
    }

    /** An object's members; null is as good as absent. */
    record Members(JsonPointer at, Map<String, @Nullable Object> byName) {

        Optional<JsonPlace> find(String name) {
            Object value = byName.get(name);
            return value == null ? Optional.empty() : Optional.of(new JsonPlace(at.member(name), value));
        }

        JsonPlace get(String name) {
            return find(name).orElseThrow(() -> new Refusal(Problems.missingProperty(at.member(name))));
        }

        /** A text; empty when absent. */
        String text(String name) {
            return find(name).map(JsonPlace::text).orElse("");
        }
    }
}
