package io.ordertochat.examples.demoshop;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import io.ordertochat.OrderToChat;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCombiner;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.Clicks;
import io.ordertochat.examples.demoshop.cart.Carts;
import io.ordertochat.examples.demoshop.clicks.ClickTimer;
import io.ordertochat.examples.demoshop.clicks.PlayedClicks;
import io.ordertochat.examples.demoshop.pages.ShopPages;
import io.ordertochat.examples.demoshop.shelf.FirstSettings;
import io.ordertochat.examples.demoshop.shelf.Shelf;
import io.ordertochat.examples.demoshop.shelf.ShelfProduct;
import io.ordertochat.examples.demoshop.shelf.Terms;
import io.ordertochat.examples.demoshop.web.PageServer;
import io.ordertochat.form.AddressLookup;
import io.ordertochat.http.AdminRole;
import io.ordertochat.http.AdminSessions;
import io.ordertochat.http.JdkServerBinding;
import io.ordertochat.http.OrderToChatApi;
import io.ordertochat.http.postcode.PostcodeServices;
import io.ordertochat.http.postcode.PostcodeSource;
import io.ordertochat.jdbc.JdbcClickLog;
import io.ordertochat.jdbc.JdbcClickTotals;
import io.ordertochat.jdbc.JdbcOrderRepository;
import io.ordertochat.jdbc.JdbcShopSettings;
import io.ordertochat.jdbc.JdbcUnitOfWork;
import io.ordertochat.jdbc.Schema;
import io.ordertochat.jdbc.SqlDialect;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.port.AdapterException;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.testkit.postcode.LocalPostcodeServices;
import io.ordertochat.testkit.postcode.PostcodeService;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The whole demo: database, library, pages and HTTP interface. This is what a host application wires. */
public final class RunningShop implements AutoCloseable {

    private static final int THREADS = 16;
    private static final int SECONDS_TO_FINISH = 1;
    private static final int PLAYED_AT_ONCE = 2_000;
    // It is printed at the start, and the day at a demo is long.
    private static final Duration LINK_LIFE = Duration.ofHours(12);

    private final DataFolder data;
    private final HikariDataSource database;
    private final HttpServer server;
    private final ExecutorService threads;
    private final LocalPostcodeServices postcodes;
    private final Shelf shelf = Shelf.filled();
    private final OrderToChat library;
    private final ClickTimer clickTimer;
    private final AdminSessions sessions;

    private RunningShop(
            DataFolder data, HikariDataSource database, HttpServer server, LocalPostcodeServices postcodes) {
        this.data = data;
        this.server = server;
        this.database = database;
        this.postcodes = postcodes;
        this.threads = Executors.newFixedThreadPool(THREADS);
        Terms terms = new Terms();
        Carts carts = new Carts(database);
        this.library = library(terms);
        this.sessions = AdminSessions.builder(address(), data.consoleSecret())
                .linkLife(LINK_LIFE)
                .build();
        carts.createTable();
        serve(new ShopPages(library, shelf, terms, carts));
        this.clickTimer = ClickTimer.start(clicks(), ShopPages.SHOP);
    }

    /**
     * Starts a shop, on this machine only.
     *
     * @param folder where its data is kept, made when it is not there
     * @param port where it listens; 0 for any free port
     * @return the shop, serving
     * @throws RuntimeException with a sentence for the person at the keyboard when it cannot start
     */
    public static RunningShop start(Path folder, int port) {
        HttpServer server = bind(port);
        try {
            return start(DataFolder.take(folder), server);
        } catch (RuntimeException broken) {
            server.stop(0);
            throw broken;
        }
    }

    private static RunningShop start(DataFolder data, HttpServer server) {
        HikariDataSource database = database(data);
        LocalPostcodeServices postcodes = LocalPostcodeServices.start();
        try {
            return new RunningShop(data, database, server, postcodes);
        } catch (RuntimeException broken) {
            postcodes.close();
            database.close();
            data.close();
            throw broken instanceof AdapterException
                    ? new CannotStart(
                            "The database cannot be opened: " + data.database() + "\n" + broken.getMessage()
                                    + "\nClose other programs that have it open, or choose another folder: DATA=/some/folder ./demo",
                            broken)
                    : broken;
        }
    }

    /**
     * Where the shop is.
     *
     * @return its address, with a slash at the end
     */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /**
     * Lets somebody into the merchant's console.
     *
     * @param who their name
     * @param role what they may do
     * @return a link that works for twelve hours; whoever has it is let in
     */
    public URI signInLink(String who, AdminRole role) {
        return sessions.signInLink(ShopPages.SHOP, who, role);
    }

