package io.ordertochat.testkit.contract;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static io.ordertochat.testkit.SampleOrders.anOrderWithEverything;
import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.LineItem;
import io.ordertochat.form.FormAnswers;
import io.ordertochat.money.Money;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.Placement;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleOrders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every {@link OrderRepository} must hold when one thread uses it. Its other halves are {@link OrderListingContract},
 * {@link OrderDuplicatesContract}, {@link OrderPlacingConcurrencyContract} and {@link UnitOfWorkContract}; most adapters
 * implement all of them with one test class.
 */
public interface OrderRepositoryContract {

    /**
     * The store under test.
     *
     * @return a store without orders; the same one each time within a test
     */
    OrderRepository orders();

    /** ORDER-3 with an ordinary order. */
    @Test
    @Covers("ORDER-3")
    default void a_placed_order_is_found_by_id_reference_and_submission() {
        Order order = anOrder("one").build();
        assertThat(orders().place(order, NOON)).isEqualTo(new Placement.Placed(order));
        assertThat(orders().find(SHOP, order.id())).contains(order);
        assertThat(orders().findByReference(SHOP, order.reference())).contains(order);
        assertThat(orders().findBySubmission(SHOP, order.submissionKey())).contains(order);
    }

    /** ORDER-3 in an empty store. */
    @Test
    @Covers("ORDER-3")
    default void what_was_never_placed_is_not_found() {
        Order order = anOrder("never").build();
        assertThat(orders().find(SHOP, order.id())).isEmpty();
        assertThat(orders().findByReference(SHOP, order.reference())).isEmpty();
        assertThat(orders().findBySubmission(SHOP, order.submissionKey())).isEmpty();
    }

    /** ORDER-3 with every field, strange scripts and amounts. */
    @Test
    @Covers("ORDER-3")
    default void every_field_comes_back_character_by_character() {
        ShopId shop = ShopId.of("S-" + "x".repeat(62));
        Order order = anOrderWithEverything(shop, "W".repeat(64)).build();
        assertThat(orders().place(order, NOON)).isEqualTo(new Placement.Placed(order));
        Order found = orders().find(shop, order.id()).orElseThrow();
        assertThat(found.basket().lines()).isEqualTo(order.basket().lines());
        assertThat(found.basket().charges()).isEqualTo(order.basket().charges());
        assertThat(found.basket().total()).isEqualTo(order.basket().total());
        assertThat(found.answers().asMap()).isEqualTo(order.answers().asMap());
        assertThat(found.routing()).isEqualTo(order.routing());
        assertThat(found).isEqualTo(order);
        assertThat(orders().findByReference(shop, order.reference())).contains(order);
        assertThat(orders().findBySubmission(shop, order.submissionKey())).contains(order);
    }

    /** ORDER-3: equality of maps ignores their order, customers and staff do not. */
    @Test
    @Covers("ORDER-3")
    default void options_and_answers_keep_their_order() {
        Order order = anOrderWithEverything(SHOP, "ordered").build();
        place(order);
        Order found = orders().find(SHOP, order.id()).orElseThrow();
        assertThat(optionNames(found)).isEqualTo(optionNames(order));
        assertThat(found.answers().asMap().keySet())
                .containsExactlyElementsOf(order.answers().asMap().keySet());
    }

    /** ORDER-3 with the most lines there can be. */
    @Test
    @Covers("ORDER-3")
    default void an_order_of_two_hundred_lines_comes_back_whole() {
        Order order = anOrder("long").basket(SampleOrders.theLongestBasket()).build();
        place(order);
        assertThat(orders().find(SHOP, order.id())).contains(order);
    }

    /** ORDER-3 with the largest amount. */
    @Test
    @Covers("ORDER-3")
    default void the_largest_amount_comes_back_exactly() {
        LineItem line = SampleOrders.aLine("dear", 1, Money.ofMinor(Long.MAX_VALUE, "BRL"));
        Order order = anOrder("dear").basket(SampleOrders.aBasket(line)).build();
        place(order);
        assertThat(orders().find(SHOP, order.id()).map(found -> found.basket().total()))
                .contains(order.basket().total());
    }

    /** ORDER-3 with the languages that break naive codes. */
    @Test
    @Covers("ORDER-3")
    default void the_locale_comes_back_with_script_and_extensions() {
        List<String> tags = List.of("en", "pt-BR", "sr-Latn-RS", "ar-EG-u-nu-latn", "es-419", "he-IL");
        for (String tag : tags) {
            place(anOrder(tag).locale(Locale.forLanguageTag(tag)).build());
        }
        for (String tag : tags) {
            assertThat(orders().find(SHOP, OrderId.of(tag)).map(Order::locale))
                    .as(tag)
                    .contains(Locale.forLanguageTag(tag));
        }
    }

    /** ORDER-3 where there is next to nothing to keep. */
    @Test
    @Covers("ORDER-3")
    default void what_an_order_does_not_have_is_absent_again() {
        Order order = anOrder("bare").answers(FormAnswers.none()).build();
        place(order);
        Order found = orders().find(SHOP, order.id()).orElseThrow();
        assertThat(found).isEqualTo(order);
        assertThat(found.cart()).isEmpty();
        assertThat(found.duplicateOf()).isEmpty();
        assertThat(found.basket().charges().shipping()).isEmpty();
        assertThat(found.routing().match()).isEmpty();
        assertThat(found.routing().availableFrom()).isEmpty();
    }

