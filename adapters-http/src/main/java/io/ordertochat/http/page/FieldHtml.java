package io.ordertochat.http.page;

import io.ordertochat.form.FieldInput;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldWidth;
import io.ordertochat.form.FormTexts;
import io.ordertochat.form.ViolationCode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One field as HTML: label, hint, control, and what is wrong with it. The script writes the same from the definition. */
record FieldHtml(Locale locale, String region, String country, boolean customersChooseCountry, InputProblems problems) {

    /** Below this a browser would cut off what may still be right: blanks to be trimmed, signs to be put together. */
    private static final int ROOM = 4;

    private static final int LEAST_ROOM = 255;

    Html of(FieldSetting setting, String name, String text) {
        FieldKey key = setting.key();
        String id = FormHtml.id(key.key());
        String hint = FormTexts.hint(key, locale);
        return Html.of(
                "<div class=\"o2c-field{}\" data-field=\"{}\"><label for=\"{}\">{}{}</label>{}{}{}</div>",
                setting.width() == FieldWidth.HALF ? " o2c-half" : "",
                key.key(),
                id,
                setting.label(locale),
                Html.when(
                        !setting.required(),
                        () -> Html.of(" <span class=\"o2c-optional\">{}</span>", PageTexts.say("optional", locale))),
                Html.when(!hint.isEmpty(), () -> Html.of("<p class=\"o2c-hint\" id=\"{}-hint\">{}</p>", id, hint)),
                control(setting, name, text, !hint.isEmpty()),
                problems.at(id));
    }

    private Html control(FieldSetting setting, String name, String text, boolean hasHint) {
        FieldKey key = setting.key();
        FieldControl control = FieldControl.of(key, country);
        Html shared = shared(setting, name, hasHint);
        return switch (control.type()) {
            case "select" ->
                Html.of(
                        "<select{}><option value=\"\">{}</option>{}</select>",
                        shared,
                        PageTexts.say("country.none", locale),
                        options(key, text));
            // A browser drops the line break right after the tag, so a text may begin with one of its own.
            case "textarea" ->
                Html.of("<textarea rows=\"3\"{}{}>\n{}</textarea>", shared, typed(setting, control), text);
            default ->
                Html.of(
                        "<input type=\"{}\"{}{}{} value=\"{}\">{}",
                        control.type(),
                        shared,
                        typed(setting, control),
                        onOneLine(key, control),
                        text,
                        suggestions(key));
        };
    }

    private Html shared(FieldSetting setting, String name, boolean hasHint) {
        FieldKey key = setting.key();
        String id = FormHtml.id(key.key());
        String missing = FormTexts.messages(key, locale).getOrDefault(ViolationCode.REQUIRED.code(), "");
        return Html.of(
                " id=\"{}\" name=\"{}\" autocomplete=\"{}\"{}{}",
                id,
                name,
                key.autocomplete(),
                Html.when(setting.required(), () -> Html.of(" required data-required=\"{}\"", missing)),
                problems.attributes(id, hasHint));
    }

    private Html typed(FieldSetting setting, FieldControl control) {
        String placeholder = setting.placeholder(locale);
        return Html.of(
                " inputmode=\"{}\" autocapitalize=\"{}\" maxlength=\"{}\"{}",
                control.input().inputMode(),
                control.input().autocapitalize(),
                Math.max(LEAST_ROOM, ROOM * setting.key().maxLength()),
                Html.when(!placeholder.isEmpty(), () -> Html.of(" placeholder=\"{}\"", placeholder)));
    }

    private Html onOneLine(FieldKey key, FieldControl control) {
        String mask = control.input().mask();
        boolean changes = customersChooseCountry && !key.inputByCountry().isEmpty();
        return Html.of(
                "{}{}{}{}",
                Html.when(
                        !control.direction().isEmpty(),
                        () -> Html.of(" dir=\"{}\" spellcheck=\"false\"", control.direction())),
                Html.when(!mask.isEmpty(), () -> Html.of(" data-mask=\"{}\"", mask)),
                Html.when(changes, () -> Html.of(" data-inputs=\"{}\"", inputs(key))),
                Html.when(
                        !Choice.of(key, region, locale).isEmpty(),
                        () -> Html.of(" list=\"{}-list\" data-list=\"{}\"", FormHtml.id(key.key()), region)));
    }

    private Html suggestions(FieldKey key) {
        return Html.when(
                !Choice.of(key, region, locale).isEmpty(),
                () -> Html.of("<datalist id=\"{}-list\">{}</datalist>", FormHtml.id(key.key()), options(key, "")));
    }

    private Html options(FieldKey key, String chosen) {
        return Html.join(Choice.of(key, region, locale).stream()
                .map(choice -> Html.of(
                        "<option value=\"{}\"{}>{}</option>",
                        choice.value(),
                        choice.value().equals(chosen) ? Html.trusted(" selected") : Html.NONE,
                        choice.label()))
                .toList());
    }

    /** Country, input mode, capitals, mask; the empty country stands for every other one. */
    private static String inputs(FieldKey key) {
        Map<String, FieldInput> byCountry = new TreeMap<>(key.inputByCountry());
        byCountry.put("", key.input());
        return byCountry.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().inputMode() + " "
                        + entry.getValue().autocapitalize() + " "
                        + entry.getValue().mask())
                .collect(Collectors.joining("|"));
    }
}