    /**
     * The library the shop runs on.
     *
     * @return its use cases and stores
     */
    public OrderToChat library() {
        return library;
    }

    /**
     * The services that the shop asks about postal codes. They play the public ones on this machine, so that a demo tells
     * nobody what is typed into it.
     *
     * @return the services, which can be told to misbehave
     */
    public LocalPostcodeServices postcodes() {
        return postcodes;
    }

    /**
     * Fills a log that never had a click with played ones, so that the merchant's dashboard has something to show.
     *
     * @return how many were recorded; 0 when there were clicks before
     */
    public int playHistory() {
        if (!clicks().log()
                .search(ShopPages.SHOP, ClickFilter.all(), ClickCursor.newest(), 1)
                .isEmpty()) {
            return 0;
        }
        ZoneId zone = library.settings()
                .current(ShopPages.SHOP)
                .orElseThrow()
                .settings()
                .zone();
        List<Click> played = PlayedClicks.until(
                Instant.now(), zone, shelf.all().stream().map(ShelfProduct::id).toList());
        for (int from = 0; from < played.size(); from += PLAYED_AT_ONCE) {
            clicks().record(ShopPages.SHOP, played.subList(from, Math.min(from + PLAYED_AT_ONCE, played.size())));
        }
        clicks().runOnce(played.size());
        return played.size();
    }

    private Clicks clicks() {
        return library.clicks().orElseThrow();
    }

    @Override
    public void close() {
        server.stop(SECONDS_TO_FINISH);
        threads.shutdown();
        clickTimer.close();
        postcodes.close();
        database.close();
        data.close();
    }

    private OrderToChat library(Terms terms) {
        Schema.create(database, SqlDialect.H2);
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database);
        JdbcClickLog log =
                new JdbcClickLog(unit, SqlDialect.H2, new TimeOrderedIds(InstantSource.system(), new SecureRandom()));
        OrderToChat made = OrderToChat.builder()
                .settings(new JdbcShopSettings(unit, SqlDialect.H2))
                .orders(new JdbcOrderRepository(unit, SqlDialect.H2))
                .catalog(shelf)
                .charges(terms)
                .addressLookup(lookup())
                .clicks(new ClickCombiner(log, unit), new JdbcClickTotals(unit, SqlDialect.H2))
                .references(new ReferenceSigner(data.referenceSecret()))
                .orderPages((shop, order, reference) -> Optional.of(address().resolve("/orders/" + order)))
                .build();
        if (made.settings().current(ShopPages.SHOP).isEmpty()) {
            SettingsChange first = new SettingsChange(FirstSettings.settings(), 0, "demo", Instant.now());
            made.settings().save(ShopPages.SHOP, first);
        }
        return made;
    }

    /** A shop that is no demo leaves the sources out, and asks the public services. */
    private AddressLookup lookup() {
        return PostcodeServices.builder(HttpClient.newHttpClient())
                .sources(
                        PostcodeSource.viaCep(postcodes.address(PostcodeService.VIA_CEP)),
                        PostcodeSource.brasilApi(postcodes.address(PostcodeService.BRASIL_API)),
                        PostcodeSource.openCep(postcodes.address(PostcodeService.OPEN_CEP)))
                .build();
    }

    private void serve(ShopPages shopPages) {
        HttpHandler pages = new PageServer(shopPages);
        HttpHandler api = new JdkServerBinding(
                OrderToChatApi.builder(library).adminSessions(sessions).build());
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            (path != null && isForApi(path) ? api : pages).handle(exchange);
        });
        server.setExecutor(threads);
        server.start();
    }

    private static boolean isForApi(String path) {
        return path.equals("/openapi.json")
                || Stream.of("/v1/", "/admin/", "/assets/").anyMatch(path::startsWith);
    }

    private static HikariDataSource database(DataFolder data) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(data.database());
        pool.setMaximumPoolSize(THREADS);
        pool.setConnectionTimeout(5_000);
        return pool;
    }

    private static HttpServer bind(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException taken) {
            throw new CannotStart("Port " + port + " is taken by another program.\nChoose another one: PORT="
                    + (port + 1) + " ./demo");
        } catch (IOException broken) {
            throw new CannotStart("Port " + port + " cannot be opened: " + broken.getMessage(), broken);
        }
    }
}
