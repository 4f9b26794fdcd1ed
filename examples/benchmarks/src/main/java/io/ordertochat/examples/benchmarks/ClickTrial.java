package io.ordertochat.examples.benchmarks;

import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCombiner;
import io.ordertochat.click.ClickLog;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.jdbc.JdbcClickLog;
import io.ordertochat.jdbc.JdbcClickTotals;
import io.ordertochat.jdbc.JdbcUnitOfWork;
import io.ordertochat.jdbc.Schema;
import io.ordertochat.jdbc.SqlDialect;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.shop.ShopId;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Clicks in one database: the library with totals, and the raw rows alone. */
final class ClickTrial {

    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final ShopId BATCHES = ShopId.of("batches");
    private static final ShopId SINGLE = ShopId.of("single");
    private static final ShopId WARM = ShopId.of("warm");
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final String OURS = "ours";
    private static final int MILLIS = 1_000;

    private final Database database;
    private final long seed;
    private final Size size;
    private final RawClicks raw;
    private final ClickLog log;
    private final ClickTotals totals;
    private final JdbcUnitOfWork unit;

    /** How much of everything. */
    record Size(int clicks, int batch, int products, int foldEvery, int single, int threads) {

        static Size of(Options options) {
            return new Size(
                    options.number("clicks", 1_000, 10_000_000),
                    options.number("batch", 1, 2_000),
                    options.number("products", 1, 100_000),
                    options.number("fold-every", 1, 1_000),
                    options.number("single", 0, 1_000_000),
                    options.number("threads", 1, 64));
        }
    }

    ClickTrial(Database database, long seed, Size size) {
        this.database = database;
        this.seed = seed;
        this.size = size;
        this.raw = new RawClicks(database.dialect());
        this.unit = JdbcUnitOfWork.owning(database.pool());
        this.log = new JdbcClickLog(
                unit, database.dialect(), new TimeOrderedIds(InstantSource.system(), new SecureRandom()));
        this.totals = new JdbcClickTotals(unit, database.dialect());
        Schema.create(database.pool(), database.dialect());
    }

    void run(Report report) throws Exception {
        batches(report);
        if (size.single > 0) {
            singles(report);
        }
    }

    private void batches(Report report) throws Exception {
        List<List<Click>> warm = batches(seed + 1, Math.min(size.clicks, 40 * size.batch));
        for (List<Click> batch : warm) {
            log.append(WARM, batch);
            totals.fold(shop -> ZONE, 10);
        }
        List<List<Click>> batches = batches(seed, size.clicks);
        TakingTurns turns = new TakingTurns(batches.size(), 1);
        turns.add(OURS, n -> {
            log.append(BATCHES, batches.get(n));
            if (n % size.foldEvery == size.foldEvery - 1) {
                totals.fold(shop -> ZONE, 10_000);
            }
        });
        Map<String, Way> ways = ways();
        for (Map.Entry<String, Way> way : ways.entrySet()) {
            String table = "raw_" + way.getKey().replaceAll("[^a-z]", "_");
            raw.create(database.pool(), table);
            for (List<Click> batch : warm) {
                way.getValue().store(table, batch);
            }
            turns.add(way.getKey(), n -> way.getValue().store(table, batches.get(n)));
        }
        Map<String, Double> perSecond = perSecond(turns.millisEach(), size.batch);
        double ours = Jmh.figure(perSecond, OURS);
        perSecond.remove(OURS);
        String what = "recording, totals folded every " + size.foldEvery + " batches, batches of " + size.batch + " on "
                + database.name();
        report.row(what, "clicks/s", ours, perSecond);
        double fastest = perSecond.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        report.row("of the fastest raw insert on " + database.name(), "%", 100 * ours / fastest, Map.of());
        prove(report, BATCHES, batches.stream().mapToLong(List::size).sum());
    }

    private interface Way {
        void store(String table, List<Click> clicks) throws Exception;
    }

    private Map<String, Way> ways() {
        DataSource pool = database.pool();
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("raw JDBC batch", (table, clicks) -> raw.batch(pool, table, clicks));
        ways.put("raw multi-row insert", (table, clicks) -> raw.multiRow(pool, table, clicks));
        if (database.dialect() == SqlDialect.POSTGRESQL) {
            DataSource rewriting = database.rewriting();
            ways.put("raw JDBC batch rewritten", (table, clicks) -> raw.batch(rewriting, table, clicks));
            ways.put("raw unnest arrays", (table, clicks) -> raw.unnest(pool, table, clicks));
            ways.put("raw COPY", (table, clicks) -> raw.copy(pool, table, "raw", clicks));
        }
        return ways;
    }

    private void singles(Report report) throws Exception {
        List<Click> clicks =
                batches(seed + 2, size.single).stream().flatMap(List::stream).toList();
        String table = "raw_single";
        raw.create(database.pool(), table);
        ClickCombiner combiner = new ClickCombiner(log, unit);
        TakingTurns turns = new TakingTurns(clicks.size(), size.threads);
        turns.add(OURS, n -> combiner.append(SINGLE, List.of(clicks.get(n))));
        turns.add("one INSERT of the raw row each", n -> raw.multiRow(database.pool(), table, List.of(clicks.get(n))));
        Map<String, Double> perSecond = perSecond(turns.millisEach(), 1);
        double ours = Jmh.figure(perSecond, OURS);
        perSecond.remove(OURS);
        report.row(
                "single clicks of " + size.threads + " callers, each stored before its caller goes on, on "
                        + database.name(),
                "clicks/s",
                ours,
                perSecond);
        totals.fold(shop -> ZONE, 1_000_000);
        prove(report, SINGLE, clicks.size());
    }

    private void prove(Report report, ShopId shop, long sent) {
        TotalsCheck check = totals.check(shop, ZONE);
        long there = check instanceof TotalsCheck.Equal equal ? equal.clicks() : -1;
        report.mustBeNone("lost", sent - there);
        report.mustHold("totals equal clicks", check instanceof TotalsCheck.Equal);
    }

    private static Map<String, Double> perSecond(Map<String, Double> millisEach, int clicks) {
        Map<String, Double> perSecond = new LinkedHashMap<>();
        millisEach.forEach((way, millis) -> perSecond.put(way, MILLIS * clicks / millis));
        return perSecond;
    }

    // Two days of a busy shop.
    private List<List<Click>> batches(long from, int count) {
        ClickSamples samples = new ClickSamples(from, START, START.plus(Duration.ofDays(2)), count, size.products);
        List<Click> all = Stream.generate(samples::next).limit(count).toList();
        List<List<Click>> batches = new ArrayList<>();
        for (int first = 0; first < count; first += size.batch) {
            batches.add(all.subList(first, Math.min(first + size.batch, count)));
        }
        return batches;
    }
}
