package io.ordertochat.http;

import io.ordertochat.http.page.Html;
import io.ordertochat.settings.ShopState;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page where the checkout form is put together. Its rows are drawn by its script, from the answer the script saves with. */
final class ConsoleFormPage {

    private ConsoleFormPage() {}

    static Html body(AdminCall call, ShopState state, ConsoleTexts texts) {
        boolean mayChange = call.may(AdminRole.OWNER);
        return Html.of(
                """
                <div class="page-head"><h1>{}</h1><p class="lead">{}</p>{}</div>
                <noscript><p class="notice">{}</p></noscript>
                <div id="form-editor" class="editor" data-form="{}" data-words="{}" data-lang="{}" data-optional="{}" data-source="{}"{}></div>
                """,
                texts.say("nav.form"),
                texts.say("formPage.lead"),
                Html.when(!mayChange, () -> Html.of("<p class=\"notice\">{}</p>", texts.say("formPage.readOnly"))),
                texts.say("noScript"),
                json(FormSettingsJson.of(call.shop(), state)),
                json(texts.below("form.")),
                texts.language().tag(),
                json(optional()),
                ConsoleFrame.ROOT + "v1/shops/" + call.shop() + "/admin/settings/form",
                mayChange ? Html.NONE : Html.trusted(" data-read-only"));
    }

    /** The customers' word, in the customers' languages. */
    private static Map<String, String> optional() {
        Map<String, String> words = new LinkedHashMap<>();
        for (ConsoleLanguage language : ConsoleLanguage.values()) {
            words.put(language.tag(), "(" + ConsoleTexts.in(language).say("form.optional") + ")");
        }
        return words;
    }

    private static String json(Map<String, ? extends @Nullable Object> object) {
        return new String(JsonWriter.write(object), StandardCharsets.UTF_8);
    }
}
