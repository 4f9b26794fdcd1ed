package io.ordertochat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.ChargeCalculator;
import io.ordertochat.catalog.ChargeOutcome;
import io.ordertochat.catalog.ChargeRequest;
import io.ordertochat.catalog.Charges;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.contact.PostalAddress;
import io.ordertochat.money.Money;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleOrders;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What every {@link ChargeCalculator} must hold. The hooks name codes that the calculator knows. */
public interface ChargeCalculatorContract {

    /**
     * The calculator under test.
     *
     * @return the same one each time within a test
     */
    ChargeCalculator charges();

    /**
     * The shop to ask for.
     *
     * @return the sample shop unless overridden
     */
    default ShopId shop() {
        return SampleOrders.SHOP;
    }

    /**
     * An order's lines in the shop's currency.
     *
     * @return two lines in reais unless overridden
     */
    default List<LineItem> lines() {
        return List.of(
                SampleOrders.aLine("mug-01", 2, Money.of("39.90", "BRL")),
                SampleOrders.aLine("pot-07", 1, Money.of("120.00", "BRL")));
    }

    /**
     * Deliveries it knows.
     *
     * @return codes; empty when the host has none
     */
    List<String> shippingCodes();

    /**
     * Coupons it accepts for {@link #lines}.
     *
     * @return codes; empty when the host has none
     */
    List<String> coupons();

    /** CHARGE-2 and CHARGE-1 for nothing chosen. */
    @Test
    @Covers({"CHARGE-1", "CHARGE-2"})
    default void nothing_chosen_is_always_accepted() {
        Charges charges = charged("", "");
        assertThat(charges.coupon()).isEmpty();
        assertThat(Basket.of(lines(), charges).total().isNegative()).isFalse();
    }

    /** CHARGE-1 and CHARGE-4 for everything that can be chosen: a basket refuses what breaks them. */
    @Test
    @Covers({"CHARGE-1", "CHARGE-4"})
    default void every_known_code_is_charged_in_the_lines_currency_and_within_the_lines() {
        for (String shipping : shippingCodes()) {
            assertThat(charged(shipping, "").shipping())
                    .as("shipping '%s'", shipping)
                    .isPresent();
            for (String coupon : coupons()) {
                Basket basket = Basket.of(lines(), charged(shipping, coupon));
                assertThat(basket.charges().discount().minorUnits())
                        .as("coupon '%s'", coupon)
                        .isLessThanOrEqualTo(basket.subtotal().minorUnits());
            }
        }
        for (String coupon : coupons()) {
            assertThat(charged("", coupon).coupon()).as("coupon '%s'", coupon).isNotEmpty();
        }
    }

    /** CHARGE-4 for lines that cost nothing. */
    @Test
    @Covers("CHARGE-4")
    default void free_lines_leave_nothing_to_discount() {
        LineItem any = lines().get(0);
        Money nothing = Money.zero(any.unitPrice().currency());
        List<LineItem> free =
                List.of(new LineItem(any.product(), any.name(), 1, any.options(), nothing, any.categories()));
        for (String coupon : coupons()) {
            ChargeOutcome outcome = charges().charge(request(free, "", coupon));
            if (outcome instanceof ChargeOutcome.Charged charged) {
                assertThat(charged.charges().discount()).isEqualTo(nothing);
            } else {
                assertThat(outcome).isEqualTo(new ChargeOutcome.CouponRefused());
            }
        }
        assertThat(charges().charge(request(free, "", ""))).isInstanceOf(ChargeOutcome.Charged.class);
    }

    /** CHARGE-3 for deliveries. */
    @Test
    @Covers("CHARGE-3")
    default void an_unknown_delivery_is_an_answer() {
        for (String unknown : List.of("no-such-delivery", "\uD83D\uDEF5 '\"", "x".repeat(64))) {
            assertThat(charges().charge(request(lines(), unknown, ""))).isEqualTo(new ChargeOutcome.UnknownShipping());
        }
    }

    /** CHARGE-3 for coupons. */
    @Test
    @Covers("CHARGE-3")
    default void an_unknown_coupon_is_an_answer() {
        for (String unknown : List.of("NO-SUCH-COUPON", "\uD83C\uDF81 '\"", "x".repeat(64))) {
            assertThat(charges().charge(request(lines(), "", unknown))).isEqualTo(new ChargeOutcome.CouponRefused());
        }
    }

    private Charges charged(String shipping, String coupon) {
        ChargeOutcome outcome = charges().charge(request(lines(), shipping, coupon));
        assertThat(outcome)
                .as("shipping '%s', coupon '%s'", shipping, coupon)
                .isInstanceOf(ChargeOutcome.Charged.class);
        return ((ChargeOutcome.Charged) outcome).charges();
    }

    private ChargeRequest request(List<LineItem> lines, String shipping, String coupon) {
        return new ChargeRequest(shop(), lines, shipping, coupon, PostalAddress.NONE, Locale.ENGLISH);
    }
}
