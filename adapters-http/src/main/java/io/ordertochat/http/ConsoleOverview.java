package io.ordertochat.http;

import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.http.page.Html;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** The first page: what there is, and where to go. */
final class ConsoleOverview {

    private ConsoleOverview() {}

    static Html body(ShopState state, ConsoleTexts texts) {
        ShopSettings settings = state.settings();
        return Html.of(
                """
                <div class="page-head"><h1>{}</h1><p class="lead">{}</p></div>
                <div class="cards">
                <a class="card action" href="form"><span class="card-kicker">{}</span>
                <strong class="figure">{}</strong><span>{}</span><ol class="chips">{}</ol><span class="go">{}</span></a>
                <section class="card" aria-labelledby="shop-now"><h2 id="shop-now">{}</h2><dl class="facts">{}</dl></section>
                </div>
                """,
                texts.say("nav.overview"),
                texts.say("overview.lead"),
                texts.say("nav.form"),
                texts.say(
                        "overview.form.fields", settings.form().enabledFields().size(), FieldKey.values().length),
                texts.say("overview.form.required", required(settings.form())),
                Html.join(shown(settings.form(), texts.language().locale())),
                texts.say("overview.form.go"),
                texts.say("overview.shop"),
                Html.join(facts(state, texts)));
    }

    private static List<Html> shown(CheckoutForm form, Locale locale) {
        return form.enabledFields().stream()
                .map(setting -> Html.of("<li dir=\"auto\">{}</li>", setting.label(locale)))
                .toList();
    }

    private static long required(CheckoutForm form) {
        return form.enabledFields().stream().filter(FieldSetting::required).count();
    }

    private static List<Html> facts(ShopState state, ConsoleTexts texts) {
        ShopSettings settings = state.settings();
        Locale locale = texts.language().locale();
        return List.of(
                fact(
                        texts.say("overview.checkout"),
                        texts.say(settings.checkoutOn() ? "overview.checkout.on" : "overview.checkout.off")),
                fact(
                        texts.say("overview.mode"),
                        texts.say("mode." + settings.mode().code())),
                fact(texts.say("overview.language"), settings.locale().getDisplayName(locale)),
                fact(texts.say("overview.currency"), settings.currency().getDisplayName(locale)),
                fact(texts.say("overview.zone"), settings.zone().getId()),
                fact(
                        texts.say("overview.version"),
                        texts.say(
                                "overview.version.saved",
                                state.version(),
                                moment(state.savedAt(), settings.zone(), locale),
                                state.savedBy())));
    }

    private static Html fact(String name, String value) {
        return Html.of("<div><dt>{}</dt><dd dir=\"auto\">{}</dd></div>", name, value);
    }

    static String moment(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }
}
