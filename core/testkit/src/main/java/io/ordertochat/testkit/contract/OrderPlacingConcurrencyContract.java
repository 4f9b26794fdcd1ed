package io.ordertochat.testkit.contract;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.order.Order;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.Placement;
import io.ordertochat.order.SubmissionKey;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link OrderRepository} must hold when 32 threads place orders at once. */
public interface OrderPlacingConcurrencyContract {

    /** How many threads place at once. */
    int THREADS = 32;

    /**
     * The store under test.
     *
     * @return a store without orders, safe for many threads; the same one each time within a test
     */
    OrderRepository orders();

    /**
     * ORDER-1 under threads.
     *
     * @throws Exception when a placing fails or does not end
     */
    @Test
    @Covers("ORDER-1")
    default void one_submission_placed_by_many_threads_is_one_order() throws Exception {
        OrderRepository orders = orders();
        for (int round = 0; round < 5; round++) {
            SubmissionKey key = SubmissionKey.of("round-" + round);
            String prefix = "r" + round + "-";
            List<Placement> placements = AtOnce.run(
                    THREADS,
                    n -> orders.place(anOrder(prefix + n).submissionKey(key).build(), NOON));
            List<Order> placed = placed(placements);
            assertThat(placed).as("orders placed for one submission key").hasSize(1);
            assertThat(placements)
                    .filteredOn(Placement.AlreadyPlaced.class::isInstance)
                    .hasSize(THREADS - 1)
                    .containsOnly(new Placement.AlreadyPlaced(placed.get(0)));
            assertThat(orders.findBySubmission(SHOP, key)).contains(placed.get(0));
        }
        assertThat(orders.list(SHOP, OrderCursor.from(Instant.EPOCH), 1_000)).hasSize(5);
    }

    /**
     * ORDER-1 lets different submissions pass.
     *
     * @throws Exception when a placing fails or does not end
     */
    @Test
    @Covers("ORDER-1")
    default void different_submissions_placed_at_once_are_all_placed() throws Exception {
        OrderRepository orders = orders();
        List<Placement> placements =
                AtOnce.run(THREADS, n -> orders.place(anOrder("n" + n).build(), NOON));
        List<Order> placed = placed(placements);
        assertThat(placed).hasSize(THREADS);
        assertThat(orders.list(SHOP, OrderCursor.from(Instant.EPOCH), 1_000))
                .containsExactlyInAnyOrderElementsOf(placed);
    }

    /**
     * ORDER-2 under threads.
     *
     * @throws Exception when a placing fails or does not end
     */
    @Test
    @Covers("ORDER-2")
    default void one_reference_wanted_by_many_threads_goes_to_one() throws Exception {
        OrderRepository orders = orders();
        Order pattern = anOrder("pattern").build();
        List<Placement> placements = AtOnce.run(
                THREADS,
                n -> orders.place(
                        anOrder("n" + n).reference(pattern.reference()).build(), NOON));
        assertThat(placed(placements)).hasSize(1);
        assertThat(placements)
                .filteredOn(Placement.ReferenceTaken.class::isInstance)
                .hasSize(THREADS - 1);
        assertThat(orders.findByReference(SHOP, pattern.reference()))
                .contains(placed(placements).get(0));
    }

    private static List<Order> placed(List<Placement> placements) {
        return placements.stream()
                .filter(Placement.Placed.class::isInstance)
                .map(placement -> ((Placement.Placed) placement).order())
                .toList();
    }
}
