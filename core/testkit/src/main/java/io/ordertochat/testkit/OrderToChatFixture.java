package io.ordertochat.testkit;

import io.ordertochat.OrderToChat;
import io.ordertochat.analytics.Analytics;
import io.ordertochat.catalog.ChargeCalculator;
import io.ordertochat.catalog.Product;
import io.ordertochat.checkout.Checkouts;
import io.ordertochat.checkout.MessagePreviews;
import io.ordertochat.click.Clicks;
import io.ordertochat.event.DomainEvent;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.memory.InMemoryAddresses;
import io.ordertochat.memory.InMemoryCharges;
import io.ordertochat.memory.InMemoryClicks;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.memory.InMemoryUnitOfWork;
import io.ordertochat.money.Money;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.settings.SaveOutcome;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import io.ordertochat.storefront.Storefronts;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * One shop, whole and in memory, for a shop team's unit tests: the real use cases on in-memory adapters, a clock that the
 * test moves, ids that count, no server and no database. The shop is {@link SampleSettings#aShop}, sells
 * {@link SampleProducts#all}, delivers as {@code pickup} (free) or {@code courier} (12.50) and takes the coupon
 * {@code WELCOME10} (10 percent). Whatever a test changes counts from the next call on. Each test makes its own.
 *
 * <pre>{@code
 * var shop = OrderToChatFixture.at("2026-03-02T10:00:00Z").form(ourForm());
 * var outcome = shop.checkouts().submit(shop.submission().without("phone").build());
 * }</pre>
 */
public final class OrderToChatFixture {

    private static final byte[] SECRET = "fixture secret, not for real shops".getBytes(StandardCharsets.UTF_8);

    private final ShopId shop = SampleOrders.SHOP;
    private final SettableTime time;
    private final InMemoryOrderRepository orders;
    private final InMemoryProductCatalog catalog = new InMemoryProductCatalog();
    private final InMemoryAddresses addresses =
            new InMemoryAddresses().put("01310-100", "Avenida Paulista", "Bela Vista", "São Paulo", "SP");
    private final List<DomainEvent> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger submissions = new AtomicInteger();
    private final OrderToChat orderToChat;
    private final InMemoryClicks clicks;
    private volatile ChargeCalculator charges = sampleCharges();

    private OrderToChatFixture(SettableTime time) {
        this.time = time;
        InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
        this.orders = new InMemoryOrderRepository(unit);
        this.clicks = new InMemoryClicks(unit);
        this.orderToChat = OrderToChat.builder()
                .settings(new InMemoryShopSettings(unit))
                .settingsMaxAge(Duration.ZERO)
                .orders(orders)
                .clicks(clicks, clicks)
                .catalog(catalog)
                .charges(request -> charges.charge(request))
                .addressLookup(addresses)
                .references(new ReferenceSigner(SECRET))
                .orderPages((of, order, reference) -> Optional.of(URI.create("https://shop.example/orders/" + order)))
                .time(time)
                .ids(new SequentialIds())
                .listener(events::add)
                .build();
        SampleProducts.all().forEach(product -> catalog.put(shop, product));
        save(SampleSettings.aShop().build(), 0);
    }

    /**
     * Opens the shop at a time.
     *
     * @param start such as {@code 2026-03-02T10:00:00Z}
     * @return a shop of its own, with nothing ordered yet
     * @throws java.time.format.DateTimeParseException when the time can't be read
     */
    public static OrderToChatFixture at(String start) {
        return new OrderToChatFixture(SettableTime.at(start));
    }

    /**
     * Opens the shop at a time.
     *
     * @param start the time
     * @return a shop of its own, with nothing ordered yet
     */
    public static OrderToChatFixture at(Instant start) {
        return new OrderToChatFixture(SettableTime.at(start));
    }

    /**
     * Changes the form.
     *
     * @param form the fields to ask for
     * @return this shop
     */
    public OrderToChatFixture form(CheckoutForm form) {
        return settings(shopSettings -> shopSettings.form(form));
    }

    /**
     * Changes the routing.
     *
     * @param routing the default number and the rules
     * @return this shop
     */
    public OrderToChatFixture routing(RoutingTable routing) {
        return settings(shopSettings -> shopSettings.routing(routing));
    }

    /**
     * Changes any settings, as their next version.
     *
     * @param change what to change
     * @return this shop
     */
    public OrderToChatFixture settings(UnaryOperator<ShopSettings.Builder> change) {
        ShopState now = orderToChat.settings().current(shop).orElseThrow();
        save(change.apply(now.settings().toBuilder()).build(), now.version());
        return this;
    }

    /**
     * Puts a product on sale, in place of one with the same id.
     *
     * @param product the product
     * @return this shop
     */
    public OrderToChatFixture product(Product product) {
        catalog.put(shop, product);
        return this;
    }

    /**
     * Changes how discounts, taxes and deliveries are charged.
     *
     * @param calculator the shop's own calculator
     * @return this shop
     */
    public OrderToChatFixture charges(ChargeCalculator calculator) {
        charges = calculator;
        return this;
    }

    /**
     * The shop's id.
     *
     * @return the same in every fixture
     */
    public ShopId shop() {
        return shop;
    }

    /**
     * The clock.
     *
     * @return the clock every part looks at
     */
    public SettableTime time() {
        return time;
    }

    /**
     * The orders.
     *
     * @return the store
     */
    public OrderRepository orders() {
        return orders;
    }

    /**
     * The products.
     *
     * @return the catalogue, to take products off sale or add some
     */
    public InMemoryProductCatalog catalog() {
        return catalog;
    }

    /**
     * What postal codes say; {@code 01310-100} is known.
     *
     * @return the addresses, to put others or to make the lookup fail
     */
    public InMemoryAddresses addresses() {
        return addresses;
    }

    /**
     * Takes checkouts.
     *
     * @return the real use case
     */
    public Checkouts checkouts() {
        return orderToChat.checkouts();
    }

    /**
     * Shows messages before they are sent.
     *
     * @return the real use case
     */
    public MessagePreviews previews() {
        return orderToChat.previews();
    }

    /**
     * Decides which buttons a page shows.
     *
     * @return the real use case
     */
    public Storefronts storefronts() {
        return orderToChat.storefronts();
    }

    /**
     * Records clicks.
     *
     * @return the real use case
     */
    public Clicks clicks() {
        return orderToChat.clicks().orElseThrow();
    }

    /**
     * Shows what clicks say.
     *
     * @return the real use case
     */
    public Analytics analytics() {
        return orderToChat.analytics().orElseThrow();
    }

    /**
     * The whole library.
     *
     * @return everything, wired
     */
    public OrderToChat orderToChat() {
        return orderToChat;
    }

    /**
     * What happened.
     *
     * @return a copy of the events so far, oldest first
     */
    public List<DomainEvent> events() {
        return List.copyOf(events);
    }

    /**
     * A filled-in checkout that passes.
     *
     * @return a submission with a key of its own
     */
    public SampleSubmission submission() {
        return SampleSubmission.aSubmission(shop, "submission-" + submissions.incrementAndGet());
    }

    private void save(ShopSettings settings, int basedOn) {
        SaveOutcome outcome =
                orderToChat.settings().save(shop, new SettingsChange(settings, basedOn, "test", time.instant()));
        if (!(outcome instanceof SaveOutcome.Saved)) {
            throw new IllegalStateException(
                    "fixture: two threads changed the settings at once; change them before the test's threads start");
        }
    }

    private static InMemoryCharges sampleCharges() {
        return new InMemoryCharges()
                .delivery("pickup", "Retirada na loja", Money.of("0.00", "BRL"))
                .delivery("courier", "Entrega por motoboy", Money.of("12.50", "BRL"))
                .coupon("WELCOME10", 10);
    }
}
