package io.ordertochat.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.message.LinkBudget;
import io.ordertochat.message.TemplateBook;
import io.ordertochat.message.TemplatePurpose;
import io.ordertochat.money.Money;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.shop.ShopId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StorefrontsTest {

    private static final ShopId SHOP = ShopId.of("demo");
    private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");

    private final InMemoryShopSettings settings = new InMemoryShopSettings();
    private final InMemoryProductCatalog catalog = new InMemoryProductCatalog();
    private final Storefronts storefronts = new Storefronts(settings, catalog, () -> NOW);

    @BeforeEach
    void aShop() {
        RoutingTable routing = RoutingTable.withDefault(PhoneNumber.ofE164("+5511988880000"))
                .rule("mugs", "mugs", PhoneNumber.ofE164("+5511988881111"))
                .build();
        ShopSettings shop = ShopSettings.of("Casa & Cia", Currency.getInstance("BRL"), routing)
                .build();
        settings.save(SHOP, new SettingsChange(shop, 0, "test", NOW));
        catalog.put(
                SHOP,
                new Product(
                        ProductId.of("mug-01"),
                        "Caneca 100% + azul",
                        Money.of("39.90", "BRL"),
                        List.of(CategoryPath.of("mugs")),
                        List.of()));
    }

    @Test
    void each_page_shows_its_own_button_and_every_button_has_a_reason() {
        assertThat(reasons(PageKind.PRODUCT))
                .containsExactly("product_whatsapp shown", "cart_whatsapp other-page", "checkout_whatsapp other-page");
        assertThat(reasons(PageKind.CART))
                .containsExactly("product_whatsapp other-page", "cart_whatsapp shown", "checkout_whatsapp other-page");
        assertThat(reasons(PageKind.CHECKOUT))
                .containsExactly("product_whatsapp other-page", "cart_whatsapp other-page", "checkout_whatsapp shown");
        assertThat(view(PageKind.OTHER).buttons()).noneMatch(StorefrontButton::visible);
    }

    @Test
    void a_product_the_shop_does_not_sell_has_no_button() {
        StorefrontQuery gone =
                new StorefrontQuery(SHOP, PageKind.PRODUCT, Optional.of(ProductId.of("gone")), Optional.empty());
        StorefrontQuery none = new StorefrontQuery(SHOP, PageKind.PRODUCT, Optional.empty(), Optional.empty());

        assertThat(storefronts.view(gone).orElseThrow().orderButtons().get(0).reason())
                .isEqualTo(OrderButton.Reason.UNKNOWN_PRODUCT);
        assertThat(storefronts.view(none).orElseThrow().orderButtons().get(0).visible())
                .isFalse();
    }

    @Test
    void with_the_toggle_off_the_page_uses_the_shops_own_checkout() {
        change(shop -> shop.checkoutOn(false));

        StorefrontView view = view(PageKind.PRODUCT);

        assertThat(view.useStandardCheckout()).isTrue();
        assertThat(view.orderButtons()).extracting(OrderButton::reason).containsOnly(OrderButton.Reason.CHECKOUT_OFF);
    }

    @Test
    void a_shop_that_only_chats_opens_the_chat_of_the_products_category() {
        change(shop -> shop.mode(CheckoutMode.CHAT_ONLY));

        OrderButton button = view(PageKind.PRODUCT).orderButtons().get(0);

        assertThat(button.action()).isEqualTo(OrderButton.Action.CHAT);
        String link = button.link().orElseThrow().uri();
        assertThat(link).startsWith("https://wa.me/5511988881111?text=");
        assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8)).contains("Caneca 100% + azul", "R$ 39,90");
        assertThat(reasons(PageKind.CART)).contains("cart_whatsapp chat-only");
        assertThat(view(PageKind.CART).useStandardCheckout()).isTrue();
    }

    @Test
    void a_chat_link_stays_within_the_shops_budget() {
        change(shop -> shop.mode(CheckoutMode.CHAT_ONLY)
                .linkBudget(new LinkBudget(600))
                .templates(TemplateBook.standard()
                        .with(TemplatePurpose.PRODUCT_ENQUIRY, "pt-BR", "x".repeat(9_000) + "{{product}}")));

        String link = view(PageKind.PRODUCT)
                .orderButtons()
                .get(0)
                .link()
                .orElseThrow()
                .uri();

        assertThat(link).hasSizeLessThanOrEqualTo(600);
        assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8)).contains("Produto: Caneca 100% + azul");
    }

    @Test
    void labels_follow_the_pages_language() {
        assertThat(view(PageKind.CART, "pt-BR").orderButtons().get(1).label()).isEqualTo("Pedir pelo WhatsApp");
        assertThat(view(PageKind.CART, "es").orderButtons().get(1).label()).isEqualTo("Pedir por WhatsApp");
        assertThat(view(PageKind.CART, "ja").orderButtons().get(1).label()).isEqualTo("Order by WhatsApp");
    }

    @Test
    void a_host_may_choose_the_language_knowing_the_shops_unless_the_page_names_one() {
        change(shop -> shop.locale(Locale.forLanguageTag("pt-BR")));
        UnaryOperator<Locale> choice =
                ofShop -> ofShop.getLanguage().equals("pt") ? Locale.forLanguageTag("es") : Locale.ENGLISH;
        StorefrontQuery open = new StorefrontQuery(SHOP, PageKind.CART, Optional.empty(), Optional.empty());
        StorefrontQuery named = new StorefrontQuery(SHOP, PageKind.CART, Optional.empty(), Optional.of(Locale.ENGLISH));

        assertThat(label(storefronts.view(open, choice))).isEqualTo("Pedir por WhatsApp");
        assertThat(label(storefronts.view(named, choice))).isEqualTo("Order by WhatsApp");
        assertThat(label(storefronts.view(open))).isEqualTo("Pedir pelo WhatsApp");
    }

    private static String label(Optional<StorefrontView> view) {
        return view.orElseThrow().orderButtons().get(1).label();
    }

    @Test
    void an_unknown_shop_has_no_view() {
        assertThat(storefronts.view(
                        new StorefrontQuery(ShopId.of("nobody"), PageKind.CART, Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    private List<String> reasons(PageKind page) {
        return view(page).orderButtons().stream()
                .map(button -> button.entryPoint().id() + " " + button.reason().code())
                .toList();
    }

    private StorefrontView view(PageKind page) {
        return view(page, "pt-BR");
    }

    private StorefrontView view(PageKind page, String language) {
        return storefronts
                .view(new StorefrontQuery(
                        SHOP, page, Optional.of(ProductId.of("mug-01")), Optional.of(Locale.forLanguageTag(language))))
                .orElseThrow();
    }

    private void change(UnaryOperator<ShopSettings.Builder> change) {
        ShopSettings now = settings.current(SHOP).orElseThrow().settings();
        settings.save(SHOP, new SettingsChange(change.apply(now.toBuilder()).build(), 1, "test", NOW));
    }
}
