package io.ordertochat.http;

import io.ordertochat.form.FieldInput;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FormTexts;
import io.ordertochat.http.page.Choice;
import io.ordertochat.http.page.FieldControl;
import io.ordertochat.settings.ShopSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a browser needs to know of a shop's form to draw it, in one language. */
record FormDefinition(ShopSettings settings, Locale locale) {

    List<Map<String, @Nullable Object>> fields() {
        List<Map<String, @Nullable Object>> fields = new ArrayList<>();
        for (FieldSetting setting : settings.form().enabledFields()) {
            fields.add(field(setting, fields.size()));
        }
        return fields;
    }

    private Map<String, @Nullable Object> field(FieldSetting setting, int position) {
        FieldKey key = setting.key();
        FieldControl control = FieldControl.of(key, settings.region());
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("key", key.key());
        body.put("position", position);
        body.put("group", key.group().name().toLowerCase(Locale.ROOT));
        body.put("required", setting.required());
        body.put("width", setting.width().name().toLowerCase(Locale.ROOT));
        body.put("label", setting.label(locale));
        body.put("placeholder", setting.placeholder(locale));
        body.put("hint", FormTexts.hint(key, locale));
        body.put("type", control.type());
        body.put("dir", control.direction());
        body.put("autocomplete", key.autocomplete());
        body.putAll(input(control.input()));
        body.put("byCountry", byCountry(key));
        body.put("maxlength", key.maxLength());
        body.put("multiline", key.multiline());
        body.put("options", options(key));
        body.put("messages", FormTexts.messages(key, locale));
        return body;
    }

    private List<Map<String, @Nullable Object>> options(FieldKey key) {
        List<Map<String, @Nullable Object>> options = new ArrayList<>();
        for (Choice choice : Choice.of(key, settings.region(), locale)) {
            Map<String, @Nullable Object> option = new LinkedHashMap<>();
            option.put("value", choice.value());
            option.put("label", choice.label());
            options.add(option);
        }
        return options;
    }

    // Under the empty name what holds in all other countries, which the shop's own may have overlaid above.
    private Map<String, @Nullable Object> byCountry(FieldKey key) {
        Map<String, @Nullable Object> byCountry = new TreeMap<>();
        boolean changes = settings.form().setting(FieldKey.COUNTRY).stream().anyMatch(FieldSetting::enabled);
        if (!changes) {
            return byCountry;
        }
        key.inputByCountry().forEach((country, input) -> byCountry.put(country, input(input)));
        if (!byCountry.isEmpty()) {
            byCountry.put("", input(key.input()));
        }
        return byCountry;
    }

    private static Map<String, @Nullable Object> input(FieldInput input) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("mask", input.mask());
        body.put("inputmode", input.inputMode());
        body.put("autocapitalize", input.autocapitalize());
        return body;
    }
}
