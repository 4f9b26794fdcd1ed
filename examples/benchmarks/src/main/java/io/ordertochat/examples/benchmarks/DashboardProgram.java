package io.ordertochat.examples.benchmarks;

import io.ordertochat.analytics.Analytics;
import io.ordertochat.analytics.DashboardQuery;
import io.ordertochat.click.Click;
import io.ordertochat.jdbc.JdbcClickLog;
import io.ordertochat.jdbc.JdbcClickTotals;
import io.ordertochat.jdbc.JdbcUnitOfWork;
import io.ordertochat.jdbc.Schema;
import io.ordertochat.jdbc.SqlDialect;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.shop.ShopId;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** What a whole dashboard costs as clicks become more. */
final class DashboardProgram implements Program {

    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final Instant NOW = Instant.parse("2026-11-20T17:37:00Z");
    private static final int LOADED_AT_ONCE = 50_000;
    private static final double NANOS = 1e6;
    private static final int WARM_UPS = 5;
    private static final int FEW = 5;
    private static final ShopId SHOP = ShopId.of("shop");

    @Override
    public String name() {
        return "dashboard";
    }

    @Override
    public String sentence() {
        return "a whole dashboard of one shop out of totals, beside the same questions asked of raw rows in SQL, on PostgreSQL"
                + " or H2 and in DuckDB; the answers must be the same.";
    }

    @Override
    public Map<String, Options.Option> options() {
        Map<String, Options.Option> options = new LinkedHashMap<>();
        options.put("seed", new Options.Option("what clicks are made from", "1"));
        options.put("clicks", new Options.Option("sizes, with commas between, each 1000 to 20000000", "10000,1000000"));
        options.put("days", new Options.Option("over which they are spread, 1 to 3650", "365"));
        options.put("products", new Options.Option("products of the shop, 1 to 100000", "1000"));
        options.put("engine", new Options.Option("databases, of postgresql,h2", "postgresql,h2"));
        options.put("runs", new Options.Option("of which the median counts, 1 to 1000", "21"));
        options.put("duckdb", new Options.Option("yes or no", "yes"));
        return options;
    }

    @Override
    public void check(Options options) {
        options.seed();
        sizes(options);
        options.number("days", 1, 3_650);
        options.number("products", 1, 100_000);
        options.number("runs", 1, 1_000);
        if (!Set.of("postgresql", "h2").containsAll(engines(options))) {
            throw new IllegalArgumentException(
                    "--engine is " + options.text("engine") + "; give some of postgresql,h2");
        }
        if (!List.of("yes", "no").contains(options.text("duckdb"))) {
            throw new IllegalArgumentException("--duckdb is " + options.text("duckdb") + "; give yes or no");
        }
    }

    private static List<String> engines(Options options) {
        return List.of(options.text("engine").split(","));
    }

    private static List<Integer> sizes(Options options) {
        try {
            List<Integer> sizes = Arrays.stream(options.text("clicks").split(","))
                    .map(Integer::valueOf)
                    .toList();
            if (sizes.stream().allMatch(size -> size >= 1_000 && size <= 20_000_000)) {
                return sizes;
            }
        } catch (NumberFormatException no) {
            // Told below.
        }
        throw new IllegalArgumentException(
                "--clicks is " + options.text("clicks") + "; give numbers from 1000 to 20000000 with commas between");
    }

    @Override
    public Report run(Options options, PrintStream out) throws Exception {
        Report report = new Report(name());
        for (String engine : engines(options)) {
            for (int clicks : sizes(options)) {
                try (Database database = engine.equals("h2") ? Database.h2(2) : Database.postgres(2)) {
                    out.println("Loading " + clicks + " clicks into " + database.name() + " and making their totals.");
                    one(database, options, clicks, report);
                }
            }
        }
        return report;
    }

