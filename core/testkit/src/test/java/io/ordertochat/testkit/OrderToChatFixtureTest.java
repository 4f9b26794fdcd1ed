package io.ordertochat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.ChargeOutcome;
import io.ordertochat.catalog.Charges;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.checkout.CheckoutOutcome;
import io.ordertochat.checkout.CheckoutOutcome.Invalid;
import io.ordertochat.checkout.CheckoutOutcome.OnHold;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.AddressLookup;
import io.ordertochat.form.Cep;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.form.ViolationCode;
import io.ordertochat.money.Money;
import io.ordertochat.order.OrderPlaced;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.storefront.StorefrontQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderToChatFixtureTest {

    private final OrderToChatFixture shop = OrderToChatFixture.at("2026-03-02T10:00:00Z");

    @Test
    void a_sample_submission_passes_and_is_found_again() {
        OnHold onHold = placed(shop.submission());
        assertThat(shop.orders().find(shop.shop(), onHold.order().id())).contains(onHold.order());
        assertThat(onHold.repeated()).isFalse();
        assertThat(onHold.order().placedAt()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(onHold.order().basket().total()).isEqualTo(Money.of("79.80", "BRL"));
        assertThat(onHold.message().text()).contains(onHold.order().reference().value());
        assertThat(shop.events())
                .containsExactly(new OrderPlaced(
                        shop.shop(), onHold.order().id(), shop.time().instant()));
    }

    @Test
    void two_fixtures_give_the_same_order() {
        OrderToChatFixture other = OrderToChatFixture.at(Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(placed(shop.submission()))
                .isEqualTo((OnHold) other.checkouts().submit(other.submission().build()));
    }

    @Test
    void each_submission_has_its_own_key_unless_it_is_given_one() {
        placed(shop.submission());
        assertThat(placed(shop.submission()).repeated()).isFalse();
        assertThat(placed(shop.submission().key("submission-1")).repeated()).isTrue();
        assertThat(shop.events()).hasSize(2);
    }

    @Test
    void the_clock_decides_what_is_a_probable_duplicate() {
        OnHold first = placed(shop.submission());
        shop.time().advance(Duration.ofMinutes(30));
        assertThat(placed(shop.submission()).order().duplicateOf())
                .contains(first.order().id());
        shop.time().set(Instant.parse("2026-03-03T10:00:00Z"));
        assertThat(placed(shop.submission()).order().duplicateOf()).isEmpty();
    }

    @Test
    void what_is_left_out_is_missed() {
        assertThat(submit(shop.submission().without("phone", "firstName")))
                .isEqualTo(new Invalid(List.of(required(FieldKey.FIRST_NAME), required(FieldKey.PHONE))));
    }

    @Test
    void a_form_of_ones_own_counts_at_once() {
        placed(shop.submission().without("email"));
        shop.form(CheckoutForm.of(List.of(FieldSetting.of(FieldKey.EMAIL).withRequired(true))));
        assertThat(submit(shop.submission().without("email")))
                .isEqualTo(new Invalid(List.of(required(FieldKey.EMAIL))));
    }

    @Test
    void routing_and_settings_of_ones_own_count_at_once() {
        PhoneNumber kitchen = PhoneNumber.ofE164("+5511955554444");
        shop.routing(RoutingTable.withDefault(SampleSettings.DEFAULT_NUMBER)
                .inheritParents(true)
                .rule("kitchen", "kitchen", kitchen)
                .build());
        OnHold routed = placed(shop.submission());
        assertThat(routed.order().routing().number()).isEqualTo(kitchen);
        assertThat(routed.order().settingsVersion()).isEqualTo(2);
        shop.settings(settings -> settings.mode(CheckoutMode.CHAT_ONLY));
        assertThat(submit(shop.submission()))
                .isEqualTo(new CheckoutOutcome.Closed(CheckoutOutcome.Closed.Reason.CHAT_ONLY));
    }

    @Test
    void products_and_charges_of_ones_own_count_at_once() {
        shop.product(SampleProducts.aProduct("new-01", "Novidade", "10.00", "new"));
        Money gift = Money.of("1.00", "BRL");
        OnHold before =
                placed(shop.submission().line("new-01", 3).shipping("courier").coupon("welcome10"));
        assertThat(before.order().basket().total()).isEqualTo(Money.of("39.50", "BRL"));
        shop.charges(request ->
                new ChargeOutcome.Charged(new Charges(gift, "GIFT", Money.of("0.00", "BRL"), Optional.empty(), "")));
        OnHold after = placed(shop.submission().line("new-01", 3).shipping("anything"));
        assertThat(after.order().basket().total()).isEqualTo(Money.of("29.00", "BRL"));
        shop.catalog().remove(shop.shop(), ProductId.of("new-01"));
        assertThat(submit(shop.submission().line("new-01", 3))).isInstanceOf(Invalid.class);
    }

    @Test
    void every_sample_product_can_be_ordered() {
        OnHold onHold = placed(shop.submission()
                .line("mug-01", 1, Map.of("Cor", "azul"))
                .line("mug-02", 1, Map.of("Gravação", "Para o vovô \uD83D\uDC9A"))
                .line("pot-07", 1)
                .line("tee-03", 1, Map.of("Tamanho", "M"))
                .cart("cart-1")
                .payment("")
                .locale("en"));
        assertThat(onHold.order().basket().lines()).hasSize(4);
        assertThat(onHold.order().locale().toLanguageTag()).isEqualTo("en");
        assertThat(onHold.order().cart()).isPresent();
    }

    @Test
    void a_priced_basket_takes_the_place_of_lines() {
        OnHold onHold = placed(
                shop.submission().basket(SampleOrders.anOrder("any").build().basket()));
        assertThat(onHold.order().basket())
                .isEqualTo(SampleOrders.anOrder("any").build().basket());
    }

    @Test
    void the_storefront_is_the_same_shop() {
        StorefrontQuery query = new StorefrontQuery(
                shop.shop(), PageKind.PRODUCT, Optional.of(ProductId.of("mug-01")), Optional.empty());
        assertThat(shop.storefronts().view(query).orElseThrow().shopName()).isEqualTo("Casa da Caneca");
        assertThat(shop.orderToChat().storefronts()).isSameAs(shop.storefronts());
        assertThat(shop.orderToChat().previews()).isSameAs(shop.previews());
    }

    @Test
    void postal_codes_are_looked_up_until_the_test_makes_that_fail() {
        AddressLookup lookup = shop.orderToChat().addressLookup();

        assertThat(lookup.find(new Cep("01310100")))
                .isInstanceOfSatisfying(
                        AddressAnswer.Found.class,
                        found -> assertThat(found.street()).isEqualTo("Avenida Paulista"));
        assertThat(lookup.find(new Cep("99999999"))).isEqualTo(new AddressAnswer.NoSuchCode("memory"));
        shop.addresses().available(false);
        assertThat(lookup.find(new Cep("01310100"))).isEqualTo(new AddressAnswer.Unavailable());
    }

    private OnHold placed(SampleSubmission submission) {
        CheckoutOutcome outcome = submit(submission);
        assertThat(outcome).isInstanceOf(OnHold.class);
        return (OnHold) outcome;
    }

    private CheckoutOutcome submit(SampleSubmission submission) {
        return shop.checkouts().submit(submission.build());
    }

    private static FieldViolation required(FieldKey field) {
        return FieldViolation.of(field, ViolationCode.REQUIRED);
    }
}
