package io.ordertochat.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.Channel;
import io.ordertochat.channel.ChannelAccount;
import io.ordertochat.channel.ChannelSetting;
import io.ordertochat.channel.ContactChannels;
import io.ordertochat.channel.EntryPoint;
import io.ordertochat.channel.PageKind;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickId;
import io.ordertochat.click.Clicks;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.memory.InMemoryClicks;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.money.Money;
import io.ordertochat.port.AdapterException;
import io.ordertochat.routing.Destination;
import io.ordertochat.routing.RoutingRule;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.routing.TeamMember;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClickReportsTest {

    private static final ShopId SHOP = ShopId.of("demo");
    private static final Instant NOW = Instant.parse("2026-03-02T13:00:00.123Z");
    private static final ProductId MUG = ProductId.of("mug-01");
    private static final ProductId PLATE = ProductId.of("plate-01");
    private static final ProductId MADE_UP = ProductId.of("made-up");

    private final InMemoryShopSettings settings = new InMemoryShopSettings();
    private final InMemoryProductCatalog catalog = new InMemoryProductCatalog();
    private final InMemoryClicks log = new InMemoryClicks();
    private final AtomicInteger ids = new AtomicInteger();
    private final List<Set<ProductId>> asked = new ArrayList<>();

    @BeforeEach
    void aShop() {
        RoutingTable routing = RoutingTable.withDefault(PhoneNumber.ofE164("+5511988880000"))
                .rule(new RoutingRule(
                        "mugs",
                        CategoryPath.of("mugs"),
                        new Destination.Team(
                                "mugs",
                                List.of(
                                        new TeamMember(PhoneNumber.ofE164("+5511988881111"), 1, Optional.empty()),
                                        new TeamMember(PhoneNumber.ofE164("+5511988881112"), 1, Optional.empty())),
                                Optional.empty(),
                                Destination.WhenClosed.NEXT_AVAILABLE)))
                .build();
        ContactChannels.Builder channels = ContactChannels.builder();
        for (ChannelAccount account : List.of(
                ChannelAccount.of(Channel.WHATSAPP, "+5511988887777"),
                ChannelAccount.of(Channel.MESSENGER, "casaclara"),
                ChannelAccount.of(Channel.INSTAGRAM, "casa.clara"),
                ChannelAccount.of(Channel.IMESSAGE, "+5511988886666"),
                new ChannelAccount.Rcs("casa@rbm.goog", Optional.of(PhoneNumber.ofE164("+5511988885555"))),
                ChannelAccount.of(Channel.SNAPCHAT, "casaclara"))) {
            channels.put(ChannelSetting.of(account).build());
        }
        ShopSettings shop = ShopSettings.of("Casa", Currency.getInstance("BRL"), routing)
                .channels(channels.build())
                .build();
        settings.save(SHOP, new SettingsChange(shop, 0, "test", NOW));
        catalog.put(
                SHOP,
                new Product(MUG, "Caneca", Money.of("39.90", "BRL"), List.of(CategoryPath.of("mugs")), List.of()));
        catalog.put(SHOP, PLATE.value(), "Prato", Money.of("20.00", "BRL"));
    }

    @Test
    void a_click_is_stored_with_our_time_and_what_the_page_says() {
        ReportedClick report = new ReportedClick(
                Optional.of(ClickId.of("from-the-page")),
                EntryPoint.of("product_whatsapp").orElseThrow(),
                PageKind.PRODUCT,
                Optional.of(MUG),
                DeviceClass.MOBILE);

        assertThat(reports(catalog).record(SHOP, List.of(report), AgentClass.ROBOT))
                .isEqualTo(new ReportOutcome.Stored(1, 0, 0));
        Click stored = stored().get(0);
        assertThat(stored.id().value()).isEqualTo("from-the-page");
        assertThat(stored.at()).isEqualTo(NOW);
        assertThat(stored.product()).contains(MUG);
        assertThat(stored.page()).isEqualTo(PageKind.PRODUCT);
        assertThat(stored.device()).isEqualTo(DeviceClass.MOBILE);
        assertThat(stored.agent()).isEqualTo(AgentClass.ROBOT);
        assertThat(stored.routedNumber()).as("the button opens the checkout").isEmpty();
    }

    @Test
    void an_id_counts_once_and_a_click_without_one_every_time() {
        ReportedClick named = report("cart_whatsapp", Optional.empty(), Optional.of("from-the-page"));
        ReportedClick unnamed = report("cart_whatsapp", Optional.empty(), Optional.empty());

        assertThat(record(named, named, unnamed)).isEqualTo(new ReportOutcome.Stored(2, 1, 0));
        assertThat(record(named, unnamed)).isEqualTo(new ReportOutcome.Stored(1, 1, 0));
        assertThat(stored()).hasSize(3);
    }

    @Test
    void a_product_that_is_not_sold_is_left_out_and_the_click_counts() {
        assertThat(record(
                        report("product_whatsapp", Optional.of(MADE_UP), Optional.empty()),
                        report("channel_snapchat", Optional.of(MADE_UP), Optional.empty()),
                        report("product_whatsapp", Optional.of(MUG), Optional.empty())))
                .isEqualTo(new ReportOutcome.Stored(3, 0, 2));
        assertThat(stored())
                .extracting(Click::product)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.empty(), Optional.of(MUG));
    }

    @Test
    void the_catalogue_is_asked_once_and_only_about_products() {
        ClickReports counting = reports((shop, products, locale) -> {
            asked.add(products);
            return catalog.find(shop, products, locale);
        });
        counting.record(
                SHOP, List.of(report("floating_whatsapp", Optional.empty(), Optional.empty())), AgentClass.PERSON);
        counting.record(
                SHOP,
                List.of(
                        report("product_whatsapp", Optional.of(MUG), Optional.empty()),
                        report("channel_rcs", Optional.of(MUG), Optional.empty()),
                        report("cart_whatsapp", Optional.of(PLATE), Optional.empty())),
                AgentClass.PERSON);

        assertThat(asked).containsExactly(Set.of(MUG, PLATE));
    }

    @Test
    void a_catalogue_that_fails_stores_nothing_and_says_that_it_may_pass() {
        ClickReports broken = reports((shop, products, locale) -> {
            throw new IllegalStateException("lost");
        });

        assertThatThrownBy(() -> broken.record(
                        SHOP,
                        List.of(report("product_whatsapp", Optional.of(MUG), Optional.empty())),
                        AgentClass.PERSON))
                .isInstanceOfSatisfying(
                        AdapterException.class,
                        failure -> assertThat(failure.isRetryable()).isTrue());
        assertThat(stored()).isEmpty();
    }

    @Test
    void an_unknown_shop_is_told_apart() {
        assertThat(reports(catalog)
                        .record(
                                ShopId.of("other"),
                                List.of(report("cart_whatsapp", Optional.empty(), Optional.empty())),
                                AgentClass.PERSON))
                .isEqualTo(new ReportOutcome.UnknownShop());
    }

    @Test
    void the_floating_button_belongs_to_no_product() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report("floating_whatsapp", Optional.of(MUG), Optional.empty()))
                .withMessageContaining("floating_whatsapp");
    }

    /** Whatever a page was shown, the number is the one in the link. */
    @ParameterizedTest
    @EnumSource(CheckoutMode.class)
    void the_number_is_the_one_that_the_shown_link_leads_to(CheckoutMode mode) {
        Set<String> numbers = new HashSet<>();
        for (boolean on : new boolean[] {true, false}) {
            change(shop -> shop.mode(mode).checkoutOn(on));
            for (PageKind page : PageKind.values()) {
                for (Optional<ProductId> product : List.of(
                        Optional.<ProductId>empty(), Optional.of(MUG), Optional.of(PLATE), Optional.of(MADE_UP))) {
                    numbers.addAll(compare(page, product));
                }
            }
        }

        assertThat(numbers).contains("5511988887777", "5511988886666", "5511988885555");
        boolean chats = mode == CheckoutMode.CHAT_ONLY;
        assertThat(numbers.contains("5511988880000")).isEqualTo(chats);
        assertThat(numbers.contains("5511988881111") || numbers.contains("5511988881112"))
                .isEqualTo(chats);
    }

    private Set<String> compare(PageKind page, Optional<ProductId> product) {
        StorefrontView view = new Storefronts(settings, catalog, () -> NOW)
                .view(new StorefrontQuery(SHOP, page, product, Optional.empty()))
                .orElseThrow();
        Set<String> numbers = new HashSet<>();
        for (StorefrontButton button : view.buttons()) {
            boolean floating = button.entryPoint().id().startsWith("floating");
            String id = "the-click-" + ids.incrementAndGet();
            record(new ReportedClick(
                    Optional.of(ClickId.of(id)),
                    button.entryPoint(),
                    page,
                    floating ? Optional.empty() : product,
                    DeviceClass.DESKTOP));
            String number = stored().stream()
                    .filter(click -> click.id().value().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .routedNumber()
                    .map(PhoneNumber::digits)
                    .orElse("");
            String link = button.link().map(shown -> shown.uri()).orElse("");
            if (!link.isEmpty()) {
                boolean named = link.startsWith("https://wa.me/") || link.startsWith("sms:");
                assertThat(number.isEmpty()).as(link).isEqualTo(!named);
                assertThat(link).contains(number);
            } else if (button.entryPoint().surface().isOrdering() && button.visible()) {
                assertThat(number).as("opens the checkout").isEmpty();
            }
            numbers.add(number);
        }
        return numbers;
    }

    private ClickReports reports(ProductCatalog products) {
        return new ClickReports(
                new Clicks(log, log, settings),
                settings,
                products,
                () -> "made-here-with-twenty-" + ids.incrementAndGet(),
                () -> NOW);
    }

    private ReportOutcome record(ReportedClick... clicks) {
        return reports(catalog).record(SHOP, List.of(clicks), AgentClass.PERSON);
    }

    private List<Click> stored() {
        return log.search(SHOP, ClickFilter.all(), ClickCursor.newest(), 1_000);
    }

    private static ReportedClick report(String button, Optional<ProductId> product, Optional<String> id) {
        return new ReportedClick(
                id.map(ClickId::of),
                EntryPoint.of(button).orElseThrow(),
                PageKind.PRODUCT,
                product,
                DeviceClass.DESKTOP);
    }

    private void change(UnaryOperator<ShopSettings.Builder> change) {
        var state = settings.current(SHOP).orElseThrow();
        settings.save(
                SHOP,
                new SettingsChange(change.apply(state.settings().toBuilder()).build(), state.version(), "test", NOW));
    }
}