    /** ORDER-1 for one thread. */
    @Test
    @Covers("ORDER-1")
    default void a_submission_key_places_one_order_and_every_repeat_answers_with_it() {
        SubmissionKey key = SubmissionKey.of("the-same");
        Order first = anOrder("first").submissionKey(key).build();
        Order repeat = anOrderWithEverything(SHOP, "repeat").submissionKey(key).build();
        place(first);
        assertThat(orders().place(repeat, NOON)).isEqualTo(new Placement.AlreadyPlaced(first));
        assertThat(orders().place(first, NOON)).isEqualTo(new Placement.AlreadyPlaced(first));
        assertThat(orders().find(SHOP, repeat.id())).isEmpty();
        assertThat(orders().findBySubmission(SHOP, key)).contains(first);
    }

    /** ORDER-2 by reference. */
    @Test
    @Covers("ORDER-2")
    default void a_reference_in_use_is_not_taken_again() {
        Order first = anOrder("first").build();
        Order second = anOrder("second").reference(first.reference()).build();
        place(first);
        assertThat(orders().place(second, NOON)).isEqualTo(new Placement.ReferenceTaken());
        assertThat(orders().find(SHOP, second.id())).isEmpty();
        assertThat(orders().findBySubmission(SHOP, second.submissionKey())).isEmpty();
        assertThat(orders().findByReference(SHOP, first.reference())).contains(first);
    }

    /** ORDER-2 by id. */
    @Test
    @Covers("ORDER-2")
    default void an_id_in_use_is_not_taken_again() {
        Order first = anOrder("first").build();
        Order second = anOrder("first")
                .reference(anOrder("second").build().reference())
                .submissionKey(SubmissionKey.of("second"))
                .build();
        place(first);
        assertThat(orders().place(second, NOON)).isEqualTo(new Placement.ReferenceTaken());
        assertThat(orders().find(SHOP, first.id())).contains(first);
        assertThat(orders().findByReference(SHOP, second.reference())).isEmpty();
        assertThat(orders().findBySubmission(SHOP, second.submissionKey())).isEmpty();
    }

    /** ORDER-1 goes before ORDER-2: a repeat has the id and reference of its first time. */
    @Test
    @Covers({"ORDER-1", "ORDER-2"})
    default void a_repeat_with_the_same_reference_is_a_repeat() {
        Order order = anOrder("one").build();
        place(order);
        assertThat(orders().place(order, NOON)).isEqualTo(new Placement.AlreadyPlaced(order));
    }

    /** ORDER-2: after a refusal the same submission can be placed under another id. */
    @Test
    @Covers("ORDER-2")
    default void a_refused_order_can_be_placed_under_another_id() {
        Order first = anOrder("first").build();
        Order refused = anOrder("second").reference(first.reference()).build();
        place(first);
        assertThat(orders().place(refused, NOON)).isEqualTo(new Placement.ReferenceTaken());
        Order again = anOrder("third").submissionKey(refused.submissionKey()).build();
        assertThat(orders().place(again, NOON)).isEqualTo(new Placement.Placed(again));
    }

    /** ORDER-5 for every way to find an order. */
    @Test
    @Covers("ORDER-5")
    default void shops_do_not_see_each_others_orders() {
        ShopId other = ShopId.of("other-shop");
        Order order = anOrder("mine").build();
        place(order);
        assertThat(orders().find(other, order.id())).isEmpty();
        assertThat(orders().findByReference(other, order.reference())).isEmpty();
        assertThat(orders().findBySubmission(other, order.submissionKey())).isEmpty();
    }

    /** ORDER-5 for ids, references and submission keys. */
    @Test
    @Covers({"ORDER-1", "ORDER-2", "ORDER-5"})
    default void two_shops_may_use_the_same_id_reference_and_submission_key() {
        Order mine = anOrder("same").build();
        Order theirs = anOrder(ShopId.of("other-shop"), "same")
                .reference(mine.reference())
                .payment("theirs")
                .build();
        place(mine);
        assertThat(orders().place(theirs, NOON)).isEqualTo(new Placement.Placed(theirs));
        assertThat(orders().find(SHOP, mine.id())).contains(mine);
        assertThat(orders().find(theirs.shop(), theirs.id())).contains(theirs);
        assertThat(orders().findByReference(theirs.shop(), mine.reference())).contains(theirs);
        assertThat(orders().findBySubmission(SHOP, mine.submissionKey())).contains(mine);
    }

    /** ORDER-8: databases like to take a for A. */
    @Test
    @Covers("ORDER-8")
    default void shops_ids_and_keys_that_differ_in_case_are_different() {
        List<Order> placed = new ArrayList<>();
        for (ShopId shop : List.of(ShopId.of("shop"), ShopId.of("Shop"))) {
            for (String word : List.of("case", "Case", "CASE", "cas-e", "cas_e", "cas.e", "cas:e")) {
                placed.add(anOrder(shop, word).build());
            }
        }
        placed.forEach(this::place);
        for (Order order : placed) {
            assertThat(orders().find(order.shop(), order.id())).contains(order);
            assertThat(orders().findBySubmission(order.shop(), order.submissionKey()))
                    .contains(order);
        }
        assertThat(orders().find(SHOP, OrderId.of("cASE"))).isEqualTo(Optional.empty());
    }

    private void place(Order order) {
        assertThat(orders().place(order, NOON.plusSeconds(3_600))).isEqualTo(new Placement.Placed(order));
    }

    private static List<List<String>> optionNames(Order order) {
        return order.basket().lines().stream()
                .map(line -> List.copyOf(line.options().keySet()))
                .toList();
    }
}
