package io.ordertochat.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.catalog.ProductOption;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.event.DomainEvent;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.memory.InMemoryCharges;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.money.Money;
import io.ordertochat.order.CartId;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;

/** A shop that sells mugs and pots, for the tests of the checkout. */
abstract class MugShop {

    static final ShopId SHOP = ShopId.of("demo");
    static final PhoneNumber DEFAULT = PhoneNumber.ofE164("+5511988880000");
    static final PhoneNumber KITCHEN = PhoneNumber.ofE164("+5511988881111");

    final InMemoryShopSettings settings = new InMemoryShopSettings();
    final InMemoryOrderRepository orders = new InMemoryOrderRepository();
    final InMemoryProductCatalog catalog = new InMemoryProductCatalog();
    final List<DomainEvent> events = new ArrayList<>();
    Instant now = Instant.parse("2026-03-02T13:00:00Z");
    final Checkouts checkouts = library(orders).checkouts();

    OrderToChat library(OrderRepository repository) {
        return builder(repository).build();
    }

    OrderToChat.Builder builder(OrderRepository repository) {
        return OrderToChat.builder()
                .settings(settings)
                .orders(repository)
                .catalog(catalog)
                .charges(new InMemoryCharges()
                        .delivery("standard", "Entrega padrão", brl("12.00"))
                        .coupon("DEZ", 10))
                .references(new ReferenceSigner("a secret of 16+ bytes".getBytes(StandardCharsets.US_ASCII)))
                .orderPages((shop, order, reference) -> Optional.of(URI.create("https://shop.example/o/" + order)))
                .time(() -> now)
                .listener(events::add)
                .settingsMaxAge(Duration.ZERO);
    }

    @BeforeEach
    void aShopThatSellsMugsAndPots() {
        RoutingTable routing = RoutingTable.withDefault(DEFAULT)
                .rule("kitchen", "kitchen", KITCHEN)
                .build();
        ShopSettings shop = ShopSettings.of("Casa Clara", Currency.getInstance("BRL"), routing)
                .locale(Locale.forLanguageTag("pt-BR"))
                .region("BR")
                .build();
        settings.save(SHOP, new SettingsChange(shop, 0, "test", now));
        catalog.put(SHOP, product("mug-01", "39.90", new ProductOption("Cor", List.of("Azul", "Verde"), true)));
        catalog.put(SHOP, product("pot-02", "120.00", new ProductOption("Gravação", List.of(), false), "kitchen"));
    }

    CheckoutOutcome.OnHold onHold(CheckoutSubmission submission) {
        CheckoutOutcome outcome = checkouts.submit(submission);
        assertThat(outcome).isInstanceOf(CheckoutOutcome.OnHold.class);
        return (CheckoutOutcome.OnHold) outcome;
    }

    List<FieldViolation> violations(CheckoutSubmission submission) {
        CheckoutOutcome outcome = checkouts.submit(submission);
        assertThat(outcome).isInstanceOf(CheckoutOutcome.Invalid.class);
        return ((CheckoutOutcome.Invalid) outcome).violations();
    }

    void change(UnaryOperator<ShopSettings.Builder> change) {
        ShopState state = settings.current(SHOP).orElseThrow();
        settings.save(
                SHOP,
                new SettingsChange(change.apply(state.settings().toBuilder()).build(), state.version(), "test", now));
    }

    static CheckoutSubmission.Builder mugs() {
        return mugs("k-81");
    }

    static CheckoutSubmission.Builder mugs(String key) {
        return submission(key)
                .line(new RequestedLine("mug-01", 2, Map.of("Cor", "Azul")))
                .shipping("standard")
                .payment("pix")
                .cart(CartId.of("c-7"));
    }

    static CheckoutSubmission.Builder submission(String key) {
        return CheckoutSubmission.of(SHOP, SubmissionKey.of(key))
                .answer("firstName", "Ana")
                .answer("phone", "11 98888-7777");
    }

    static Product product(String id, String price, ProductOption option, String... categories) {
        List<CategoryPath> paths =
                List.of(categories).stream().map(CategoryPath::of).toList();
        return new Product(ProductId.of(id), "Product " + id, brl(price), paths, List.of(option));
    }

    static Money brl(String amount) {
        return Money.of(amount, "BRL");
    }
}
