package io.ordertochat.examples.benchmarks;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What recording clicks costs, their totals included. */
final class ClicksProgram implements Program {

    private static final Set<String> PARTS = Set.of("postgres", "h2");

    @Override
    public String name() {
        return "clicks";
    }

    @Override
    public String sentence() {
        return "recording clicks, totals folded along, beside the bare raw row stored in every fast way; single clicks of many"
                + " callers beside one INSERT each.";
    }

    @Override
    public Map<String, Options.Option> options() {
        Map<String, Options.Option> options = new LinkedHashMap<>();
        options.put("seed", new Options.Option("what clicks are made from", "1"));
        options.put("clicks", new Options.Option("stored each way, 1000 to 10000000", "200000"));
        options.put("batch", new Options.Option("clicks in a batch, 1 to 2000", "1000"));
        options.put("products", new Options.Option("products of the shop, 1 to 100000", "1000"));
        options.put("fold-every", new Options.Option("batches between two foldings, 1 to 1000", "20"));
        options.put("single", new Options.Option("single clicks, 0 to 1000000", "20000"));
        options.put("threads", new Options.Option("callers with single clicks at once, 1 to 64", "16"));
        options.put("only", new Options.Option("databases, of postgres,h2", "postgres,h2"));
        return options;
    }

    @Override
    public void check(Options options) {
        options.seed();
        ClickTrial.Size.of(options);
        Set<String> only = Set.of(options.text("only").split(","));
        if (!PARTS.containsAll(only)) {
            throw new IllegalArgumentException("--only is " + options.text("only") + "; give some of postgres,h2");
        }
    }

    @Override
    public Report run(Options options, PrintStream out) throws Exception {
        Report report = new Report(name());
        ClickTrial.Size size = ClickTrial.Size.of(options);
        Set<String> only = Set.of(options.text("only").split(","));
        if (only.contains("postgres")) {
            try (Database database = Database.postgres(size.threads())) {
                out.println(
                        "Clicks on PostgreSQL, durable on commit: append and fold beside the raw row alone, taking turns.");
                new ClickTrial(database, options.seed(), size).run(report);
            }
        }
        if (only.contains("h2")) {
            try (Database database = Database.h2(size.threads())) {
                out.println("Clicks on H2, durable on commit.");
                new ClickTrial(database, options.seed(), size).run(report);
            }
        }
        return report;
    }
}
