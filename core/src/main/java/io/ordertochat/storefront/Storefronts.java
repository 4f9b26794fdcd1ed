package io.ordertochat.storefront;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.ChannelSetting;
import io.ordertochat.channel.PageKind;
import io.ordertochat.channel.ShownPage;
import io.ordertochat.channel.VisibilityRules;
import io.ordertochat.message.OrderMessages;
import io.ordertochat.port.HostCode;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.settings.ShopState;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Decides which buttons a page shows, and gives a reason for each. The checkout toggle governs order buttons only: contact
 * buttons, a dedicated WhatsApp one among them, and the floating button go on. Thread-safe.
 */
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
        Instant now = time.instant();
        Optional<Product> product = asksForProduct(query, shop)
                ? query.product().flatMap(id -> product(query, id, locale))
                : Optional.empty();
        ShownPage page = new ShownPage(query.page(), query.device(), query.product(), categories(query, product));
        OrderButtons orders = new OrderButtons(messages, state, locale, now);
        List<ContactButton> contacts = new ContactButtons(shop, locale, now).on(page);
        return new StorefrontView(
                shop.name(),
                locale,
                shop.mode(),
                orders.leaveItToTheShop(page),
                state.version(),
                orders.on(page, product),
                contacts,
                shop.channels().floating(),
                now,
                changesAt(contacts, now, shop.zone()));
    }

    /** The host is asked once, and only when something depends on the answer. */
    private static boolean asksForProduct(StorefrontQuery query, ShopSettings shop) {
        boolean ordering = shop.checkoutOn() && query.page() == PageKind.PRODUCT;
        return ordering
                || namesCategories(shop.orderButtonRules())
                || shop.channels().settings().stream()
                        .filter(ChannelSetting::enabled)
                        .anyMatch(setting -> namesCategories(setting.button().rules())
                                || namesCategories(setting.slot().rules()));
    }

    private static boolean namesCategories(VisibilityRules rules) {
        return !rules.categories().isAll();
    }

    private Optional<Product> product(StorefrontQuery query, ProductId id, Locale locale) {
        Map<ProductId, Product> found = HostCode.ask(
                "ProductCatalog.find", "shop=" + query.shop(), () -> catalog.find(query.shop(), Set.of(id), locale));
        return Optional.ofNullable(found.get(id));
    }

    private static List<CategoryPath> categories(StorefrontQuery query, Optional<Product> product) {
        return query.product().isPresent()
                ? product.map(Product::categories).orElse(List.of())
                : query.category().stream().toList();
    }

    /** What buttons say changes with the hours, and "tomorrow" becomes "today" at the shop's midnight. */
    private static Optional<Instant> changesAt(List<ContactButton> buttons, Instant now, ZoneId zone) {
        return buttons.stream()
                .flatMap(button -> button.hours().stream())
                .flatMap(note -> note.open()
                        ? note.changesAt().stream()
                        : Stream.concat(note.changesAt().stream(), Stream.of(midnight(now, zone))))
                .min(Comparator.naturalOrder());
    }

    private static Instant midnight(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
