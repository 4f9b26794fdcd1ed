package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldWidth;
import io.ordertochat.http.page.Html;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A field of the checkout form as HTML. */
final class FieldMarkup {

    private FieldMarkup() {}

    static boolean has(CheckoutForm form, String field) {
        return form.enabledFields().stream()
                .anyMatch(setting -> setting.key().key().equals(field));
    }

    static String input(String field) {
        return "field-" + field;
    }

    static Html field(Visit visit, FieldSetting setting, String text, Problems problems) {
        String input = input(setting.key().key());
        return Html.of(
                "<div class=\"field {}\"><label for=\"{}\">{}{}</label>{}{}</div>",
                setting.width() == FieldWidth.HALF ? "half" : "full",
                input,
                setting.label(visit.language().locale()),
                Html.when(
                        !setting.required(), () -> Html.of(" <span class=\"quiet\">{}</span>", visit.say("optional"))),
                control(visit, setting, input, text, problems),
                problems.at(input));
    }

    private static Html control(Visit visit, FieldSetting setting, String input, String text, Problems problems) {
        FieldKey key = setting.key();
        if (key == FieldKey.COUNTRY) {
            return countries(visit, input, text, problems);
        }
        Html shared = shared(visit, setting, input, problems);
        return key.multiline()
                // A browser drops the line break right after the tag, so a text may begin with one of its own.
                ? Html.of("<textarea rows=\"3\"{}>\n{}</textarea>", shared, text)
                : Html.of("<input type=\"{}\"{} value=\"{}\">", type(key), shared, text);
    }

    private static Html shared(Visit visit, FieldSetting setting, String input, Problems problems) {
        FieldKey key = setting.key();
        String placeholder = setting.placeholder(visit.language().locale());
        return Html.of(
                " id=\"{}\" name=\"{}\" autocomplete=\"{}\" inputmode=\"{}\" autocapitalize=\"{}\" maxlength=\"{}\"{}{}{}",
                input,
                Draft.FIELD + key.key(),
                key.autocomplete(),
                key.input().inputMode(),
                key.input().autocapitalize(),
                // Browsers count UTF-16 units, the library code points: an emoji must not use up two.
                2 * key.maxLength(),
                setting.required() ? Html.trusted(" required") : Html.NONE,
                Html.when(!placeholder.isEmpty(), () -> Html.of(" placeholder=\"{}\"", placeholder)),
                problems.attributes(input, false));
    }

    private static String type(FieldKey key) {
        return switch (key) {
            case EMAIL -> "email";
            case PHONE -> "tel";
            default -> "text";
        };
    }

    private static Html countries(Visit visit, String input, String chosen, Problems problems) {
        Locale locale = visit.language().locale();
        Comparator<String> byName =
                Comparator.comparing(code -> name(code, locale), Collator.getInstance(locale)::compare);
        List<Html> options = Arrays.stream(Locale.getISOCountries())
                .sorted(byName)
                .map(code -> Html.of(
                        "<option value=\"{}\"{}>{}</option>",
                        code,
                        code.equals(chosen) ? Html.trusted(" selected") : Html.NONE,
                        name(code, locale)))
                .toList();
        return Html.of(
                "<select id=\"{}\" name=\"{}\" autocomplete=\"country\"{}><option value=\"\">{}</option>{}</select>",
                input,
                Draft.FIELD + FieldKey.COUNTRY.key(),
                problems.attributes(input, false),
                visit.say("country.none"),
                Html.join(options));
    }

    private static String name(String code, Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }
}
