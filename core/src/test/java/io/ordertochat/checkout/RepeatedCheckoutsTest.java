package io.ordertochat.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.order.Order;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.settings.CheckoutMode;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The same submission again: one order, told only to whoever placed it. */
class RepeatedCheckoutsTest extends MugShop {

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
        assertThat(checkouts.submit(empty)).isInstanceOf(CheckoutOutcome.Invalid.class);
        change(shop -> shop.checkoutOn(false));
        assertThat(checkouts.submit(empty)).isInstanceOf(CheckoutOutcome.Closed.class);
    }

    @Test
    void a_mistake_in_the_repeated_form_is_told_as_a_mistake() {
        onHold(mugs().build());

        assertThat(violations(mugs().answer("phone", "11 98888-7").build()))
                .extracting(violation -> violation.field())
                .containsExactly("phone");
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

        assertThat(onHold(mail.answer("firstName", "Ana").build()).repeated()).isTrue();
        assertThat(checkouts.submit(mail.answer("email", "bia@example.com").build()))
                .isEqualTo(new CheckoutOutcome.KeyTaken());
        assertThat(onHold(name.build()).repeated()).isTrue();
        assertThat(checkouts.submit(name.answer("firstName", "Bia").build())).isEqualTo(new CheckoutOutcome.KeyTaken());
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
