package io.ordertochat.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.Charges;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.catalog.ProductOption;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.message.MessageStep;
import io.ordertochat.order.CartId;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.OrderPlaced;
import io.ordertochat.order.OrderStatus;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.routing.Destination;
import io.ordertochat.routing.RoutingRule;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.routing.TeamMember;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CheckoutsTest extends MugShop {

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

    @Test
    void nothing_a_customer_wrote_shows_in_any_text_form() {
        CheckoutSubmission submission = mugs().answer("notes", "segredo").build();
        CheckoutOutcome.OnHold placed = onHold(submission);

        assertThat(submission + " " + placed + " " + placed.order() + placed.message())
                .doesNotContain("Ana", "98888", "segredo");
    }
}
