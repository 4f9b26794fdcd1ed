package io.ordertochat.examples.benchmarks;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a checkout costs: message, link, the whole in memory, the whole on two databases. */
final class CheckoutProgram implements Program {

    private static final String MESSAGE = "message";
    private static final String LINK = "link";
    private static final String MEMORY = "memory";
    private static final String H2 = "h2";
    private static final String POSTGRES = "postgres";
    private static final List<String> PARTS = List.of(MESSAGE, LINK, MEMORY, H2, POSTGRES);

    @Override
    public String name() {
        return "checkout";
    }

    @Override
    public String sentence() {
        return "order message beside jmustache, FreeMarker and StringBuilder; link beside URLEncoder; whole checkouts in"
                + " memory, on H2 and on PostgreSQL beside the barest SQL.";
    }

    @Override
    public Map<String, Options.Option> options() {
        Map<String, Options.Option> options = new LinkedHashMap<>();
        options.put("seed", new Options.Option("what customers and orders are made from", "1"));
        options.put("orders", new Options.Option("orders of each kind and database, 1 to 200000", "2000"));
        options.put("seconds", new Options.Option("measured for each figure in memory, after as long a warm-up", "1"));
        options.put("threads", new Options.Option("placing orders in a database at once, 1 to 64", "1"));
        options.put(
                "forks", new Options.Option("JVMs of its own for each figure in memory; 0 measures in this one", "1"));
        options.put("only", new Options.Option("parts to run, of " + String.join(",", PARTS), String.join(",", PARTS)));
        return options;
    }

    @Override
    public void check(Options options) {
        options.seed();
        orders(options);
        seconds(options);
        threads(options);
        forks(options);
        parts(options);
    }

    @Override
    public Report run(Options options, PrintStream out) throws Exception {
        Report report = new Report(name());
        Set<String> parts = parts(options);
        CheckoutTimes times = new CheckoutTimes(
                options.seed(), new Jmh(seconds(options), forks(options), options.seed()), report, out);
        if (parts.contains(MESSAGE)) {
            times.message();
        }
        if (parts.contains(LINK)) {
            times.link();
        }
        if (parts.contains(MEMORY)) {
            out.println("Whole submits in memory, by processor time, and their parts for information.");
            new MemoryTrial(new Samples(options.seed()), orders(options), seconds(options)).run(report);
        }
        if (parts.contains(H2)) {
            store(Database.h2(threads(options)), options, report, out);
        }
        if (parts.contains(POSTGRES)) {
            store(Database.postgres(threads(options)), options, report, out);
        }
        return report;
    }

    private static void store(Database database, Options options, Report report, PrintStream out) throws Exception {
        try (database) {
            out.println("Orders on " + database.name() + ", durable on commit: " + orders(options)
                    + " whole submits, then stores alone, beside one INSERT of the same row and beside a transaction of an"
                    + " order row and a batch of lines, all by plain JDBC on the same pool, taking turns.");
            new StoreTrial(database, new Samples(options.seed()), orders(options), threads(options)).run(report);
        }
    }

    private static int orders(Options options) {
        return options.number("orders", 1, 200_000);
    }

    private static double seconds(Options options) {
        return options.decimal("seconds", 0.001, 600);
    }

    private static int threads(Options options) {
        return options.number("threads", 1, 64);
    }

    private static int forks(Options options) {
        return options.number("forks", 0, 10);
    }

    private static Set<String> parts(Options options) {
        Set<String> parts = Set.of(options.text("only").split(","));
        if (!PARTS.containsAll(parts)) {
            throw new IllegalArgumentException(
                    "--only is " + options.text("only") + "; give some of " + String.join(",", PARTS));
        }
        return parts;
    }
}
