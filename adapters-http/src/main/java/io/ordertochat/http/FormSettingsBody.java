package io.ordertochat.http;

import io.ordertochat.form.Disclosure;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldWidth;
import io.ordertochat.form.FormDraft;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a form's settings: their shape here, what is wrong with them in the draft. */
final class FormSettingsBody {

    private static final Set<String> BODY = Set.of("basedOn", "fields");
    private static final Set<String> FIELD =
            Set.of("key", "enabled", "required", "width", "disclosure", "labels", "placeholders");
    private static final int MAX_FIELDS = 100;
    private static final int MAX_LANGUAGES = 50;

    private FormSettingsBody() {}

    /** A draft and the version the person saw. */
    record Edit(FormDraft draft, int basedOn) {}

    static Edit read(JsonPlace body) {
        JsonPlace.Members members = body.object(BODY);
        JsonPlace fields = members.get("fields");
        List<JsonPlace> entries = fields.list();
        if (entries.size() > MAX_FIELDS) {
            throw new Refusal(Problems.tooMany(fields.at(), entries.size(), MAX_FIELDS));
        }
        JsonPlace basedOn = members.get("basedOn");
        if (basedOn.integer() < 1) {
            throw new Refusal(Problems.invalidValue(
                    basedOn.at(), "got a version below 1; versions count from 1; send the one you saw"));
        }
        return new Edit(
                new FormDraft(entries.stream().map(FormSettingsBody::field).toList()), basedOn.integer());
    }

    private static FormDraft.Field field(JsonPlace place) {
        JsonPlace.Members members = place.object(FIELD);
        String key = members.get("key").text();
        return new FormDraft.Field(
                key,
                members.get("enabled").bool(),
                members.get("required").bool(),
                oneOf(members.get("width"), FieldWidth.values()),
                members.find("disclosure")
                        .map(disclosure -> oneOf(disclosure, Disclosure.values()))
                        .orElseGet(
                                () -> FieldKey.of(key).map(Disclosure::standard).orElse(Disclosure.FULL)),
                texts(members, "labels"),
                texts(members, "placeholders"));
    }

    private static Map<String, String> texts(JsonPlace.Members members, String name) {
        return members.find(name).map(texts -> texts.texts(MAX_LANGUAGES)).orElse(Map.of());
    }

    private static <E extends Enum<E>> E oneOf(JsonPlace place, E[] values) {
        String text = place.text();
        return Arrays.stream(values)
                .filter(value -> code(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new Refusal(Problems.invalidValue(
                        place.at(),
                        "not one of the words that may stand here; allowed are "
                                + String.join(
                                        ", ",
                                        Arrays.stream(values)
                                                .map(FormSettingsBody::code)
                                                .toList())
                                + "; send one")));
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
