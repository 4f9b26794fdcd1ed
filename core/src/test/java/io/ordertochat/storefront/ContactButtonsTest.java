package io.ordertochat.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.ButtonPlacement;
import io.ordertochat.channel.Channel;
import io.ordertochat.channel.ChannelAccount;
import io.ordertochat.channel.ChannelSetting;
import io.ordertochat.channel.ChannelSetting.WhenClosed;
import io.ordertochat.channel.Colour;
import io.ordertochat.channel.ContactChannels;
import io.ordertochat.channel.Device;
import io.ordertochat.channel.EntryPoint;
import io.ordertochat.channel.FloatingButton;
import io.ordertochat.channel.PageKind;
import io.ordertochat.channel.Scope;
import io.ordertochat.channel.Surface;
import io.ordertochat.channel.VisibilityRules;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.hours.BusinessHours;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.message.ChatLink;
import io.ordertochat.money.Money;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import io.ordertochat.storefront.StorefrontButton.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContactButtonsTest {

    private static final ShopId SHOP = ShopId.of("demo");
    private static final Locale BRAZIL = Locale.forLanguageTag("pt-BR");
    // A Monday, ten in the morning in São Paulo.
    private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");
    private static final ChannelAccount WHATSAPP = ChannelAccount.of(Channel.WHATSAPP, "+5511977770000");
    private static final ChannelAccount MESSENGER = ChannelAccount.of(Channel.MESSENGER, "casaclara");
    private static final List<ChannelAccount> ACCOUNTS = List.of(
            MESSENGER,
            WHATSAPP,
            ChannelAccount.of(Channel.SNAPCHAT, "casa-clara"),
            ChannelAccount.of(Channel.RCS, "casa_agent@bots.example"),
            ChannelAccount.of(Channel.IMESSAGE, "urn:biz:22222222-dddd-4444-bbbb-777777777777"),
            ChannelAccount.of(Channel.INSTAGRAM, "casa.clara"));

    private final InMemoryShopSettings settings = new InMemoryShopSettings();
    private final InMemoryProductCatalog products = new InMemoryProductCatalog();
    private final AtomicInteger lookups = new AtomicInteger();
    private final ProductCatalog counted = (shop, ids, locale) -> {
        lookups.incrementAndGet();
        return products.find(shop, ids, locale);
    };
    private Instant now = NOW;
    private final Storefronts storefronts = new Storefronts(settings, counted, () -> now);

    @BeforeEach
    void aShop() {
        RoutingTable routing = RoutingTable.withDefault(PhoneNumber.ofE164("+5511988880000"))
                .rule("mugs", "kitchen/mugs", PhoneNumber.ofE164("+5511988881111"))
                .build();
        ShopSettings shop = ShopSettings.of("Casa Clara", "BRL", PhoneNumber.ofE164("+5511988880000"))
                .routing(routing)
                .locale(BRAZIL)
                .zone(ZoneId.of("America/Sao_Paulo"))
                .build();
        settings.save(SHOP, new SettingsChange(shop, 0, "test", NOW));
        products.put(
                SHOP,
                new Product(
                        ProductId.of("mug-01"),
                        "Caneca",
                        Money.of("39.90", "BRL"),
                        List.of(CategoryPath.of("sale"), CategoryPath.of("kitchen/mugs")),
                        List.of()));
    }

    @Test
    void a_shop_that_configured_nothing_has_order_buttons_only() {
        StorefrontView view = view(page(PageKind.PRODUCT));

        assertThat(view.contactButtons()).isEmpty();
        assertThat(view.buttons()).hasSize(3).containsExactlyElementsOf(view.orderButtons());
        assertThat(view.changesAt()).isEmpty();
    }

    @Test
    void every_channel_has_a_contact_button_and_a_slot_in_the_shops_order() {
        configure(all());

        List<ContactButton> buttons = view(page(PageKind.HOME)).contactButtons();

        assertThat(buttons)
                .extracting(button -> button.entryPoint().id() + " " + button.position())
                .containsExactly(
                        "channel_messenger 1",
                        "channel_whatsapp 2",
                        "channel_snapchat 3",
                        "channel_rcs 4",
                        "channel_imessage 5",
                        "channel_instagram 6",
                        "floating_messenger 1",
                        "floating_whatsapp 2",
                        "floating_snapchat 3",
                        "floating_rcs 4",
                        "floating_imessage 5",
                        "floating_instagram 6");
        assertThat(buttons).allSatisfy(button -> {
            assertThat(button.reason()).isEqualTo(Reason.SHOWN);
            assertThat(button.link()).isPresent();
            assertThat(button.action()).isEqualTo(StorefrontButton.Action.CHAT);
            assertThat(button.background())
                    .isEqualTo(button.entryPoint().channel().colour());
            assertThat(button.background().contrastWith(button.background().lettering()))
                    .isGreaterThanOrEqualTo(Colour.READABLE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_toggle_takes_order_buttons_away_and_nothing_else_and_brings_them_back(CheckoutMode mode) {
        configure(all());
        change(shop -> shop.mode(mode));
        for (PageKind kind : PageKind.values()) {
            StorefrontQuery page = page(kind);
            StorefrontView before = view(page);
            ShopSettings settingsBefore = current().settings();

            change(shop -> shop.checkoutOn(false));
            StorefrontView off = view(page);
            change(shop -> shop.checkoutOn(true));
            StorefrontView again = view(page);

            assertThat(off.useStandardCheckout()).isTrue();
            assertThat(off.orderButtons()).extracting(OrderButton::reason).containsOnly(Reason.CHECKOUT_OFF);
            assertThat(off.orderButtons()).noneMatch(OrderButton::visible);
            assertThat(off.contactButtons()).isEqualTo(before.contactButtons()).allMatch(ContactButton::visible);
            assertThat(off.floating()).isEqualTo(before.floating());
            assertThat(again.buttons()).isEqualTo(before.buttons());
            assertThat(again.useStandardCheckout()).isEqualTo(before.useStandardCheckout());
            assertThat(current().settings()).isEqualTo(settingsBefore);
        }
    }

    @Test
    void a_contact_button_is_never_routed_and_never_looks_like_an_order_button() {
        configure(all());
        change(shop -> shop.mode(CheckoutMode.CHAT_ONLY));
        settings.mark(SHOP, PhoneNumber.ofE164("+5511977770000"), "flagged");

        StorefrontView view = view(page(PageKind.PRODUCT));

        assertThat(uri(view.orderButtons().get(0))).startsWith("https://wa.me/5511988881111?text=");
        assertThat(uri(contact(view, "channel_whatsapp"))).isEqualTo("https://wa.me/5511977770000");
        assertThat(uri(contact(view, "floating_whatsapp"))).isEqualTo("https://wa.me/5511977770000");
        for (Locale locale : List.of(Locale.ENGLISH, BRAZIL, Locale.forLanguageTag("es"))) {
            StorefrontView local = view(new StorefrontQuery(
                    SHOP, PageKind.PRODUCT, Optional.of(ProductId.of("mug-01")), Optional.of(locale)));
            assertThat(contact(local, "channel_whatsapp").label())
                    .isNotEqualTo(local.orderButtons().get(0).label());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en,    Chat on WhatsApp,       Chat by iMessage,       Chat on Snapchat",
        "pt-BR, Conversar pelo WhatsApp, Conversar pelo iMessage, Conversar pelo Snapchat",
        "es-MX, Chatear por WhatsApp,   Chatear por iMessage,   Chatear por Snapchat",
        "ja,    Chat on WhatsApp,       Chat by iMessage,       Chat on Snapchat",
    })
    void labels_follow_the_pages_language(String tag, String whatsApp, String iMessage, String snapchat) {
        configure(all());

        StorefrontView view = view(
                new StorefrontQuery(SHOP, PageKind.HOME, Optional.empty(), Optional.of(Locale.forLanguageTag(tag))));

        assertThat(contact(view, "channel_whatsapp").label()).isEqualTo(whatsApp);
        assertThat(contact(view, "floating_imessage").label()).isEqualTo(iMessage);
        assertThat(contact(view, "floating_snapchat").label()).isEqualTo(snapchat);
    }

    @Test
    void own_words_texts_and_colours_go_before_the_standard() {
        ChannelSetting setting = ChannelSetting.of(WHATSAPP)
                .label("pt-BR", "Fale conosco")
                .text("pt-BR", "Oi & olá")
                .colour(new Colour(0x102030))
                .build();
        configure(ContactChannels.builder().put(setting).build());

        ContactButton inPortuguese = contact(view(page(PageKind.HOME)), "channel_whatsapp");
        ContactButton inEnglish = contact(
                view(new StorefrontQuery(SHOP, PageKind.HOME, Optional.empty(), Optional.of(Locale.ENGLISH))),
                "channel_whatsapp");

        assertThat(inPortuguese.label()).isEqualTo("Fale conosco");
        assertThat(inEnglish.label()).isEqualTo("Chat on WhatsApp");
        assertThat(uri(inPortuguese)).isEqualTo("https://wa.me/5511977770000?text=Oi%20%26%20ol%C3%A1");
        assertThat(uri(inEnglish)).as("the shop's own text goes before none").isEqualTo(uri(inPortuguese));
        assertThat(inPortuguese.background().hex()).isEqualTo("#102030");
        assertThat(inPortuguese.background().lettering().hex()).isEqualTo("#FFFFFF");
    }

    @Test
    void links_follow_the_device() {
        ChannelAccount phone = ChannelAccount.of(Channel.IMESSAGE, "+15551234567");
        configure(ContactChannels.builder()
                .put(ChannelSetting.of(phone).text("en", "Hi").build())
                .put(ChannelSetting.of(ChannelAccount.of(Channel.RCS, "casa_agent@bots.example"))
                        .build())
                .build());
        StorefrontQuery page = new StorefrontQuery(SHOP, PageKind.HOME, Optional.empty(), Optional.of(Locale.ENGLISH));

        assertThat(uri(contact(view(page.withDevice(Device.IOS)), "channel_imessage")))
                .isEqualTo("sms:+15551234567&body=Hi");
        assertThat(uri(contact(view(page.withDevice(Device.ANDROID)), "channel_imessage")))
                .isEqualTo("sms:+15551234567?body=Hi");
        assertThat(uri(contact(view(page), "channel_imessage"))).isEqualTo("sms:+15551234567?&body=Hi");
        assertThat(contact(view(page.withDevice(Device.IOS)), "channel_rcs").reason())
                .isEqualTo(Reason.UNSUPPORTED_DEVICE);
        assertThat(contact(view(page.withDevice(Device.ANDROID)), "channel_rcs").visible())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "channel_messenger,  PRODUCT, mug-01,   ?ref=channel_messenger.product.mug-01",
                "floating_instagram, PRODUCT, a:b=c/d.e, ?ref=floating_instagram.product.a%3Ab%3Dc%2Fd.e",
                "floating_messenger, CART,    -,        ?ref=floating_messenger.cart",
                "channel_messenger,  PRODUCT, caneca-é, ?ref=channel_messenger.product",
                "channel_messenger,  PRODUCT, a&b,      ?ref=channel_messenger.product",
            })
    void messenger_and_instagram_are_told_where_the_customer_comes_from(
            String id, PageKind kind, @Nullable String product, String reference) {
        configure(all());
        StorefrontQuery page =
                new StorefrontQuery(SHOP, kind, Optional.ofNullable(product).map(ProductId::of), Optional.empty());

        assertThat(uri(contact(view(page), id))).endsWith(reference);

        ACCOUNTS.forEach(account -> change(shop -> shop.channels(current().settings().channels().toBuilder()
                .put(ChannelSetting.of(account).attribution(false).build())
                .build())));
        assertThat(uri(contact(view(page), id))).doesNotContain("?");
    }

    @Test
    void each_switch_has_its_reason() {
        ChannelSetting setting = ChannelSetting.of(MESSENGER).build();
        ButtonPlacement off = ButtonPlacement.EVERYWHERE.withOn(false);

        assertThat(reasons(setting.toBuilder().enabled(false).build(), true))
                .containsExactly(Reason.CHANNEL_OFF, Reason.CHANNEL_OFF);
        assertThat(reasons(setting.toBuilder().button(off).build(), true))
                .containsExactly(Reason.BUTTON_OFF, Reason.SHOWN);
        assertThat(reasons(setting.toBuilder().slot(off).build(), true))
                .containsExactly(Reason.SHOWN, Reason.BUTTON_OFF);
        assertThat(view(page(PageKind.HOME)).floats()).isFalse();
        assertThat(reasons(setting, true)).containsExactly(Reason.SHOWN, Reason.SHOWN);
        assertThat(view(page(PageKind.HOME)).floats()).isTrue();
        assertThat(reasons(setting, false)).containsExactly(Reason.SHOWN, Reason.FLOATING_OFF);
        assertThat(view(page(PageKind.HOME)).floats()).isFalse();
        assertThat(view(page(PageKind.HOME)).contactButtons())
                .filteredOn(button -> !button.visible())
                .allSatisfy(button -> assertThat(button.link()).isEmpty());
    }

    private List<Reason> reasons(ChannelSetting setting, boolean floating) {
        configure(ContactChannels.builder()
                .put(setting)
                .floating(new FloatingButton(floating, FloatingButton.Corner.END))
                .build());
        return view(page(PageKind.HOME)).contactButtons().stream()
                .map(ContactButton::reason)
                .toList();
    }

    @Test
    void a_view_says_in_which_language_it_is() {
        assertThat(view(page(PageKind.HOME)).locale()).isEqualTo(BRAZIL);
        StorefrontQuery inFrench =
                new StorefrontQuery(SHOP, PageKind.HOME, Optional.empty(), Optional.of(Locale.CANADA_FRENCH));
        assertThat(view(inFrench).locale()).isEqualTo(Locale.CANADA_FRENCH);
    }

    @Test
    void a_products_categories_are_those_of_the_catalogue_and_a_lists_is_its_own() {
        VisibilityRules kitchen = VisibilityRules.builder()
                .onlyForCategories(List.of(CategoryPath.of("kitchen")))
                .inheritParents(true)
                .build();
        configure(ContactChannels.builder()
                .put(ChannelSetting.of(MESSENGER)
                        .button(new ButtonPlacement(true, kitchen))
                        .build())
                .build());
        StorefrontQuery list = new StorefrontQuery(SHOP, PageKind.CATEGORY, Optional.empty(), Optional.empty());
        StorefrontQuery gone =
                new StorefrontQuery(SHOP, PageKind.PRODUCT, Optional.of(ProductId.of("gone")), Optional.empty());

        assertThat(reason(page(PageKind.PRODUCT))).isEqualTo(Reason.SHOWN);
        assertThat(reason(list.withCategory(CategoryPath.of("kitchen/plates")))).isEqualTo(Reason.SHOWN);
        assertThat(reason(list.withCategory(CategoryPath.of("garden")))).isEqualTo(Reason.OTHER_CATEGORY);
        assertThat(reason(list)).isEqualTo(Reason.OTHER_CATEGORY);
        assertThat(reason(gone.withCategory(CategoryPath.of("kitchen"))))
                .as("a product is in the categories the catalogue says, whatever the page says")
                .isEqualTo(Reason.OTHER_CATEGORY);
    }

    private Reason reason(StorefrontQuery query) {
        return contact(view(query), "channel_messenger").reason();
    }

    @Test
    void the_catalogue_is_asked_once_and_only_when_something_depends_on_it() {
        VisibilityRules rules = VisibilityRules.builder()
                .notForCategories(List.of(CategoryPath.of("garden")))
                .build();
        ContactChannels.Builder channels = all().toBuilder();
        ACCOUNTS.forEach(account -> channels.put(ChannelSetting.of(account)
                .button(new ButtonPlacement(true, rules))
                .slot(new ButtonPlacement(true, rules))
                .build()));
        configure(channels.build());
        change(shop -> shop.orderButtonRules(rules));

        assertThat(lookupsFor(page(PageKind.PRODUCT))).isEqualTo(1);
        assertThat(lookupsFor(page(PageKind.OTHER))).isEqualTo(1);
        assertThat(lookupsFor(new StorefrontQuery(SHOP, PageKind.PRODUCT, Optional.empty(), Optional.empty())))
                .isZero();
        configure(all());
        change(shop -> shop.orderButtonRules(VisibilityRules.ALWAYS));
        assertThat(lookupsFor(page(PageKind.PRODUCT))).isEqualTo(1);
        assertThat(lookupsFor(page(PageKind.OTHER))).isZero();
        change(shop -> shop.checkoutOn(false));
        assertThat(lookupsFor(page(PageKind.PRODUCT))).isZero();
    }

    private int lookupsFor(StorefrontQuery query) {
        lookups.set(0);
        view(query);
        return lookups.get();
    }

    @Test
    void order_buttons_keep_to_their_rules_and_leave_the_rest_to_the_shops_own_checkout() {
        change(shop -> shop.orderButtonRules(VisibilityRules.builder()
                .notOn(Device.DESKTOP)
                .notOn(PageKind.CHECKOUT)
                .onlyForCategories(List.of(CategoryPath.of("garden")))
                .build()));

        StorefrontView product = view(page(PageKind.PRODUCT));
        StorefrontView cart = view(page(PageKind.CART));
        StorefrontView desktop = view(page(PageKind.CART).withDevice(Device.DESKTOP));
        StorefrontView checkout = view(page(PageKind.CHECKOUT));

        assertThat(product.orderButtons().get(0).reason()).isEqualTo(Reason.OTHER_CATEGORY);
        assertThat(product.useStandardCheckout()).isTrue();
        assertThat(cart.orderButtons().get(1).reason())
                .as("a cart may hold products of every category")
                .isEqualTo(Reason.SHOWN);
        assertThat(cart.useStandardCheckout()).isFalse();
        assertThat(desktop.orderButtons().get(1).reason()).isEqualTo(Reason.OTHER_DEVICE);
        assertThat(desktop.useStandardCheckout()).isTrue();
        assertThat(checkout.orderButtons().get(2).reason()).isEqualTo(Reason.OTHER_PAGE);
        assertThat(checkout.useStandardCheckout()).isTrue();
        assertThat(view(page(PageKind.HOME)).useStandardCheckout()).isFalse();
    }

    @Test
    void every_button_is_shown_exactly_where_a_second_reading_of_the_rules_shows_it() {
        Random random = new Random(99);
        Map<Reason, Integer> seen = new EnumMap<>(Reason.class);
        BusinessHours mornings = BusinessHours.in(ZoneId.of("America/Sao_Paulo"))
                .openWeekdays("09:00-12:00")
                .build();
        for (int i = 0; i < 1_500; i++) {
            boolean checkoutOn = random.nextInt(4) > 0;
            boolean floatingOn = random.nextInt(4) > 0;
            CheckoutMode mode = any(random, CheckoutMode.values());
            List<PageKind> noOrders = some(random, PageKind.values());
            Map<Channel, Choice> choices = new EnumMap<>(Channel.class);
            ContactChannels.Builder channels = ContactChannels.builder()
                    .floating(new FloatingButton(floatingOn, any(random, FloatingButton.Corner.values())));
            for (ChannelAccount account : ACCOUNTS) {
                if (random.nextInt(3) > 0) {
                    Choice choice = Choice.any(random);
                    choices.put(account.channel(), choice);
                    channels.put(choice.setting(account, mornings));
                }
            }
            change(shop -> shop.channels(channels.build())
                    .checkoutOn(checkoutOn)
                    .mode(mode)
                    .orderButtonRules(VisibilityRules.builder()
                            .pages(Scope.except(noOrders))
                            .build()));
            boolean open = random.nextBoolean();
            now = open ? NOW : NOW.plusSeconds(6 * 3600);
            PageKind kind = any(random, PageKind.values());
            Device device = any(random, Device.values());

            StorefrontView view = view(page(kind).withDevice(device));

            for (StorefrontButton button : view.buttons()) {
                boolean expected;
                if (button.entryPoint().surface().isOrdering()) {
                    boolean home = button.entryPoint().surface().code().equals(kind.code());
                    boolean chatOnly = mode == CheckoutMode.CHAT_ONLY && kind != PageKind.PRODUCT;
                    expected = checkoutOn && home && !chatOnly && !noOrders.contains(kind);
                } else {
                    boolean slot = button.entryPoint().surface() == Surface.FLOATING;
                    Channel channel = button.entryPoint().channel();
                    Choice choice = choices.get(channel);
                    assertThat(choice).isNotNull();
                    expected = choice != null
                            && choice.enabled
                            && (slot ? choice.slot && floatingOn && !choice.notOn.contains(kind) : choice.button)
                            && (open || !choice.hours || !choice.hide)
                            && !(channel == Channel.RCS && device == Device.IOS)
                            && !(channel == Channel.IMESSAGE && device == Device.ANDROID);
                }
                assertThat(button.visible())
                        .as("%s on %s, %s, %s", button, kind, device, choices)
                        .isEqualTo(expected);
                assertThat(button.visible()).isEqualTo(button.reason() == Reason.SHOWN);
                assertThat(button.link().isPresent())
                        .isEqualTo(button.visible() && button.action() == StorefrontButton.Action.CHAT);
                seen.merge(button.reason(), 1, Integer::sum);
            }
        }
        assertThat(seen.keySet())
                .containsAll(Set.of(
                        Reason.SHOWN,
                        Reason.OTHER_PAGE,
                        Reason.CHECKOUT_OFF,
                        Reason.CHAT_ONLY,
                        Reason.CHANNEL_OFF,
                        Reason.BUTTON_OFF,
                        Reason.FLOATING_OFF,
                        Reason.UNSUPPORTED_DEVICE,
                        Reason.CLOSED));
    }

    private record Choice(
            boolean enabled, boolean button, boolean slot, boolean hours, boolean hide, List<PageKind> notOn) {

        static Choice any(Random random) {
            return new Choice(
                    random.nextInt(4) > 0,
                    random.nextInt(4) > 0,
                    random.nextInt(4) > 0,
                    random.nextBoolean(),
                    random.nextBoolean(),
                    some(random, PageKind.values()));
        }

        ChannelSetting setting(ChannelAccount account, BusinessHours open) {
            VisibilityRules rules =
                    VisibilityRules.builder().pages(Scope.except(notOn)).build();
            ChannelSetting.Builder setting = ChannelSetting.of(account)
                    .enabled(enabled)
                    .button(ButtonPlacement.EVERYWHERE.withOn(button))
                    .slot(new ButtonPlacement(slot, rules));
            return hours
                    ? setting.hours(open, hide ? WhenClosed.HIDE : WhenClosed.TELL)
                            .build()
                    : setting.build();
        }
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> List<T> some(Random random, T[] values) {
        List<T> some = new ArrayList<>();
        for (T value : values) {
            if (random.nextInt(4) == 0) {
                some.add(value);
            }
        }
        return some;
    }

    private static ContactChannels all() {
        ContactChannels.Builder channels = ContactChannels.builder();
        ACCOUNTS.forEach(account -> channels.put(ChannelSetting.of(account).build()));
        return channels.build();
    }

    private static StorefrontQuery page(PageKind kind) {
        return new StorefrontQuery(SHOP, kind, Optional.of(ProductId.of("mug-01")), Optional.empty());
    }

    private StorefrontView view(StorefrontQuery query) {
        return storefronts.view(query).orElseThrow();
    }

    private static ContactButton contact(StorefrontView view, String id) {
        return view.contactButtons().stream()
                .filter(button -> button.entryPoint().equals(EntryPoint.of(id).orElseThrow()))
                .findFirst()
                .orElseThrow();
    }

    private static String uri(StorefrontButton button) {
        return button.link().map(ChatLink::uri).orElse("");
    }

    private void configure(ContactChannels channels) {
        change(shop -> shop.channels(channels));
    }

    private void change(UnaryOperator<ShopSettings.Builder> change) {
        ShopState state = current();
        ShopSettings next = change.apply(state.settings().toBuilder()).build();
        settings.save(SHOP, new SettingsChange(next, state.version(), "test", NOW));
    }

    private ShopState current() {
        return settings.current(SHOP).orElseThrow();
    }
}
