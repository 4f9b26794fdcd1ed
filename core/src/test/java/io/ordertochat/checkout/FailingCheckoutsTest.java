package io.ordertochat.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.ChargeCalculator;
import io.ordertochat.catalog.ChargeOutcome;
import io.ordertochat.catalog.Charges;
import io.ordertochat.money.Money;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.Placement;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.port.AdapterException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A host or a store that fails: nothing half done, and a clear word about whose turn it is. */
class FailingCheckoutsTest extends MugShop {

    @Test
    void prices_in_another_currency_fail_and_store_nothing() {
        catalog.put(SHOP, "usd", "Dollar", Money.of("1.00", "USD"));

        assertThatThrownBy(
                        () -> checkouts.submit(submission("k-1").line("usd", 1).build()))
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
    void a_payment_provider_that_fails_is_asked_once_and_before_the_order_is_stored() {
        List<String> asked = new ArrayList<>();
        Checkouts paying = with(builder -> builder.paymentLinks((shop, order, reference, total) -> {
            asked.add(order.value());
            if (asked.size() == 1) {
                throw new IllegalStateException("provider down");
            }
            return Optional.of(URI.create("https://pay.example/" + asked.size()));
        }));

        assertThatThrownBy(() -> paying.submit(mugs().build()))
                .isInstanceOfSatisfying(
                        AdapterException.class,
                        told -> assertThat(told.isRetryable()).isTrue());
        assertThat(orders.list(SHOP, OrderCursor.from(Instant.EPOCH), 10)).isEmpty();

        assertThat(paying.submit(mugs().build()))
                .isInstanceOfSatisfying(
                        CheckoutOutcome.OnHold.class,
                        placed -> assertThat(placed.message().text()).contains("https://pay.example/2"));
        assertThat(asked).hasSize(2);
    }

    @Test
    void an_order_page_that_is_no_web_address_fails_before_the_order_is_stored() {
        Checkouts relative =
                with(builder -> builder.orderPages((shop, order, reference) -> Optional.of(URI.create("/o/" + order))));

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
        Thread thread = new Thread(() -> outcomes.add(
                broken.checkouts().submit(submission("k-9").line("pot-02", 1).build())));
        thread.setUncaughtExceptionHandler((t, problem) -> heard.add(problem));

        thread.start();
        thread.join();

        assertThat(outcomes).singleElement().isInstanceOf(CheckoutOutcome.OnHold.class);
        assertThat(heard).singleElement().isInstanceOf(IllegalStateException.class);
    }
}
