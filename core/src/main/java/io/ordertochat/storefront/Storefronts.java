package io.ordertochat.storefront;

import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.Colour;
import io.ordertochat.channel.PageKind;
import io.ordertochat.message.ChatLink;
import io.ordertochat.message.OrderMessages;
import io.ordertochat.message.ProductEnquiry;
import io.ordertochat.port.HostCode;
import io.ordertochat.routing.RoutingRequest;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.settings.ShopState;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Decides which order buttons a page shows, and gives a reason for each. Thread-safe. */
public final class Storefronts {

    private final ShopSettingsRepository settings;
    private final ProductCatalog catalog;
    private final InstantSource time;
    private final OrderMessages messages = new OrderMessages();

    /**
     * Makes the use case.
     *
     * @param settings the shops' settings
     * @param catalog the host's products
     * @param time where the time comes from
     */
    public Storefronts(ShopSettingsRepository settings, ProductCatalog catalog, InstantSource time) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.time = Objects.requireNonNull(time, "time");
    }

    /**
     * Says which buttons a page shows.
     *
     * @param query the page
     * @return the view; empty when there is no such shop
     */
    public Optional<StorefrontView> view(StorefrontQuery query) {
        return view(query, UnaryOperator.identity());
    }

    /**
     * Says which buttons a page shows, for hosts whose choice of a language depends on the shop's.
     *
     * @param query the page; a language it names goes before the choice
     * @param language gives the page's language for the shop's; asked at most once, and only when the query names none
     * @return the view; empty when there is no such shop
     */
    public Optional<StorefrontView> view(StorefrontQuery query, UnaryOperator<Locale> language) {
        Objects.requireNonNull(language, "language");
        return settings.current(query.shop()).map(state -> view(query, language, state));
    }

    private StorefrontView view(StorefrontQuery query, UnaryOperator<Locale> language, ShopState state) {
        ShopSettings shop = state.settings();
        Locale locale = query.locale().orElseGet(() -> language.apply(shop.locale()));
        List<OrderButton> buttons = new ArrayList<>();
        buttons.add(productButton(query, state, locale));
        buttons.add(button("cart_whatsapp", PageKind.CART, query.page(), shop, locale));
        buttons.add(button("checkout_whatsapp", PageKind.CHECKOUT, query.page(), shop, locale));
        boolean ownCheckout = !shop.checkoutOn() || shop.mode() == CheckoutMode.CHAT_ONLY;
        return new StorefrontView(shop.name(), shop.mode(), ownCheckout, state.version(), buttons);
    }

    private static OrderButton button(
            String entryPoint, PageKind home, PageKind page, ShopSettings shop, Locale locale) {
        OrderButton.Reason reason = shop.mode() == CheckoutMode.CHAT_ONLY && page == home && shop.checkoutOn()
                ? OrderButton.Reason.CHAT_ONLY
                : reason(home, page, shop);
        return button(entryPoint, reason, OrderButton.Action.CHECKOUT, locale, Optional.empty());
    }

    private OrderButton productButton(StorefrontQuery query, ShopState state, Locale locale) {
        ShopSettings shop = state.settings();
        OrderButton.Action action =
                shop.mode() == CheckoutMode.CHAT_ONLY ? OrderButton.Action.CHAT : OrderButton.Action.CHECKOUT;
        OrderButton.Reason reason = reason(PageKind.PRODUCT, query.page(), shop);
        Optional<ChatLink> link = Optional.empty();
        if (reason == OrderButton.Reason.SHOWN) {
            Optional<Product> product = query.product().flatMap(id -> product(query, id, locale));
            if (product.isEmpty()) {
                reason = OrderButton.Reason.UNKNOWN_PRODUCT;
            } else if (action == OrderButton.Action.CHAT) {
                link = Optional.of(enquiry(product.get(), state, locale));
            }
        }
        return button("product_whatsapp", reason, action, locale, link);
    }

    private Optional<Product> product(StorefrontQuery query, ProductId id, Locale locale) {
        Map<ProductId, Product> found = HostCode.ask(
                "ProductCatalog.find", "shop=" + query.shop(), () -> catalog.find(query.shop(), Set.of(id), locale));
        return Optional.ofNullable(found.get(id));
    }

    private ChatLink enquiry(Product product, ShopState state, Locale locale) {
        ShopSettings shop = state.settings();
        // The product is the seed, so that the link does not change from one view to the next.
        RoutingRequest request =
                new RoutingRequest(List.of(product.categories()), product.id().value(), time.instant(), state.health());
        return messages.enquiry(
                new ProductEnquiry(shop.name(), product.name(), Optional.of(product.price()), ""),
                shop.templates(),
                locale,
                shop.linkBudget(),
                shop.routing().route(request).number());
    }

    private static OrderButton.Reason reason(PageKind home, PageKind page, ShopSettings shop) {
        if (!shop.checkoutOn()) {
            return OrderButton.Reason.CHECKOUT_OFF;
        }
        return page == home ? OrderButton.Reason.SHOWN : OrderButton.Reason.OTHER_PAGE;
    }

    private static OrderButton button(
            String entryPoint,
            OrderButton.Reason reason,
            OrderButton.Action action,
            Locale locale,
            Optional<ChatLink> link) {
        return new OrderButton(
                entryPoint,
                reason == OrderButton.Reason.SHOWN,
                reason,
                action,
                ButtonLabels.label(action, locale),
                link,
                Colour.WHATSAPP);
    }
}
