package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.Device;
import io.ordertochat.channel.PageKind;
import io.ordertochat.http.page.ButtonsHtml;
import io.ordertochat.http.page.PageTexts;
import io.ordertochat.message.ChatLink;
import io.ordertochat.shop.ShopId;
import io.ordertochat.storefront.ContactButton;
import io.ordertochat.storefront.HoursNote;
import io.ordertochat.storefront.OrderButton;
import io.ordertochat.storefront.StorefrontButton;
import io.ordertochat.storefront.StorefrontQuery;
import io.ordertochat.storefront.StorefrontView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which buttons a page shows. */
final class StorefrontRoute implements Handler {

    private static final Duration LONGEST_KEPT = Duration.ofSeconds(15);

    private final OrderToChat library;

    StorefrontRoute(OrderToChat library) {
        this.library = library;
    }

    @Override
    public Response answer(Call call) {
        ShopId shop = call.shop();
        StorefrontView view = library.storefronts()
                .view(query(shop, call), call::languageOr)
                .orElseThrow(() -> new Refusal(Problems.unknownShop()));
        // Rounded down, so that nobody is told of hours that are over.
        int maxAge = (int) view.keepFor(LONGEST_KEPT).toSeconds();
        return Answers.cacheable(call.request(), JsonWriter.write(body(shop, view)), maxAge)
                .withHeader("vary", "Accept-Language")
                .withHeader("access-control-allow-origin", "*");
    }

    private static StorefrontQuery query(ShopId shop, Call call) {
        Optional<ProductId> product =
                call.query("product").filter(ProductId::isWellFormed).map(ProductId::of);
        return new StorefrontQuery(shop, page(call), product, category(call), device(call), call.lang());
    }

    private static PageKind page(Call call) {
        String page = call.query("page").orElse(PageKind.OTHER.code());
        return PageKind.of(page)
                .orElseThrow(() -> new Refusal(Problems.invalidParameter(
                        "page",
                        "no such kind of page; allowed are product, cart, checkout, category, home, other; send one")));
    }

    private static Device device(Call call) {
        String device = call.query("device").orElse(Device.UNKNOWN.code());
        return Device.of(device)
                .orElseThrow(() -> new Refusal(Problems.invalidParameter(
                        "device",
                        "no such device; allowed are ios, android, mobile, desktop, unknown; send one or none")));
    }

    private static Optional<CategoryPath> category(Call call) {
        try {
            return call.query("category").map(CategoryPath::of);
        } catch (IllegalArgumentException illFormed) {
            throw new Refusal(
                    Problems.invalidParameter(
                            "category",
                            "not a category; allowed are 1 to 200 characters like kitchen/mugs, with no empty part; send one or none"));
        }
    }

    private static Map<String, @Nullable Object> body(ShopId shop, StorefrontView view) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("shop", shop(shop, view.shopName()));
        body.put("locale", view.locale().toLanguageTag());
        body.put("mode", view.mode().code());
        body.put("checkout", view.useStandardCheckout() ? "standard" : "chat");
        body.put("settingsVersion", view.settingsVersion());
        body.put("changesAt", view.changesAt().map(Instant::toString).orElse(null));
        body.put("texts", PageTexts.buttons(view.locale()));
        body.put("floating", floating(view));
        List<Object> buttons = new ArrayList<>();
        int position = 1;
        for (OrderButton button : view.orderButtons()) {
            buttons.add(button(button, position, Optional.empty()));
            position++;
        }
        for (ContactButton button : view.contactButtons()) {
            buttons.add(button(button, button.position(), button.hours()));
        }
        body.put("buttons", buttons);
        return body;
    }

    // Never Map.of: its order changes with every start, and the tag with it.
    static Map<String, @Nullable Object> shop(ShopId id, String name) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", id.value());
        body.put("name", name);
        return body;
    }

    private static Map<String, @Nullable Object> floating(StorefrontView view) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("visible", view.floats());
        body.put("corner", view.floating().corner().code());
        return body;
    }

    private static Map<String, @Nullable Object> button(
            StorefrontButton button, int position, Optional<HoursNote> hours) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", button.entryPoint().id());
        body.put("kind", ButtonsHtml.Kind.of(button.entryPoint().surface()).code());
        body.put("channel", button.entryPoint().channel().code());
        body.put("position", position);
        body.put("visible", button.visible());
        body.put("reason", button.reason().code());
        body.put("action", button.action().code());
        body.put("label", button.label());
        body.put("link", button.link().map(ChatLink::uri).orElse(null));
        Map<String, @Nullable Object> colour = new LinkedHashMap<>();
        colour.put("background", button.background().hex());
        colour.put("lettering", button.background().lettering().hex());
        body.put("colour", colour);
        body.put("hours", hours.map(StorefrontRoute::hours).orElse(null));
        return body;
    }

    private static Map<String, @Nullable Object> hours(HoursNote note) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("open", note.open());
        body.put("changesAt", note.changesAt().map(Instant::toString).orElse(null));
        body.put("text", note.text());
        return body;
    }
}
