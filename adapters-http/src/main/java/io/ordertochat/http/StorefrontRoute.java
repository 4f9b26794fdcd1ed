package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.message.ChatLink;
import io.ordertochat.shop.ShopId;
import io.ordertochat.storefront.OrderButton;
import io.ordertochat.storefront.StorefrontQuery;
import io.ordertochat.storefront.StorefrontView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which buttons a page shows. */
final class StorefrontRoute implements Handler {

    private static final int MAX_AGE_SECONDS = 15;
    private static final List<String> DEVICES = List.of("mobile", "desktop");

    private final OrderToChat library;

    StorefrontRoute(OrderToChat library) {
        this.library = library;
    }

    @Override
    public Response answer(Call call) {
        ShopId shop = call.shop();
        PageKind page = page(call);
        checkDevice(call);
        Optional<ProductId> product =
                call.query("product").filter(ProductId::isWellFormed).map(ProductId::of);
        StorefrontView view = library.storefronts()
                .view(new StorefrontQuery(shop, page, product, call.lang()), call::languageOr)
                .orElseThrow(() -> new Refusal(Problems.unknownShop()));
        return Answers.cacheable(call.request(), JsonWriter.write(body(shop, view)), MAX_AGE_SECONDS)
                .withHeader("vary", "Accept-Language");
    }

    private static PageKind page(Call call) {
        String page = call.query("page").orElse(PageKind.OTHER.code());
        return PageKind.of(page)
                .orElseThrow(() -> new Refusal(Problems.invalidParameter(
                        "page", "no such kind of page; allowed are product, cart, checkout, other; send one")));
    }

    private static void checkDevice(Call call) {
        if (call.query("device").filter(device -> !DEVICES.contains(device)).isPresent()) {
            throw new Refusal(Problems.invalidParameter(
                    "device", "no such device; allowed are mobile, desktop; send one or none"));
        }
    }

    private static Map<String, @Nullable Object> body(ShopId shop, StorefrontView view) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("shop", shop(shop, view.shopName()));
        body.put("mode", view.mode().code());
        body.put("checkout", view.useStandardCheckout() ? "standard" : "chat");
        body.put("settingsVersion", view.settingsVersion());
        body.put("buttons", view.buttons().stream().map(StorefrontRoute::button).toList());
        return body;
    }

    // Never Map.of: its order changes with every start, and the tag with it.
    static Map<String, @Nullable Object> shop(ShopId id, String name) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", id.value());
        body.put("name", name);
        return body;
    }

    private static Map<String, @Nullable Object> button(OrderButton button) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", button.entryPoint());
        body.put("visible", button.visible());
        body.put("reason", button.reason().code());
        body.put("action", button.action().code());
        body.put("label", button.label());
        body.put("link", button.link().map(ChatLink::uri).orElse(null));
        Map<String, @Nullable Object> colour = new LinkedHashMap<>();
        colour.put("background", button.background().hex());
        colour.put("lettering", button.background().lettering().hex());
        body.put("colour", colour);
        return body;
    }
}
