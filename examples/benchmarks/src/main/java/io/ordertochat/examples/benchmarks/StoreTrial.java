package io.ordertochat.examples.benchmarks;

import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.checkout.CheckoutOutcome;
import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.checkout.Checkouts;
import io.ordertochat.jdbc.JdbcOrderRepository;
import io.ordertochat.jdbc.JdbcShopSettings;
import io.ordertochat.jdbc.JdbcUnitOfWork;
import io.ordertochat.jdbc.Schema;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.shop.ShopId;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Orders in one database: the library beside the least SQL, then everything that was submitted is looked for. */
final class StoreTrial {

    private static final ShopId SUBMITTED = ShopId.of("submitted");
    private static final ShopId PLACED = ShopId.of("placed");
    private static final ShopId MODEL = ShopId.of("model");
    private static final ShopId COUNTED = ShopId.of("counted");
    private static final ShopId WARM = ShopId.of("warm");
    private static final int WARM_UPS = 3;
    private static final int COUNTED_ORDERS = 10;
    private static final int REPEATED_ORDERS = 100;
    private static final Duration WINDOW = Samples.settings().duplicateWindow();
    private static final String ONE_INSERT = "one INSERT";
    private static final String TRANSACTION = "transaction of order and lines";

    private final Database database;
    private final Samples samples;
    private final int threads;
    private final List<CheckoutSubmission> submissions;
    private final List<Order> models;
    private final List<Order> orders;
    private final Order[] stored;
    private final BareSql bare;

    StoreTrial(Database database, Samples samples, int orders, int threads) throws SQLException, IOException {
        this.database = database;
        this.samples = samples;
        this.threads = threads;
        Schema.create(database.pool(), database.dialect());
        this.bare = new BareSql(database.pool(), database.dialect());
        this.submissions = IntStream.range(0, orders)
                .mapToObj(n -> samples.submission(SUBMITTED, n))
                .toList();
        this.models = drafts(MODEL, orders);
        this.orders = drafts(PLACED, orders);
        this.stored = new Order[orders];
    }

    void run(Report report) throws Exception {
        DataSource pool = database.pool();
        OrderRepository repository = repository(pool);
        warmUp(pool);
        // Makes the rows that the bare SQL stores again.
        models.forEach(order -> repository.place(order, order.placedAt().minus(WINDOW)));
        List<BareSql.Row> rows = bare.rowsOf(MODEL);
        OrderToChat library = library(pool, SUBMITTED);
        TakingTurns turns = new TakingTurns(submissions.size(), threads);
        turns.add("submit", n -> submit(library.checkouts(), n));
        turns.add("place", n -> place(repository, orders.get(n)));
        turns.add(ONE_INSERT, n -> bare.insertRow(pool, rows.get(n)));
        turns.add(TRANSACTION, n -> bare.insertHeadAndLines(pool, rows.get(n), lines(n)));
        Map<String, Double> millis = turns.millisEach();
        String where = " on " + database.name() + (threads == 1 ? "" : ", " + threads + " threads, all together");
        report.row("submit" + where, "ms/order", Jmh.figure(millis, "submit"), bareFigures(millis));
        report.row("storing the order alone" + where, "ms/order", Jmh.figure(millis, "place"), bareFigures(millis));
        countRoundTrips(report, rows.get(0));
        lookForAll(report, library);
    }

    /** The JVM needs thousands of orders before it has compiled all of this. */
    private void warmUp(DataSource pool) {
        Checkouts checkouts = library(pool, WARM).checkouts();
        for (int n = 0; n < WARM_UPS * submissions.size(); n++) {
            checkouts.submit(samples.submission(WARM, n));
        }
    }

    private static Map<String, Double> bareFigures(Map<String, Double> figures) {
        Map<String, Double> others = new LinkedHashMap<>();
        others.put(ONE_INSERT, Jmh.figure(figures, ONE_INSERT));
        others.put(TRANSACTION, Jmh.figure(figures, TRANSACTION));
        return others;
    }

