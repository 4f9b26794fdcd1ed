package io.ordertochat.testkit.contract;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static io.ordertochat.testkit.SampleOrders.aBasket;
import static io.ordertochat.testkit.SampleOrders.aLine;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static io.ordertochat.testkit.SampleOrders.anOrderWithEverything;
import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.Basket;
import io.ordertochat.form.FormAnswers;
import io.ordertochat.money.Money;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.Placement;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When an {@link OrderRepository} must name an order as a probable duplicate, and when it must not. */
public interface OrderDuplicatesContract {

    /**
     * The store under test.
     *
     * @return a store without orders; the same one each time within a test
     */
    OrderRepository orders();

    /** ORDER-4 and what is stored of it. */
    @Test
    @Covers({"ORDER-3", "ORDER-4"})
    default void an_order_like_an_earlier_one_is_stored_and_names_it() {
        place(anOrderWithEverything(SHOP, "first").build(), NOON);
        Order second = anOrderWithEverything(SHOP, "second").build();
        Order marked = second.duplicating(OrderId.of("first"));
        assertThat(orders().place(second, NOON)).isEqualTo(new Placement.Placed(marked));
        assertThat(orders().find(SHOP, second.id())).contains(marked);
        assertThat(orders().findByReference(SHOP, second.reference())).contains(marked);
        assertThat(orders().findBySubmission(SHOP, second.submissionKey())).contains(marked);
        assertThat(orders().place(second, NOON)).isEqualTo(new Placement.AlreadyPlaced(marked));
    }

    /** ORDER-4, the first moment that counts. */
    @Test
    @Covers("ORDER-4")
    default void an_order_placed_exactly_at_the_windows_beginning_counts() {
        place(byAna("first", NOON), NOON);
        assertThat(place(byAna("second", NOON.plusSeconds(60)), NOON)).contains(OrderId.of("first"));
    }

    /** ORDER-4, the last moment that does not count. */
    @Test
    @Covers("ORDER-4")
    default void an_order_placed_a_millisecond_before_the_window_does_not_count() {
        place(byAna("first", NOON.minusMillis(1)), NOON);
        assertThat(place(byAna("second", NOON.plusSeconds(60)), NOON)).isEmpty();
    }

    /** ORDER-4 with several to choose from, placed in another order than their times. */
    @Test
    @Covers("ORDER-4")
    default void of_several_the_earliest_within_the_window_is_named() {
        place(byAna("late", NOON.plusSeconds(20)), NOON.plusSeconds(60));
        place(byAna("too-early", NOON.minusSeconds(1)), NOON.plusSeconds(60));
        place(byAna("early", NOON.plusSeconds(10)), NOON.plusSeconds(60));
        assertThat(place(byAna("new", NOON.plusSeconds(30)), NOON)).contains(OrderId.of("early"));
    }

    /** ORDER-4 among orders of one millisecond. */
    @Test
    @Covers({"ORDER-4", "ORDER-8"})
    default void of_several_at_one_time_the_one_with_the_first_id_is_named() {
        place(byAna("b", NOON), NOON.plusSeconds(1));
        place(byAna("a", NOON), NOON.plusSeconds(1));
        place(byAna("B", NOON), NOON.plusSeconds(1));
        place(byAna("_", NOON), NOON.plusSeconds(1));
        assertThat(place(byAna("new", NOON), NOON)).contains(OrderId.of("B"));
    }

    /** ORDER-4: the lines' order says nothing about what was bought. */
    @Test
    @Covers("ORDER-4")
    default void lines_in_another_order_are_the_same_lines() {
        Basket oneWay = aBasket(aLine("mug-01", 2, price("39.90")), aLine("pot-07", 1, price("120.00")));
        Basket otherWay = aBasket(aLine("pot-07", 1, price("120.00")), aLine("mug-01", 2, price("39.90")));
        place(anOrder("first").answers(ana()).basket(oneWay).build(), NOON);
        assertThat(place(anOrder("second").answers(ana()).basket(otherWay).build(), NOON))
                .contains(OrderId.of("first"));
    }

    /** ORDER-4 needs the same lines. */
    @Test
    @Covers("ORDER-4")
    default void other_lines_or_another_person_make_no_duplicate() {
        place(byAna("first", NOON), NOON);
        Basket more = aBasket(aLine("mug-01", 3, price("39.90")));
        FormAnswers bia = FormAnswers.ofStored(Map.of("firstName", "Bia", "phone", "+5511977776666"));
        assertThat(place(anOrder("more").answers(ana()).basket(more).build(), NOON))
                .isEmpty();
        assertThat(place(anOrder("bia").answers(bia).build(), NOON)).isEmpty();
    }

    /** ORDER-4 needs a person. */
    @Test
    @Covers("ORDER-4")
    default void an_order_without_phone_and_email_is_never_a_duplicate() {
        FormAnswers nobody = FormAnswers.ofStored(Map.of("firstName", "Ana"));
        place(anOrder("first").answers(nobody).build(), NOON);
        assertThat(place(anOrder("second").answers(nobody).build(), NOON)).isEmpty();
    }

    /** ORDER-4 within a shop. */
    @Test
    @Covers({"ORDER-4", "ORDER-5"})
    default void the_same_order_in_another_shop_is_no_duplicate() {
        ShopId other = ShopId.of("other-shop");
        place(anOrder(other, "first").answers(ana()).build(), NOON);
        assertThat(place(byAna("second", NOON), NOON)).isEmpty();
    }

    private Optional<OrderId> place(Order order, Instant duplicatesSince) {
        Placement placement = orders().place(order, duplicatesSince);
        assertThat(placement).isInstanceOf(Placement.Placed.class);
        return ((Placement.Placed) placement).order().duplicateOf();
    }

    private static Order byAna(String word, Instant placedAt) {
        return anOrder(word).answers(ana()).placedAt(placedAt).build();
    }

    private static FormAnswers ana() {
        return FormAnswers.ofStored(Map.of("firstName", "Ana", "phone", "+5511988880000"));
    }

    private static Money price(String amount) {
        return Money.of(amount, "BRL");
    }
}
