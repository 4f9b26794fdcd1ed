package io.ordertochat.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ordertochat.message.LinkBudget;
import io.ordertochat.message.TemplateBook;
import io.ordertochat.message.TemplatePurpose;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.settings.ShopSettings;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/**
 * Settings as JSON. A field that is missing, or has a value only a newer release knows, reads as its default; an unknown
 * field is passed over. Only name, currency and routing have no default.
 */
final class SettingsJson {

    private SettingsJson() {}

    static String write(ShopSettings settings) {
        ObjectNode body = Json.object()
                .put("name", settings.name())
                .put("currency", settings.currency().getCurrencyCode())
                .put("locale", settings.locale().toLanguageTag())
                .put("region", settings.region())
                .put("zone", settings.zone().getId())
                .put("checkoutOn", settings.checkoutOn())
                .put("mode", settings.mode().code())
                .put("linkBudget", settings.linkBudget().characters())
                .put("duplicateWindow", settings.duplicateWindow().toString());
        body.set("form", FormJson.write(settings.form()));
        body.set("routing", RoutingJson.write(settings.routing()));
        body.set("templates", templates(settings.templates()));
        body.set("channels", ChannelsJson.write(settings.channels()));
        body.set("orderButtonRules", VisibilityJson.write(settings.orderButtonRules()));
        return Json.text(body);
    }

    static ShopSettings read(String text) {
        JsonNode body = Json.parse(text);
        ShopSettings.Builder settings = ShopSettings.of(
                Json.requiredText(body, "name"),
                Currency.getInstance(Json.requiredText(body, "currency")),
                RoutingJson.read(body.path("routing")));
        Json.text(body, "locale").map(Locale::forLanguageTag).ifPresent(settings::locale);
        Json.text(body, "region").ifPresent(settings::region);
        Json.text(body, "zone").map(SettingsJson::zone).ifPresent(settings::zone);
        Json.child(body, "checkoutOn").map(JsonNode::asBoolean).ifPresent(settings::checkoutOn);
        Json.text(body, "mode").flatMap(CheckoutMode::of).ifPresent(settings::mode);
        Json.child(body, "form").map(FormJson::read).ifPresent(settings::form);
        Json.child(body, "templates").map(SettingsJson::templates).ifPresent(settings::templates);
        Json.child(body, "linkBudget").map(node -> new LinkBudget(node.asInt())).ifPresent(settings::linkBudget);
        Json.text(body, "duplicateWindow").map(SettingsJson::duration).ifPresent(settings::duplicateWindow);
        Json.child(body, "channels").map(ChannelsJson::read).ifPresent(settings::channels);
        Json.child(body, "orderButtonRules").map(VisibilityJson::read).ifPresent(settings::orderButtonRules);
        return settings.build();
    }

    private static ObjectNode templates(TemplateBook book) {
        ObjectNode node = Json.object();
        book.overrides().forEach((purpose, texts) -> node.set(purpose.key(), Json.strings(texts)));
        return node;
    }

    private static TemplateBook templates(JsonNode node) {
        TemplateBook.Builder book = TemplateBook.builder();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            TemplatePurpose.ofKey(entry.getKey())
                    .ifPresent(purpose -> Json.strings(entry.getValue())
                            .forEach((tag, source) -> addIfUsable(book, purpose, tag, source)));
        }
        return book.build();
    }

    // A name may leave the vocabulary with a release; the standard text then says more than a shop that cannot be read.
    private static void addIfUsable(TemplateBook.Builder book, TemplatePurpose purpose, String tag, String source) {
        try {
            book.with(purpose, tag, source);
        } catch (IllegalArgumentException unusable) {
            return;
        }
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("stored settings: zone '" + id + "' is unknown to this JDK", unknown);
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("stored settings: a duration can't be read", unreadable);
        }
    }
}
