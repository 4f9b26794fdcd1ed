package io.ordertochat.http;

import io.ordertochat.form.Disclosure;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FormTexts;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A form's settings as JSON: every field in order, and what each is without settings of the shop's own. */
final class FormSettingsJson {

    private FormSettingsJson() {}

    static Map<String, @Nullable Object> of(ShopId shop, ShopState state) {
        List<FieldSetting> fields = state.settings().form().withEveryField().fields();
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("shop", StorefrontRoute.shop(shop, state.settings().name()));
        body.put("version", state.version());
        body.put("savedAt", state.savedAt().toString());
        body.put("savedBy", state.savedBy());
        body.put("locale", state.settings().locale().toLanguageTag());
        body.put(
                "languages",
                Arrays.stream(ConsoleLanguage.values())
                        .map(ConsoleLanguage::tag)
                        .toList());
        body.put("fields", fields.stream().map(FormSettingsJson::field).toList());
        Map<String, @Nullable Object> standard = new LinkedHashMap<>();
        fields.forEach(field -> standard.put(field.key().key(), standard(field.key())));
        body.put("standard", standard);
        return body;
    }

    private static Map<String, @Nullable Object> field(FieldSetting setting) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("key", setting.key().key());
        body.put("enabled", setting.enabled());
        body.put("required", setting.required());
        body.put("width", FormSettingsBody.code(setting.width()));
        body.put("disclosure", FormSettingsBody.code(setting.disclosure()));
        body.put("labels", new TreeMap<>(setting.labels()));
        body.put("placeholders", new TreeMap<>(setting.placeholders()));
        return body;
    }

    private static Map<String, @Nullable Object> standard(FieldKey key) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("group", FormSettingsBody.code(key.group()));
        body.put("disclosure", FormSettingsBody.code(Disclosure.standard(key)));
        body.put("multiline", key.multiline());
        body.put("labels", texts(key, FormTexts::label));
        body.put("placeholders", texts(key, FormTexts::placeholder));
        return body;
    }

    private static Map<String, String> texts(FieldKey key, BiFunction<FieldKey, Locale, String> text) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ConsoleLanguage language : ConsoleLanguage.values()) {
            texts.put(language.tag(), text.apply(key, language.locale()));
        }
        return texts;
    }
}
