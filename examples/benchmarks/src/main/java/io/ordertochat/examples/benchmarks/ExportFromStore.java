package io.ordertochat.examples.benchmarks;

import io.ordertochat.click.Click;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickLog;
import io.ordertochat.jdbc.JdbcClickLog;
import io.ordertochat.jdbc.JdbcUnitOfWork;
import io.ordertochat.jdbc.Schema;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.shop.ShopId;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Clicks out of a database: read page by page beside one open cursor, and read and written as a spreadsheet. */
final class ExportFromStore {

    private static final ShopId SHOP = ShopId.of("export");
    private static final int BATCH = 2_000;
    private static final String CURSOR = "select click_id, clicked_at, product_id, page, entry_point, device, agent,"
            + " routed_number from o2c_click where shop_id = 'export' order by clicked_at desc, click_id desc";

    private final Database database;
    private final int rows;
    private final ClickLog log;

    ExportFromStore(Database database, int rows) {
        this.database = database;
        this.rows = rows;
        this.log = new JdbcClickLog(
                JdbcUnitOfWork.owning(database.pool()),
                database.dialect(),
                new TimeOrderedIds(InstantSource.system(), new SecureRandom()));
        Schema.create(database.pool(), database.dialect());
    }

    void run(long seed, Report report) throws Exception {
        record(seed);
        read();
        double pages = read();
        Map<String, Double> cursor = Map.of("one cursor, held open", cursor());
        report.row(rows + " clicks read from " + database.name() + " by pages of 1,000", "s", pages, cursor);
        long start = System.nanoTime();
        long written = ExportedRows.written(log, SHOP, OutputStream.nullOutputStream());
        report.row("the same, read and written as xlsx", "s", (System.nanoTime() - start) / 1e9, Map.of());
        report.mustHold("equal rows", written == rows);
    }

    private void record(long seed) {
        ClickSamples samples = new ClickSamples(
                seed, Instant.parse("2024-03-02T00:00:00Z"), Instant.parse("2026-03-02T00:00:00Z"), rows, 500);
        for (int done = 0; done < rows; done += BATCH) {
            List<Click> batch = new ArrayList<>(BATCH);
            for (int i = done; i < Math.min(rows, done + BATCH); i++) {
                batch.add(samples.next());
            }
            log.append(SHOP, batch);
        }
    }

    private double read() {
        long[] seen = {0};
        long start = System.nanoTime();
        log.each(SHOP, ClickFilter.all(), click -> seen[0]++);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (seen[0] != rows) {
            throw new IllegalStateException("got " + seen[0] + " of " + rows + " clicks");
        }
        return seconds;
    }

    private double cursor() throws Exception {
        long start = System.nanoTime();
        long length = 0;
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(1_000);
            try (ResultSet result = statement.executeQuery(CURSOR)) {
                while (result.next()) {
                    length += result.getString(1).length() + result.getLong(2) % 2;
                    for (int column = 3; column <= 8; column++) {
                        String value = result.getString(column);
                        length += value == null ? 0 : value.length();
                    }
                }
            }
            connection.rollback();
        }
        return length == 0 ? Double.NaN : (System.nanoTime() - start) / 1e9;
    }
}