    private static void one(Database database, Options options, int clicks, Report report) throws Exception {
        Schema.create(database.pool(), database.dialect());
        Path csv = Files.createTempFile("o2c-clicks", ".csv");
        try {
            JdbcClickTotals totals = load(database, options, clicks, csv);
            InMemoryShopSettings settings = new InMemoryShopSettings()
                    .put(SHOP, Samples.settings().toBuilder().zone(ZONE).build());
            Analytics analytics = new Analytics(totals, settings, () -> NOW);
            LocalDate today = NOW.atZone(ZONE).toLocalDate();
            DashboardQuery month = DashboardQuery.of(SHOP, today.minusDays(29), today);
            int runs = options.number("runs", 1, 1_000);
            double ours = median(
                    WARM_UPS * runs, runs, () -> analytics.dashboard(month).orElseThrow());
            Map<String, Double> others = new LinkedHashMap<>();
            DashboardQuery kathmandu = month.in(ZoneId.of("Asia/Kathmandu"));
            others.put(
                    "ours, for a viewer in Kathmandu",
                    median(runs, runs, () -> analytics.dashboard(kathmandu).orElseThrow()));
            Map<String, String> figures =
                    RawQuestions.of(analytics.dashboard(month).orElseThrow());
            RawQuestions questions = new RawQuestions(NOW);
            int few = Math.max(1, Math.min(FEW, runs));
            try (Connection connection = database.pool().getConnection()) {
                others.put(database.name() + ", raw rows", median(1, few, () -> questions.ask(connection, "/")));
                report.mustHold("equal", figures.equals(questions.told(questions.ask(connection, "/"))));
            }
            if (options.text("duckdb").equals("yes")) {
                try (Connection duck = RawQuestions.duckDb(csv)) {
                    others.put("DuckDB, raw rows", median(runs, runs, () -> questions.ask(duck, "//")));
                    report.mustHold("equal", figures.equals(questions.told(questions.ask(duck, "//"))));
                }
            }
            report.row("whole dashboard, 30 days, " + clicks + " clicks, " + database.name(), "ms", ours, others);
        } finally {
            Files.delete(csv);
        }
    }

    // PostgreSQL takes the rows by COPY and makes totals of them; H2 is told of them as a shop would be.
    private static JdbcClickTotals load(Database database, Options options, int clicks, Path csv) throws Exception {
        ClickSamples samples = new ClickSamples(
                options.seed(),
                NOW.minus(Duration.ofDays(options.number("days", 1, 3_650))),
                NOW,
                clicks,
                options.number("products", 1, 100_000));
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database.pool());
        JdbcClickTotals totals = new JdbcClickTotals(unit, database.dialect());
        RawClicks raw = new RawClicks(database.dialect());
        JdbcClickLog log = new JdbcClickLog(
                unit, database.dialect(), new TimeOrderedIds(InstantSource.system(), new SecureRandom()));
        boolean copied = database.dialect() == SqlDialect.POSTGRESQL;
        try (Writer out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
            for (int loaded = 0; loaded < clicks; loaded += LOADED_AT_ONCE) {
                List<Click> some = new ArrayList<>();
                for (int i = 0; i < Math.min(LOADED_AT_ONCE, clicks - loaded); i++) {
                    some.add(samples.next());
                }
                if (copied) {
                    raw.copy(database.pool(), "o2c_click", SHOP.value(), some);
                } else {
                    log.append(SHOP, some);
                    totals.fold(shop -> ZONE, LOADED_AT_ONCE);
                }
                write(some, out);
            }
        }
        if (copied) {
            totals.rebuild(SHOP, ZONE);
        }
        execute(database, copied ? "vacuum analyze" : "analyze");
        return totals;
    }

    private static void write(List<Click> clicks, Writer csv) throws IOException {
        for (Click click : clicks) {
            csv.write(click.at().toEpochMilli() + ","
                    + click.product().map(Object::toString).orElse("") + "," + click.entryPoint() + ","
                    + click.device().code() + "," + click.agent().code() + "\n");
        }
    }

    private static double median(int warmUps, int runs, Callable<?> work) throws Exception {
        for (int run = 0; run < warmUps; run++) {
            work.call();
        }
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            work.call();
            millis.add((System.nanoTime() - start) / NANOS);
        }
        return millis.stream().sorted().toList().get(runs / 2);
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
