package io.ordertochat.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.ChargeCalculator;
import io.ordertochat.catalog.ChargeOutcome;
import io.ordertochat.catalog.Charges;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.catalog.ProductOption;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.event.DomainEvent;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.memory.InMemoryCharges;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.message.MessageStep;
import io.ordertochat.money.Money;
import io.ordertochat.order.CartId;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.OrderPlaced;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.OrderStatus;
import io.ordertochat.order.Placement;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.port.AdapterException;
import io.ordertochat.routing.Destination;
import io.ordertochat.routing.RoutingRule;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.routing.TeamMember;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CheckoutsTest {

    private static final ShopId SHOP = ShopId.of("demo");
    private static final PhoneNumber DEFAULT = PhoneNumber.ofE164("+5511988880000");
    private static final PhoneNumber KITCHEN = PhoneNumber.ofE164("+5511988881111");

    private final InMemoryShopSettings settings = new InMemoryShopSettings();
    private final InMemoryOrderRepository orders = new InMemoryOrderRepository();
    private final InMemoryProductCatalog catalog = new InMemoryProductCatalog();
    private final List<DomainEvent> events = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T13:00:00Z");
    private final Checkouts checkouts = library(orders).checkouts();

    private OrderToChat library(OrderRepository repository) {
        return builder(repository).build();
    }

    private OrderToChat.Builder builder(OrderRepository repository) {
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

    @Test
    void the_order_is_stored_on_hold_and_the_link_opens_its_message() {
        CheckoutOutcome.OnHold placed = onHold(mugs().build());

        Order order = placed.order();
        assertThat(placed.repeated()).isFalse();
        assertThat(orders.find(SHOP, order.id())).contains(order);
        assertThat(order.status()).isEqualTo(OrderStatus.ON_HOLD);
        assertThat(order.basket().total()).isEqualTo(brl("91.80"));
        assertThat(order.answers().customer().phone()).contains(PhoneNumber.ofE164("+5511988887777"));
        assertThat(order.cart()).contains(CartId.of("c-7"));
        assertThat(order.settingsVersion()).isEqualTo(1);
        assertThat(order.routing().number()).isEqualTo(DEFAULT);
        assertThat(placed.message().step()).isEqualTo(MessageStep.FULL);
        assertThat(placed.message().link().uri()).startsWith("https://wa.me/5511988880000?text=");
        assertThat(placed.message().text())
                .contains(
                        order.reference().value(),
                        "R$ 91,80",
                        "R$ 12,00",
                        "Cor: Azul",
                        "https://shop.example/o/" + order.id());
        assertThat(events).containsExactly(new OrderPlaced(SHOP, order.id(), now));
    }

    @Test
    void the_routing_decision_is_stored_with_the_order() {
        Order order = onHold(mugs().line("pot-02", 1).build()).order();

        assertThat(order.routing().number()).isEqualTo(KITCHEN);
        assertThat(order.routing().match().orElseThrow().line()).isEqualTo(1);
        assertThat(orders.find(SHOP, order.id()).orElseThrow().routing()).isEqualTo(order.routing());
    }

    @Test
    void a_host_may_bring_a_priced_basket() {
        LineItem line = new LineItem(ProductId.of("own"), "Own", 3, Map.of(), brl("10.00"), List.of());
        var basket = Basket.of(List.of(line), Charges.none(Currency.getInstance("BRL")));

        assertThat(onHold(submission("k-1").basket(basket).build()).order().basket())
                .isEqualTo(basket);
    }

    @Nested
    class WhenASubmissionIsRepeated {

        @Test
        void its_first_order_is_answered_again() {
            CheckoutOutcome.OnHold first = onHold(mugs().build());
            now = now.plus(Duration.ofHours(1));

            CheckoutOutcome.OnHold again = onHold(mugs().build());

            assertThat(again.repeated()).isTrue();
            assertThat(again.order()).isEqualTo(first.order());
            assertThat(again.message()).isEqualTo(first.message());
            assertThat(events).hasSize(1);
        }

        @Test
        void the_order_stands_even_if_the_shop_closed_or_the_product_is_gone() {
            Order first = onHold(mugs().build()).order();

            catalog.remove(SHOP, ProductId.of("mug-01"));
            assertThat(onHold(mugs().build()).order()).isEqualTo(first);
            change(shop -> shop.checkoutOn(false));
            assertThat(onHold(mugs().build()).order()).isEqualTo(first);
        }

        @Test
        void a_key_that_somebody_guessed_tells_nothing_of_the_order() {
            onHold(mugs().build());
            CheckoutSubmission empty =
                    CheckoutSubmission.of(SHOP, SubmissionKey.of("k-81")).build();

            assertThat(checkouts.submit(mugs().answer("phone", "11 97777-6666").build()))
                    .isEqualTo(new CheckoutOutcome.KeyTaken());
            assertThat(checkouts.submit(empty)).isEqualTo(new CheckoutOutcome.KeyTaken());
            change(shop -> shop.checkoutOn(false));
            assertThat(checkouts.submit(empty)).isEqualTo(new CheckoutOutcome.KeyTaken());
        }

        @Test
        void the_order_is_answered_again_after_the_mode_changed() {
            Order first = onHold(mugs().build()).order();
            change(shop -> shop.mode(CheckoutMode.CART_MESSAGE));

            assertThat(onHold(mugs().build()).order()).isEqualTo(first);
        }

        @Test
        void without_a_phone_the_e_mail_or_else_all_answers_have_to_be_the_same() {
            change(shop -> shop.form(
                    CheckoutForm.of(List.of(FieldSetting.of(FieldKey.FIRST_NAME), FieldSetting.of(FieldKey.EMAIL)))));
            CheckoutSubmission.Builder mail = CheckoutSubmission.of(SHOP, SubmissionKey.of("k-mail"))
                    .line("pot-02", 1)
                    .answer("email", "ana@example.com");
            CheckoutSubmission.Builder name = CheckoutSubmission.of(SHOP, SubmissionKey.of("k-name"))
                    .line("pot-02", 1)
                    .answer("firstName", "Ana");
            onHold(mail.build());
            onHold(name.build());

            assertThat(onHold(mail.answer("firstName", "Ana").build()).repeated())
                    .isTrue();
            assertThat(checkouts.submit(mail.answer("email", "bia@example.com").build()))
                    .isEqualTo(new CheckoutOutcome.KeyTaken());
            assertThat(onHold(name.build()).repeated()).isTrue();
            assertThat(checkouts.submit(name.answer("firstName", "Bia").build()))
                    .isEqualTo(new CheckoutOutcome.KeyTaken());
        }

        @Test
        void thirty_two_threads_place_one_order() throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(32);
            try {
                Callable<CheckoutOutcome> submit = () -> checkouts.submit(mugs().build());
                Set<Order> placed = new HashSet<>();
                int repeated = 0;
                for (var future : threads.invokeAll(Collections.nCopies(32, submit))) {
                    CheckoutOutcome.OnHold outcome = (CheckoutOutcome.OnHold) future.get();
                    placed.add(outcome.order());
                    repeated += outcome.repeated() ? 1 : 0;
                }
                assertThat(placed).hasSize(1);
                assertThat(repeated).isEqualTo(31);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @Test
    void the_same_person_with_the_same_lines_within_the_window_is_flagged_not_refused() {
        Order first = onHold(mugs().build()).order();
        now = now.plus(Duration.ofMinutes(30));
        Order inTime = onHold(mugs("k-2").build()).order();
        now = now.plus(Duration.ofMinutes(30).plusMillis(1));
        Order later = onHold(mugs("k-3").build()).order();
        Order another =
                onHold(mugs("k-4").answer("phone", "11 97777-6666").build()).order();

        assertThat(inTime.duplicateOf()).contains(first.id());
        assertThat(later.duplicateOf()).isEmpty();
        assertThat(another.duplicateOf()).isEmpty();
    }

    @Nested
    class WhenSomethingIsWrong {

        @Test
        void everything_is_told_at_once_and_nothing_is_stored() {
            List<FieldViolation> violations = violations(submission("k-1")
                    .line("nothing", 1)
                    .line("mug-01", 0)
                    .line(new RequestedLine("mug-01", 1, Map.of("Cor", "Roxo", "Tamanho", "M")))
                    .answer("phone", "123")
                    .payment("4111 1111 1111 1111")
                    .build());

            assertThat(violations)
                    .extracting(violation ->
                            violation.field() + " " + violation.code().code())
                    .contains(
                            "phone phone",
                            "payment card",
                            "lines[0].product unknown-product",
                            "lines[1].quantity quantity",
                            "lines[1].options.Cor required",
                            "lines[2].options.Cor unknown-choice",
                            "lines[2].options unknown-option");
            assertThat(orders.list(SHOP, OrderCursor.from(Instant.EPOCH), 10)).isEmpty();
            assertThat(events).isEmpty();
        }

        @Test
        void card_data_is_refused_in_every_free_text() {
            assertThat(violations(mugs().answer("notes", "Visa 4111 1111 1111 1111, CVV 123")
                            .build()))
                    .extracting(violation -> violation.code().code())
                    .containsExactly("card");
            assertThat(violations(submission("k-1")
                            .line(new RequestedLine("pot-02", 1, Map.of("Gravação", "4111-1111-1111-1111")))
                            .build()))
                    .extracting(FieldViolation::field)
                    .containsExactly("lines[0].options.Gravação");
        }

        @Test
        void controls_and_halves_of_characters_are_refused_in_free_text() {
            for (String text : List.of("a\u0000b", "a\u202eb", "half \ud83d", "a\u0007")) {
                assertThat(violations(submission("k-1")
                                .line(new RequestedLine("pot-02", 1, Map.of("Gravação", text)))
                                .build()))
                        .extracting(violation -> violation.code().code())
                        .containsExactly("control");
                assertThat(violations(mugs().payment(text).build()))
                        .extracting(FieldViolation::field)
                        .containsExactly("payment");
            }
        }

        @Test
        void no_lines_too_many_lines_and_sums_beyond_reason_are_refused() {
            CheckoutSubmission.Builder many = submission("k-1");
            for (int i = 0; i < 201; i++) {
                many.line("pot-02", 1);
            }
            catalog.put(SHOP, product("gold", "92233720368547758.07", new ProductOption("x", List.of(), false)));

            assertThat(violations(submission("k-1").build()))
                    .extracting(FieldViolation::field)
                    .containsExactly("lines");
            assertThat(violations(many.build()))
                    .extracting(FieldViolation::field)
                    .containsExactly("lines");
            assertThat(violations(submission("k-1").line("gold", 2).build()))
                    .extracting(violation -> violation.code().code())
                    .containsExactly("amount");
        }

        @Test
        void unknown_deliveries_and_coupons_are_refused() {
            assertThat(violations(mugs().shipping("drone").build()))
                    .extracting(FieldViolation::field)
                    .containsExactly("shipping");
            assertThat(violations(mugs().coupon("VINTE").build()))
                    .extracting(FieldViolation::field)
                    .containsExactly("coupon");
            assertThat(violations(mugs().coupon("4111 1111 1111 1111").build()))
                    .extracting(violation -> violation.code().code())
                    .containsExactly("card");
            assertThat(violations(mugs().coupon("x".repeat(65)).build()))
                    .extracting(FieldViolation::field)
                    .containsExactly("coupon");
            assertThat(onHold(mugs().coupon("dez").build()).order().basket().total())
                    .isEqualTo(brl("83.82"));
        }
    }

    @Nested
    class WhenTheHostMakesAMistake {

        @Test
        void prices_in_another_currency_fail_and_store_nothing() {
            catalog.put(SHOP, "usd", "Dollar", Money.of("1.00", "USD"));

            assertThatThrownBy(() ->
                            checkouts.submit(submission("k-1").line("usd", 1).build()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("USD")
                    .hasMessageContaining("BRL");
            assertThat(orders.list(SHOP, OrderCursor.from(Instant.EPOCH), 10)).isEmpty();
        }

        @Test
        void a_catalogue_that_fails_can_be_asked_again() {
            Checkouts failing = with(builder -> builder.catalog((shop, products, locale) -> {
                throw new IllegalStateException("timeout for Ana");
            }));

            assertThatThrownBy(() -> failing.submit(mugs().build()))
                    .isInstanceOfSatisfying(AdapterException.class, told -> {
                        assertThat(told.isRetryable()).isTrue();
                        assertThat(told.getMessage())
                                .contains("ProductCatalog.find")
                                .doesNotContain("Ana");
                    });
        }

        @Test
        void an_order_page_that_is_no_web_address_fails_before_the_order_is_stored() {
            Checkouts relative = with(
                    builder -> builder.orderPages((shop, order, reference) -> Optional.of(URI.create("/o/" + order))));

            assertThatThrownBy(() -> relative.submit(mugs().build()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("https://");
            assertThat(orders.list(SHOP, OrderCursor.from(Instant.EPOCH), 10)).isEmpty();
        }

        @Test
        void addresses_in_another_script_are_written_in_ascii_and_a_payment_link_is_in_the_message() {
            Checkouts accented = with(builder -> builder.orderPages(
                            (shop, order, reference) -> Optional.of(URI.create("https://shop.example/pedido/é")))
                    .paymentLinks((shop, order, reference, total) ->
                            Optional.of(URI.create("https://pay.example/" + total.toDecimalString()))));

            assertThat(accented.submit(mugs().build()))
                    .isInstanceOfSatisfying(
                            CheckoutOutcome.OnHold.class,
                            placed -> assertThat(placed.message().text())
                                    .contains("https://shop.example/pedido/%C3%A9", "https://pay.example/91.80"));
        }

        @Test
        void without_a_calculator_no_delivery_and_no_coupon_is_taken() {
            Checkouts plain = with(builder -> builder.charges(ChargeCalculator.none()));

            assertThat(plain.submit(mugs().shipping("drone").build())).isInstanceOf(CheckoutOutcome.Invalid.class);
            assertThat(plain.submit(mugs().shipping("").coupon("FREE").build()))
                    .isInstanceOf(CheckoutOutcome.Invalid.class);
            assertThat(plain.submit(mugs().shipping("").build())).isInstanceOf(CheckoutOutcome.OnHold.class);
        }

        @Test
        void a_delivery_is_not_refused_because_the_form_has_another_mistake() {
            List<String> asked = new ArrayList<>();
            Checkouts byPostcode = with(builder -> builder.charges(request -> {
                asked.add(request.address().postcode());
                return new ChargeOutcome.Charged(Charges.none(Currency.getInstance("BRL")));
            }));

            byPostcode.submit(
                    mugs().answer("phone", "1").answer("postcode", "01310-100").build());
            byPostcode.submit(mugs().answer("postcode", "1").build());

            assertThat(asked).containsExactly("01310100");
        }

        private Checkouts with(UnaryOperator<OrderToChat.Builder> change) {
            return change.apply(builder(orders)).build().checkouts();
        }
    }

    @Nested
    class WhenTheModeOrToggleSaysOtherwise {

        @Test
        void a_switched_off_checkout_takes_no_orders_and_loses_no_settings() {
            ShopSettings before =
                    settings.current(SHOP).map(ShopState::settings).orElseThrow();
            change(shop -> shop.checkoutOn(false));

            assertThat(checkouts.submit(mugs().build()))
                    .isEqualTo(new CheckoutOutcome.Closed(CheckoutOutcome.Closed.Reason.SWITCHED_OFF));

            change(shop -> shop.checkoutOn(true));
            assertThat(settings.current(SHOP).map(ShopState::settings)).contains(before);
            assertThat(checkouts.submit(mugs().build())).isInstanceOf(CheckoutOutcome.OnHold.class);
        }

        @Test
        void a_shop_that_only_chats_has_no_checkout() {
            change(shop -> shop.mode(CheckoutMode.CHAT_ONLY));

            assertThat(checkouts.submit(mugs().build()))
                    .isEqualTo(new CheckoutOutcome.Closed(CheckoutOutcome.Closed.Reason.CHAT_ONLY));
        }

        @Test
        void a_cart_message_stores_nothing_and_promises_no_reference() {
            change(shop -> shop.mode(CheckoutMode.CART_MESSAGE));

            CheckoutOutcome outcome = checkouts.submit(mugs().build());

            assertThat(outcome).isInstanceOfSatisfying(CheckoutOutcome.MessageOnly.class, only -> {
                assertThat(only.message().text()).contains("R$ 91,80").doesNotContain("shop.example");
                assertThat(only.message().text().lines())
                        .noneMatch(line -> line.matches(".*[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}.*"));
                assertThat(only.routing().number()).isEqualTo(DEFAULT);
            });
            assertThat(orders.list(SHOP, OrderCursor.from(Instant.EPOCH), 10)).isEmpty();
        }

        @Test
        void a_repeated_cart_message_goes_to_the_same_member_of_a_team() {
            Destination team = new Destination.Team(
                    "all",
                    List.of(TeamMember.of(DEFAULT), TeamMember.of(KITCHEN)),
                    Optional.empty(),
                    Destination.WhenClosed.PASS_OVER);
            change(shop -> shop.mode(CheckoutMode.CART_MESSAGE)
                    .routing(RoutingTable.withDefault(DEFAULT)
                            .rule(new RoutingRule("team", CategoryPath.of("kitchen"), team))
                            .build()));
            Set<PhoneNumber> numbers = new HashSet<>();
            for (int i = 0; i < 20; i++) {
                CheckoutOutcome outcome =
                        checkouts.submit(submission("k-1").line("pot-02", 1).build());
                numbers.add(((CheckoutOutcome.MessageOnly) outcome).routing().number());
            }
            assertThat(numbers).hasSize(1);
        }

        @Test
        void an_unknown_shop_is_told() {
            ShopId nobody = ShopId.of("nobody");

            assertThat(checkouts.submit(
                            CheckoutSubmission.of(nobody, SubmissionKey.of("k")).build()))
                    .isEqualTo(new CheckoutOutcome.UnknownShop(nobody));
        }
    }

    @Nested
    class WhenTheStoreMisbehaves {

        @Test
        void a_lost_database_surfaces_and_the_retry_succeeds() {
            Stumbling store = new Stumbling(orders, new AdapterException("test", "shop=demo", "gone", true, null));
            Checkouts stumbling = library(store).checkouts();

            assertThatThrownBy(() -> stumbling.submit(mugs().build()))
                    .isInstanceOfSatisfying(
                            AdapterException.class,
                            lost -> assertThat(lost.isRetryable()).isTrue());
            assertThat(events).isEmpty();
            assertThat(stumbling.submit(mugs().build())).isInstanceOf(CheckoutOutcome.OnHold.class);
        }

        @Test
        void a_taken_reference_is_tried_again_with_a_new_id() {
            List<String> tried = new ArrayList<>();
            OrderRepository oneTaken = new Stumbling(orders, null) {
                @Override
                public Placement place(Order order, Instant since) {
                    tried.add(order.id().value());
                    return tried.size() == 1 ? new Placement.ReferenceTaken() : super.place(order, since);
                }
            };

            assertThat(library(oneTaken).checkouts().submit(mugs().build())).isInstanceOf(CheckoutOutcome.OnHold.class);
            assertThat(new HashSet<>(tried)).hasSize(2);
        }

        @Test
        void a_listener_that_fails_fails_nothing_and_is_heard_of() throws Exception {
            List<Throwable> heard = new ArrayList<>();
            List<CheckoutOutcome> outcomes = new ArrayList<>();
            OrderToChat broken = OrderToChat.builder()
                    .settings(settings)
                    .orders(orders)
                    .catalog(catalog)
                    .references(new ReferenceSigner(new byte[16]))
                    .listener(event -> {
                        throw new IllegalStateException("listener");
                    })
                    .build();
            Thread thread = new Thread(() -> outcomes.add(broken.checkouts()
                    .submit(submission("k-9").line("pot-02", 1).build())));
            thread.setUncaughtExceptionHandler((t, problem) -> heard.add(problem));

            thread.start();
            thread.join();

            assertThat(outcomes).singleElement().isInstanceOf(CheckoutOutcome.OnHold.class);
            assertThat(heard).singleElement().isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void nothing_a_customer_wrote_shows_in_any_text_form() {
        CheckoutSubmission submission = mugs().answer("notes", "segredo").build();
        CheckoutOutcome.OnHold placed = onHold(submission);

        assertThat(submission + " " + placed + " " + placed.order() + placed.message())
                .doesNotContain("Ana", "98888", "segredo");
    }

    private CheckoutOutcome.OnHold onHold(CheckoutSubmission submission) {
        CheckoutOutcome outcome = checkouts.submit(submission);
        assertThat(outcome).isInstanceOf(CheckoutOutcome.OnHold.class);
        return (CheckoutOutcome.OnHold) outcome;
    }

    private List<FieldViolation> violations(CheckoutSubmission submission) {
        CheckoutOutcome outcome = checkouts.submit(submission);
        assertThat(outcome).isInstanceOf(CheckoutOutcome.Invalid.class);
        return ((CheckoutOutcome.Invalid) outcome).violations();
    }

    private void change(UnaryOperator<ShopSettings.Builder> change) {
        ShopState state = settings.current(SHOP).orElseThrow();
        settings.save(
                SHOP,
                new SettingsChange(change.apply(state.settings().toBuilder()).build(), state.version(), "test", now));
    }

    private static CheckoutSubmission.Builder mugs() {
        return mugs("k-81");
    }

    private static CheckoutSubmission.Builder mugs(String key) {
        return submission(key)
                .line(new RequestedLine("mug-01", 2, Map.of("Cor", "Azul")))
                .shipping("standard")
                .payment("pix")
                .cart(CartId.of("c-7"));
    }

    private static CheckoutSubmission.Builder submission(String key) {
        return CheckoutSubmission.of(SHOP, SubmissionKey.of(key))
                .answer("firstName", "Ana")
                .answer("phone", "11 98888-7777");
    }

    private static Product product(String id, String price, ProductOption option, String... categories) {
        List<CategoryPath> paths =
                List.of(categories).stream().map(CategoryPath::of).toList();
        return new Product(ProductId.of(id), "Product " + id, brl(price), paths, List.of(option));
    }

    private static Money brl(String amount) {
        return Money.of(amount, "BRL");
    }
}
