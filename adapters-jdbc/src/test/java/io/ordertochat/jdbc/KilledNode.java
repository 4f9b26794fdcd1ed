package io.ordertochat.jdbc;

import io.ordertochat.click.Click;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleClicks;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that appends and folds clicks as fast as it can, says what it has stored, and never ends by itself. */
final class KilledNode {

    static final ShopId SHOP = ShopId.of("shop");
    static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final int BATCH = 150;

    private KilledNode() {}

    /** Runs in a process of its own: the URL, and a number from which its clicks are made. */
    public static void main(String[] arguments) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        int seed = Integer.parseInt(arguments[1]);
        PrintStream acknowledged = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        AtomicInteger batches = new AtomicInteger();
        for (int writer = 0; writer < 2; writer++) {
            new Thread(() -> append(database, seed, batches, acknowledged)).start();
        }
        JdbcClickTotals totals = new JdbcClickTotals(JdbcUnitOfWork.owning(database), SqlDialect.POSTGRESQL);
        while (true) {
            totals.fold(shop -> ZONE, 3);
        }
    }

    private static void append(PGSimpleDataSource database, int seed, AtomicInteger batches, PrintStream acknowledged) {
        TimeOrderedIds ids = new TimeOrderedIds(InstantSource.system(), new SecureRandom());
        JdbcClickLog log = new JdbcClickLog(JdbcUnitOfWork.owning(database), SqlDialect.POSTGRESQL, ids);
        while (true) {
            List<Click> clicks = batch(seed, batches.incrementAndGet());
            acknowledged.println(log.append(SHOP, clicks));
        }
    }

    private static List<Click> batch(int seed, int number) {
        return SampleClicks.stream(1_000L * seed + number, BATCH, START, START.plus(Duration.ofDays(40)), 20);
    }

    static ProcessBuilder process(String url, int seed) {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledNode.class.getName(),
                        url,
                        Integer.toString(seed))
                .redirectErrorStream(true);
    }
}
