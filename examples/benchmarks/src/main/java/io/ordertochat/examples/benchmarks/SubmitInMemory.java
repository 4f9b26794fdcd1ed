package io.ordertochat.examples.benchmarks;

import io.ordertochat.checkout.CheckoutOutcome;
import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.checkout.Checkouts;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FormOutcome;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.message.RenderedMessage;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderReference;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.routing.NumberHealth;
import io.ordertochat.routing.RoutingDecision;
import io.ordertochat.routing.RoutingRequest;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.shop.ShopId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole checkout with everything in memory, and its parts. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init")
public class SubmitInMemory {

    private static final ShopId SHOP = ShopId.of("bench");
    private static final int CUSTOMERS = 1_024;

    /** What the submissions are made from. */
    @Param("1")
    public long seed;

    private final List<CheckoutSubmission> submissions = new ArrayList<>();
    private final CheckoutForm form = CheckoutForm.standard();
    private final RoutingTable routing = Samples.settings().routing();
    private final ReferenceSigner references = Library.references();
    private Samples samples;
    private Checkouts checkouts;
    private Order order;
    private long next;

    /** Makes the submissions. */
    @Setup
    public void prepare() {
        samples = new Samples(seed);
        for (int n = 0; n < CUSTOMERS; n++) {
            submissions.add(samples.submission(SHOP, n));
        }
    }

    /** An empty store for each iteration, so that none of them pays for the memory of the one before. */
    @Setup(Level.Iteration)
    public void emptyTheStore() {
        InMemoryShopSettings settings = new InMemoryShopSettings().put(SHOP, Samples.settings());
        checkouts = Library.on(settings, new InMemoryOrderRepository(), samples, SHOP)
                .checkouts();
        order = ((CheckoutOutcome.OnHold) submit()).order();
    }

    /** Form, prices, routing, order, store, message and link. */
    @Benchmark
    public CheckoutOutcome submit() {
        CheckoutSubmission customer = submissions.get((int) (next % CUSTOMERS));
        CheckoutSubmission.Builder submission = CheckoutSubmission.of(SHOP, SubmissionKey.of("k-" + next++));
        customer.lines().forEach(submission::line);
        return checkouts.submit(submission
                .shipping(customer.shipping())
                .coupon(customer.coupon())
                .payment(customer.payment())
                .answers(customer.answers())
                .build());
    }

    /** Twelve answers checked and brought to their normal forms. */
    @Benchmark
    public FormOutcome form() {
        Map<String, String> answers =
                submissions.get((int) (next++ % CUSTOMERS)).answers();
        return form.check(answers, "BR");
    }

    /** The number for five lines. */
    @Benchmark
    public RoutingDecision routing() {
        return routing.route(RoutingRequest.forOrder(
                order.basket().lines(), order.id().value(), Samples.PLACED_AT, NumberHealth.ALL_WELL));
    }

    /** The signed reference. */
    @Benchmark
    public OrderReference reference() {
        return references.issue(SHOP, order.id());
    }

    /** What marks probable duplicates. */
    @Benchmark
    public Object fingerprint() {
        return order.fingerprint();
    }

    /** Message and link. */
    @Benchmark
    public Optional<RenderedMessage> message() {
        return checkouts.messageFor(order);
    }
}
