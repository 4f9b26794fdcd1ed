package io.ordertochat.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.Disclosure;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldWidth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A checkout form as JSON: its fields in order. */
final class FormJson {

    private static final String HALF = "half";

    private FormJson() {}

    static ArrayNode write(CheckoutForm form) {
        return Json.array(form.fields(), FormJson::field);
    }

    // A field only a newer release knows is left out: this one could neither show nor check it.
    static CheckoutForm read(JsonNode node) {
        List<FieldSetting> fields = Json.list(node, FormJson::field).stream()
                .flatMap(Optional::stream)
                .toList();
        return CheckoutForm.of(fields);
    }

    private static ObjectNode field(FieldSetting setting) {
        ObjectNode node = Json.object()
                .put("field", setting.key().key())
                .put("enabled", setting.enabled())
                .put("required", setting.required());
        if (setting.width() == FieldWidth.HALF) {
            node.put("width", HALF);
        }
        if (setting.disclosure() != Disclosure.standard(setting.key())) {
            node.put("disclosure", setting.disclosure().name().toLowerCase(Locale.ROOT));
        }
        if (!setting.labels().isEmpty()) {
            node.set("labels", Json.strings(setting.labels()));
        }
        if (!setting.placeholders().isEmpty()) {
            node.set("placeholders", Json.strings(setting.placeholders()));
        }
        return node;
    }

    private static Optional<FieldSetting> field(JsonNode node) {
        return FieldKey.of(Json.requiredText(node, "field"))
                .map(key -> new FieldSetting(
                        key,
                        node.path("enabled").asBoolean(true),
                        node.path("required").asBoolean(false),
                        HALF.equals(node.path("width").asText()) ? FieldWidth.HALF : FieldWidth.FULL,
                        disclosure(key, node.path("disclosure").asText("")),
                        Json.strings(node.path("labels")),
                        Json.strings(node.path("placeholders"))));
    }

    private static Disclosure disclosure(FieldKey key, String stored) {
        return Stream.of(Disclosure.values())
                .filter(known -> known.name().equalsIgnoreCase(stored))
                .findFirst()
                .orElse(Disclosure.standard(key));
    }
}
