package io.ordertochat.examples.corporate;

import static io.ordertochat.form.ViolationCode.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.checkout.CheckoutOutcome;
import io.ordertochat.checkout.CheckoutOutcome.Invalid;
import io.ordertochat.checkout.CheckoutOutcome.OnHold;
import io.ordertochat.examples.corporate.CorporateCheckouts.Answer;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.testkit.OrderToChatFixture;
import io.ordertochat.testkit.SampleSubmission;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How a shop team tests its checkout. The fixture is the whole library in memory, opened on a Monday at ten in São Paulo;
 * {@code shop.submission()} is a checkout that passes, and each test says only what is different in its case.
 */
class CorporateShopTest {

    private static final String MONDAY_TEN = "2026-03-02T13:00:00Z";
    private static final Instant LUNCH = Instant.parse("2026-03-02T15:30:00Z");
    private static final Instant AFTER_LUNCH = Instant.parse("2026-03-02T17:00:00Z");

    private final OrderToChatFixture shop =
            OrderToChatFixture.at(MONDAY_TEN).form(CorporateShop.form()).routing(CorporateShop.routing());

    private final CorporateCheckouts checkouts = new CorporateCheckouts(shop.checkouts());

    @Test
    void ten_mugs_are_put_on_hold_and_the_chat_can_open() {
        OnHold onHold = placed(tenMugs());

        assertThat(shop.orders().list(shop.shop(), OrderCursor.from(Instant.EPOCH), 10))
                .containsExactly(onHold.order());
        assertThat(onHold.message().link().uri()).startsWith("https://wa.me/5511911110001?text=");
        assertThat(onHold.message().text())
                .contains("Caneca azul")
                .contains(onHold.order().reference().value());
    }

    @Test
    void nine_are_too_few_and_nothing_is_stored() {
        assertThat(checkouts.submit(shop.submission().line("mug-01", 9).build()))
                .isEqualTo(new Answer.TooFew(1));
        assertThat(shop.events()).isEmpty();
    }

    @Test
    void pieces_of_all_lines_count_together() {
        placed(shop.submission().line("mug-01", 6).line("pot-07", 4));
    }

    @Test
    void the_companys_email_is_required_and_its_phone_is_not() {
        placed(tenMugs().without("phone"));

        assertThat(submit(tenMugs().without("email", "firstName")))
                .isEqualTo(new Invalid(List.of(
                        FieldViolation.of(FieldKey.FIRST_NAME, REQUIRED),
                        FieldViolation.of(FieldKey.EMAIL, REQUIRED))));
    }

    @Test
    void engravers_answer_in_their_hours_and_reception_at_lunch() {
        assertThat(placed(tenMugs()).order().routing().number()).isEqualTo(CorporateShop.ENGRAVING);

        shop.time().set(LUNCH);
        Order atLunch = placed(tenMugs()).order();
        assertThat(atLunch.routing().number()).isEqualTo(CorporateShop.RECEPTION);
        assertThat(atLunch.routing().why()).contains("rule-passed-over 'engraving'");

        shop.time().set(AFTER_LUNCH);
        assertThat(placed(tenMugs()).order().routing().number()).isEqualTo(CorporateShop.ENGRAVING);
    }

    @Test
    void reception_answers_when_the_engravers_number_is_down() {
        shop.orderToChat().settings().mark(shop.shop(), CorporateShop.ENGRAVING, "blocked");

        Order order = placed(tenMugs()).order();

        assertThat(order.routing().number()).isEqualTo(CorporateShop.RECEPTION);
        assertThat(order.routing().why()).contains("unhealthy-passed-over 'engraving'");
    }

    @Test
    void a_customer_who_taps_twice_orders_once() {
        OnHold first = placed(tenMugs().key("one-tap"));
        OnHold second = placed(tenMugs().key("one-tap"));

        assertThat(second.repeated()).isTrue();
        assertThat(second.order()).isEqualTo(first.order());
        assertThat(shop.events()).hasSize(1);
    }

    @Test
    void the_same_order_again_after_lunch_is_no_duplicate() {
        Order morning = placed(tenMugs()).order();
        assertThat(placed(tenMugs()).order().duplicateOf()).contains(morning.id());

        shop.time().set(AFTER_LUNCH);
        assertThat(placed(tenMugs()).order().duplicateOf()).isEmpty();
    }

    private SampleSubmission tenMugs() {
        return shop.submission().line("mug-01", 10);
    }

    private OnHold placed(SampleSubmission submission) {
        CheckoutOutcome outcome = submit(submission);
        assertThat(outcome).isInstanceOf(OnHold.class);
        return (OnHold) outcome;
    }

    private CheckoutOutcome submit(SampleSubmission submission) {
        Answer answer = checkouts.submit(submission.build());
        assertThat(answer).isInstanceOf(Answer.Taken.class);
        return ((Answer.Taken) answer).outcome();
    }
}
