package io.ordertochat.examples.benchmarks;

import io.ordertochat.checkout.CheckoutOutcome;
import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.checkout.Checkouts;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.order.Order;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.routing.NumberHealth;
import io.ordertochat.routing.RoutingRequest;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.shop.ShopId;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whole checkouts with everything in memory, their parts, and a look for what was placed. */
final class MemoryTrial {

    private static final ShopId SHOP = ShopId.of("bench");
    private static final int WARM_UPS = 4;

    private final Samples samples;
    private final double seconds;
    private final List<CheckoutSubmission> submissions;
    private final List<Order> placed = new ArrayList<>();

    @SuppressWarnings("UnusedVariable")
    private volatile Object lastResult = "";

    MemoryTrial(Samples samples, int orders, double seconds) {
        this.samples = samples;
        this.seconds = seconds;
        this.submissions = IntStream.range(0, orders)
                .mapToObj(n -> samples.submission(SHOP, n))
                .toList();
    }

    void run(Report report) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + (long) (WARM_UPS * seconds * 1e9);
        do {
            turns(new InMemoryOrderRepository()).millisEach();
            placed.clear();
        } while (threads.getCurrentThreadCpuTime() < end);
        InMemoryOrderRepository store = new InMemoryOrderRepository();
        Map<String, Double> millis = turns(store).millisEach();
        millis.forEach((part, figure) -> report.row(part, "us/op", figure * 1_000, Map.of()));
        lookForAll(report, store);
    }

    private TakingTurns turns(InMemoryOrderRepository store) {
        Checkouts checkouts = Library.on(settings(), store, samples, SHOP).checkouts();
        Order order = ((CheckoutOutcome.OnHold) Library.on(settings(), new InMemoryOrderRepository(), samples, SHOP)
                        .checkouts()
                        .submit(submissions.get(0)))
                .order();
        CheckoutForm form = CheckoutForm.standard();
        RoutingTable routing = Samples.settings().routing();
        ReferenceSigner references = Library.references();
        RoutingRequest request = RoutingRequest.forOrder(
                order.basket().lines(), order.id().value(), order.placedAt(), NumberHealth.ALL_WELL);
        TakingTurns turns = TakingTurns.byProcessorTime(submissions.size());
        turns.add("submit in memory", n -> submit(checkouts, n));
        turns.add(
                "- of it: the form, twelve answers",
                n -> use(form.check(submissions.get(n).answers(), "BR")));
        turns.add("- of it: routing five lines", n -> use(routing.route(request)));
        turns.add("- of it: the signed reference", n -> use(references.issue(SHOP, order.id())));
        turns.add("- of it: the mark of duplicates", n -> use(order.fingerprint()));
        turns.add("- of it: message and link", n -> use(checkouts.messageFor(order)));
        return turns;
    }

    private void submit(Checkouts checkouts, int n) {
        if (checkouts.submit(submissions.get(n)) instanceof CheckoutOutcome.OnHold onHold) {
            placed.add(onHold.order());
        }
    }

    /** Keeps the JVM from leaving out work whose result nobody looks at. */
    private void use(Object result) {
        lastResult = result;
    }

    private void lookForAll(Report report, InMemoryOrderRepository store) {
        long found = placed.stream()
                .filter(order ->
                        store.findBySubmission(SHOP, order.submissionKey()).equals(Optional.of(order)))
                .count();
        report.mustBeNone("lost", submissions.size() - found);
    }

    private static InMemoryShopSettings settings() {
        return new InMemoryShopSettings().put(SHOP, Samples.settings());
    }
}
