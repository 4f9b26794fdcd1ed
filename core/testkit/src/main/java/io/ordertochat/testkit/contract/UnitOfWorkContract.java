package io.ordertochat.testkit.contract;

import static io.ordertochat.testkit.SampleOrders.NOON;
import static io.ordertochat.testkit.SampleOrders.SHOP;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ordertochat.order.Order;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.Placement;
import io.ordertochat.port.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every {@link UnitOfWork} must hold, shown with an {@link OrderRepository} that takes part in it. */
public interface UnitOfWorkContract {

    /**
     * The unit of work under test.
     *
     * @return the same one each time within a test
     */
    UnitOfWork unitOfWork();

    /**
     * A store that takes part in {@link #unitOfWork}.
     *
     * @return a store without orders; the same one each time within a test
     */
    OrderRepository orders();

    /** UNIT-1 with two writes. */
    @Test
    @Covers({"UNIT-1", "ORDER-7"})
    default void an_exception_undoes_every_write_and_passes_through_unchanged() {
        IllegalStateException boom = new IllegalStateException("boom");
        Throwable thrown = catchThrowable(() -> inOne(() -> {
            place("one");
            place("two");
            throw boom;
        }));
        assertThat(thrown).isSameAs(boom);
        assertThat(stored()).isEmpty();
    }

    /** UNIT-1 with what is no exception. */
    @Test
    @Covers("UNIT-1")
    default void an_error_undoes_every_write_too() {
        StackOverflowError tooDeep = new StackOverflowError();
        Throwable thrown = catchThrowable(() -> inOne(() -> {
            place("one");
            throw tooDeep;
        }));
        assertThat(thrown).isSameAs(tooDeep);
        assertThat(stored()).isEmpty();
    }

    /** UNIT-1 leaves nothing broken behind. */
    @Test
    @Covers({"UNIT-1", "UNIT-3"})
    default void after_a_unit_that_failed_the_next_one_works() {
        place("before");
        assertThat(catchThrowable(() -> inOne(() -> {
                    place("undone");
                    throw new IllegalStateException("boom");
                })))
                .isNotNull();
        inOne(() -> place("undone"));
        assertThat(stored()).containsExactlyInAnyOrder("before", "undone");
    }

    /** UNIT-1: what was undone leaves no trace in ORDER-1, ORDER-2 and ORDER-4. */
    @Test
    @Covers({"UNIT-1", "ORDER-7"})
    default void an_undone_order_can_be_placed_as_if_it_had_never_been() {
        Order order = anOrder("again").build();
        assertThat(catchThrowable(() -> inOne(() -> {
                    orders().place(order, NOON);
                    throw new IllegalStateException("boom");
                })))
                .isNotNull();
        assertThat(orders().find(SHOP, order.id())).isEmpty();
        assertThat(orders().findByReference(SHOP, order.reference())).isEmpty();
        assertThat(orders().findBySubmission(SHOP, order.submissionKey())).isEmpty();
        assertThat(orders().place(order, NOON)).isEqualTo(new Placement.Placed(order));
    }

    /** UNIT-2, the outer one failing. */
    @Test
    @Covers("UNIT-2")
    default void a_failing_outer_unit_undoes_the_inner_ones_writes() {
        assertThat(catchThrowable(() -> inOne(() -> {
                    place("outer");
                    inOne(() -> place("inner"));
                    throw new IllegalStateException("boom");
                })))
                .hasMessage("boom");
        assertThat(stored()).isEmpty();
    }

    /** UNIT-2, the inner one failing. */
    @Test
    @Covers({"UNIT-1", "UNIT-2"})
    default void a_failing_inner_unit_undoes_the_outer_ones_writes() {
        IllegalStateException boom = new IllegalStateException("boom");
        Throwable thrown = catchThrowable(() -> inOne(() -> {
            place("outer");
            return inOne(() -> {
                place("inner");
                throw boom;
            });
        }));
        assertThat(thrown).isSameAs(boom);
        assertThat(stored()).isEmpty();
    }