    private void submit(Checkouts checkouts, int n) {
        if (checkouts.submit(submissions.get(n)) instanceof CheckoutOutcome.OnHold placed) {
            stored[n] = placed.order();
        }
    }

    private static void place(OrderRepository repository, Order order) {
        repository.place(order, order.placedAt().minus(WINDOW));
    }

    private List<LineItem> lines(int n) {
        return models.get(n).basket().lines();
    }

    private void countRoundTrips(Report report, BareSql.Row row) throws SQLException {
        CountingDataSource counting = new CountingDataSource(database.pool());
        Checkouts checkouts = library(counting.dataSource(), COUNTED).checkouts();
        checkouts.submit(samples.submission(COUNTED, 0));
        long first = counting.roundTrips();
        for (int n = 1; n <= COUNTED_ORDERS; n++) {
            checkouts.submit(samples.submission(COUNTED, n));
        }
        double ours = (double) (counting.roundTrips() - first) / COUNTED_ORDERS;
        BareSql.Row other = row.ofShop(COUNTED);
        long before = counting.roundTrips();
        bare.insertRow(counting.dataSource(), other);
        long oneInsert = counting.roundTrips() - before;
        bare.insertHeadAndLines(counting.dataSource(), other, lines(0));
        long transaction = counting.roundTrips() - before - oneInsert;
        Map<String, Double> others = new LinkedHashMap<>();
        others.put(ONE_INSERT, (double) oneInsert);
        others.put(TRANSACTION, (double) transaction);
        report.row("submit on " + database.name(), "round trips", ours, others);
        report.mustBeNone("roundTripsBeyondOneInsert", Math.round(Math.ceil(ours)) - oneInsert);
    }

    /** Each submitted order is there and as it was answered, once; a repeat finds it and places nothing. */
    private void lookForAll(Report report, OrderToChat library) throws SQLException {
        long lost = 0;
        long doubled = 0;
        for (int n = 0; n < stored.length; n++) {
            var found = library.orders()
                    .findBySubmission(SUBMITTED, submissions.get(n).key());
            lost += found.isPresent() && found.get().equals(stored[n]) ? 0 : 1;
        }
        for (int n = 0; n < Math.min(REPEATED_ORDERS, stored.length); n++) {
            boolean repeated = library.checkouts().submit(submissions.get(n)) instanceof CheckoutOutcome.OnHold again
                    && again.repeated()
                    && again.order().equals(stored[n]);
            doubled += repeated ? 0 : 1;
        }
        doubled += Math.max(0, bare.count("o2c_order", SUBMITTED) - stored.length);
        lost += Math.max(0, orders.size() - bare.count("o2c_order", PLACED));
        report.mustBeNone("lost", lost);
        report.mustBeNone("doubled", doubled);
    }

    private OrderToChat library(DataSource source, ShopId shop) {
        JdbcShopSettings settings = new JdbcShopSettings(JdbcUnitOfWork.owning(source), database.dialect());
        settings.save(shop, new SettingsChange(Samples.settings(), 0, "bench", Samples.PLACED_AT));
        return Library.on(settings, repository(source), samples, shop);
    }

    private OrderRepository repository(DataSource source) {
        return new JdbcOrderRepository(JdbcUnitOfWork.owning(source), database.dialect());
    }

    /** Orders as a checkout would place them, not yet in the database. */
    private List<Order> drafts(ShopId shop, int count) {
        InMemoryShopSettings settings = new InMemoryShopSettings().put(shop, Samples.settings());
        Checkouts checkouts = Library.on(settings, new InMemoryOrderRepository(), samples, shop)
                .checkouts();
        List<Order> drafts = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            CheckoutOutcome.OnHold placed = (CheckoutOutcome.OnHold) checkouts.submit(samples.submission(shop, n));
            drafts.add(placed.order());
        }
        return drafts;
    }
}
