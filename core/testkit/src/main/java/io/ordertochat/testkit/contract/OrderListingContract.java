package io.ordertochat.testkit.contract;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.order.Order;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.Placement;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How an {@link OrderRepository} must list orders, page by page. */
public interface OrderListingContract {

    /**
     * The store under test.
     *
     * @return a store without orders; the same one each time within a test
     */
    OrderRepository orders();

    /** ORDER-6 for every size of page, with many orders in one millisecond. */
    @Test
    @Covers({"ORDER-6", "ORDER-8"})
    default void pages_of_any_size_hold_every_order_once_oldest_first() {
        List<Order> sorted = placedInDisorder();
        for (int size : List.of(1, 2, 7, sorted.size(), 1_000)) {
            assertThat(pages(SHOP, Instant.EPOCH, size)).as("pages of %s", size).containsExactlyElementsOf(sorted);
        }
    }

    /** ORDER-6 at the edges of one page. */
    @Test
    @Covers("ORDER-6")
    default void a_page_begins_after_its_cursor_and_holds_no_more_than_its_limit() {
        List<Order> sorted = placedInDisorder();
        List<Order> page = orders().list(SHOP, OrderCursor.after(sorted.get(4)), 3);
        assertThat(page).containsExactlyElementsOf(sorted.subList(5, 8));
        assertThat(orders().list(SHOP, OrderCursor.after(sorted.get(sorted.size() - 1)), 3))
                .isEmpty();
    }

    /** ORDER-6 with a cursor that starts at a time. */
    @Test
    @Covers("ORDER-6")
    default void a_list_from_a_time_begins_with_the_orders_of_that_time() {
        place(anOrder("before").placedAt(NOON.minusMillis(1)).build());
        Order exactly = anOrder("exactly").placedAt(NOON).build();
        Order later = anOrder("later").placedAt(NOON.plusMillis(1)).build();
        place(later);
        place(exactly);
        assertThat(orders().list(SHOP, OrderCursor.from(NOON), 10)).containsExactly(exactly, later);
    }

    /** ORDER-6 while orders come in. */
    @Test
    @Covers("ORDER-6")
    default void an_order_placed_between_two_pages_comes_in_its_place() {
        Order first = anOrder("first").placedAt(NOON).build();
        Order second = anOrder("second").placedAt(NOON.plusSeconds(1)).build();
        place(first);
        place(second);
        assertThat(orders().list(SHOP, OrderCursor.from(NOON), 1)).containsExactly(first);
        Order third = anOrder("third").placedAt(NOON.plusSeconds(2)).build();
        place(third);
        assertThat(orders().list(SHOP, OrderCursor.after(first), 10)).containsExactly(second, third);
    }

    /** ORDER-9, also while there is nothing to list. */
    @Test
    @Covers("ORDER-9")
    default void a_page_of_no_orders_or_of_too_many_is_refused() {
        for (int limit : List.of(0, -1, 1_001)) {
            assertThatThrownBy(() -> orders().list(SHOP, OrderCursor.from(NOON), limit))
                    .as("limit %s", limit)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** ORDER-5 for lists. */
    @Test
    @Covers("ORDER-5")
    default void a_list_holds_the_shops_own_orders_only() {
        Order mine = anOrder("mine").build();
        place(mine);
        place(anOrder(ShopId.of("other-shop"), "theirs").build());
        assertThat(orders().list(SHOP, OrderCursor.from(Instant.EPOCH), 10)).containsExactly(mine);
        assertThat(orders().list(ShopId.of("empty-shop"), OrderCursor.from(Instant.EPOCH), 10))
                .isEmpty();
    }

    private List<Order> placedInDisorder() {
        List<Order> all = new ArrayList<>();
        String[] words = {"a", "B", "b", "A", "_", "-", ".", ":", "0", "9", "aa", "a-a", "a.a", "Z", "z"};
        for (int second = 0; second < 3; second++) {
            for (String word : words) {
                all.add(anOrder(word + second)
                        .placedAt(NOON.plusSeconds(second))
                        .build());
            }
        }
        Collections.shuffle(all, new Random(20_260_302));
        all.forEach(this::place);
        all.sort(Comparator.comparing(Order::placedAt)
                .thenComparing(order -> order.id().value()));
        return all;
    }

    private List<Order> pages(ShopId shop, Instant from, int size) {
        List<Order> all = new ArrayList<>();
        OrderCursor cursor = OrderCursor.from(from);
        List<Order> page = orders().list(shop, cursor, size);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            all.addAll(page);
            cursor = OrderCursor.after(page.get(page.size() - 1));
            page = orders().list(shop, cursor, size);
        }
        return all;
    }

    private void place(Order order) {
        assertThat(orders().place(order, NOON.plusSeconds(3_600))).isEqualTo(new Placement.Placed(order));
    }
}