    /** UNIT-2: the inner unit's end is not the end. */
    @Test
    @Covers({"UNIT-2", "UNIT-5"})
    default void the_outer_unit_goes_on_after_the_inner_one() {
        inOne(() -> {
            inOne(() -> place("inner"));
            assertThat(orders().find(SHOP, OrderId.of("inner"))).isPresent();
            return place("outer");
        });
        assertThat(stored()).containsExactlyInAnyOrder("inner", "outer");
    }

    /**
     * UNIT-3 as another thread sees it.
     *
     * @throws Exception when the other thread fails or does not end
     */
    @Test
    @Covers({"UNIT-3", "ORDER-7"})
    default void after_a_unit_its_writes_are_there_for_every_thread() throws Exception {
        String result = inOne(() -> {
            place("one");
            place("two");
            return "the unit's result";
        });
        assertThat(result).isEqualTo("the unit's result");
        for (List<String> seen : AtOnce.run(4, n -> inOne(this::stored))) {
            assertThat(seen).containsExactlyInAnyOrder("one", "two");
        }
    }

    /**
     * UNIT-4, half of the units failing.
     *
     * @throws Exception when a thread fails or does not end
     */
    @Test
    @Covers("UNIT-4")
    default void a_failing_unit_undoes_its_own_writes_and_no_others() throws Exception {
        int threads = 8;
        int rounds = 10;
        AtOnce.run(threads, thread -> {
            for (int round = 0; round < rounds; round++) {
                oneUnit("t" + thread + "r" + round, thread % 2 == 1);
            }
            return true;
        });
        List<String> expected = new ArrayList<>();
        for (int thread = 0; thread < threads; thread += 2) {
            for (int round = 0; round < rounds; round++) {
                expected.add("t" + thread + "r" + round + "-a");
                expected.add("t" + thread + "r" + round + "-b");
            }
        }
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** UNIT-5 and ORDER-1, ORDER-2 within one unit: a refusal is an answer and leaves the unit whole. */
    @Test
    @Covers({"UNIT-5", "ORDER-1", "ORDER-2", "ORDER-7"})
    default void a_unit_sees_its_own_writes_and_survives_refusals() {
        Order first = anOrder("first").build();
        Order taken = anOrder("taken").reference(first.reference()).build();
        Order second = anOrder("second").build();
        inOne(() -> {
            assertThat(orders().place(first, NOON)).isEqualTo(new Placement.Placed(first));
            assertThat(orders().find(SHOP, first.id())).contains(first);
            assertThat(orders().place(first, NOON)).isEqualTo(new Placement.AlreadyPlaced(first));
            assertThat(orders().place(taken, NOON)).isEqualTo(new Placement.ReferenceTaken());
            assertThat(orders().place(second, NOON)).isEqualTo(new Placement.Placed(second));
            return true;
        });
        assertThat(stored()).containsExactlyInAnyOrder("first", "second");
    }

    /** ORDER-7 without a unit around. */
    @Test
    @Covers("ORDER-7")
    default void an_order_placed_outside_any_unit_is_there_at_once() {
        place("alone");
        assertThat(inOne(this::stored)).containsExactly("alone");
    }

    private void oneUnit(String word, boolean failing) {
        Throwable thrown = catchThrowable(() -> inOne(() -> {
            place(word + "-a");
            place(word + "-b");
            if (failing) {
                throw new IllegalStateException(word);
            }
            return true;
        }));
        if (failing) {
            assertThat(thrown).hasMessage(word);
        } else {
            assertThat(thrown).isNull();
        }
    }

    private <T> T inOne(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private boolean place(String word) {
        Order order = anOrder(word).build();
        assertThat(orders().place(order, NOON)).isEqualTo(new Placement.Placed(order));
        return true;
    }

    private List<String> stored() {
        return orders().list(SHOP, OrderCursor.from(Instant.EPOCH), 1_000).stream()
                .map(order -> order.id().value())
                .toList();
    }
}
