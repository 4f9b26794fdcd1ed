package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.analytics.Dashboard;
import io.ordertochat.analytics.DashboardQuery;
import io.ordertochat.analytics.Trend;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.Clicks;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.examples.demoshop.clicks.PlayedClicks;
import io.ordertochat.examples.demoshop.pages.ShopPages;
import io.ordertochat.http.AdminRole;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningShopClicksTest {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0";
    private static final String CLICK = "{\"id\":\"01j9zq3v5k8x7m2n\",\"entryPoint\":\"product_whatsapp\","
            + "\"page\":\"product\",\"product\":\"mug-01\"}";

    @TempDir
    private Path data;

    @Test
    void a_new_demo_has_a_history_once() {
        int played;
        try (RunningShop shop = RunningShop.start(data, 0)) {
            played = shop.playHistory();
            assertThat(played).isBetween(3_000, 12_000);
            assertThat(shop.playHistory()).isZero();
            Dashboard dashboard = dashboard(shop);
            assertThat(dashboard.agents().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(played);
            assertThat(dashboard.agents())
                    .allSatisfy((agent, clicks) -> assertThat(clicks).isPositive());
            assertThat(dashboard.products()).hasSizeGreaterThan(8);
            assertThat(dashboard.products().stream().map(line -> line.trend30()).distinct())
                    .contains(Trend.UP, Trend.DOWN);
            assertThat(dashboard.ranking()).hasSizeGreaterThan(6);
            assertThat(dashboard.total().days()).hasSize(PlayedClicks.DAYS + 1);
            assertThat(clicks(shop).log().search(ShopPages.SHOP, ClickFilter.all(), ClickCursor.newest(), 100))
                    .extracting(click -> click.id().value())
                    .allMatch(id -> id.startsWith("played-"));
        }
        try (RunningShop shop = RunningShop.start(data, 0)) {
            assertThat(shop.playHistory()).as("on a restart").isZero();
            assertThat(clicks(shop).check(ShopPages.SHOP)).isEqualTo(new TotalsCheck.Equal(played));
        }
    }

    @Test
    void what_visitors_click_is_seen_by_the_merchant() {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);
            HttpResponse<String> posted = visitor.send(beacon(shop, CLICK));
            assertThat(posted.statusCode()).isEqualTo(202);
            assertThat(visitor.get("/v1/shops/demo/admin/clicks").statusCode()).isEqualTo(401);
            visitor.get(shop.signInLink("Ana", AdminRole.VIEWER).toString());

            assertThat(visitor.get("/v1/shops/demo/admin/clicks").body())
                    .contains("\"id\":\"01j9zq3v5k8x7m2n\"", "\"product\":\"mug-01\"", "\"agent\":\"person\"");
            assertThat(visitor.get("/v1/shops/demo/admin/dashboard?from="
                                    + LocalDate.now(ZoneId.of("America/Sao_Paulo")))
                            .body())
                    .contains("\"total\":{\"value\":1,");
        }
    }

    @Test
    void thirty_two_visitors_at_once_lose_nothing_and_an_id_from_many_counts_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try (RunningShop shop = RunningShop.start(data, 0)) {
            List<Callable<HttpResponse<String>>> posts = new ArrayList<>();
            Visitor visitor = new Visitor(shop);
            for (int i = 0; i < 480; i++) {
                String click = i % 4 == 0 ? CLICK : CLICK.replace("01j9zq3v5k8x7m2n", "another-click-" + i);
                posts.add(() -> visitor.send(beacon(shop, click)));
            }
            for (Future<HttpResponse<String>> done : threads.invokeAll(posts)) {
                assertThat(done.get().statusCode()).as(done.get().body()).isEqualTo(202);
            }

            List<Click> stored =
                    clicks(shop).log().search(ShopPages.SHOP, ClickFilter.all(), ClickCursor.newest(), 1_000);
            assertThat(stored).hasSize(361).extracting(Click::agent).containsOnly(AgentClass.PERSON);
            assertThat(clicks(shop).check(ShopPages.SHOP)).isEqualTo(new TotalsCheck.Equal(361));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void nothing_that_a_browser_says_of_a_person_reaches_the_database() throws SQLException {
        try (RunningShop shop = RunningShop.start(data, 0);
                Connection database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("shop"))) {
            HttpResponse<String> posted = new Visitor(shop)
                    .send(beacon(shop, CLICK)
                            .setHeader("User-Agent", FIREFOX + " Personal/UserAgent")
                            .header("X-Forwarded-For", "203.0.113.77")
                            .header("Referer", "https://shop.example/?name=PersonalReferer")
                            .header("Cookie", "visitor=PersonalCookie")
                            .header("Accept-Language", "pt-BR, tlh;q=0.7"));
            assertThat(posted.statusCode()).isEqualTo(202);
            clicks(shop).runOnce(100);
            List<String> lines = new ArrayList<>();
            try (Statement statement = database.createStatement();
                    ResultSet script = statement.executeQuery("script")) {
                while (script.next()) {
                    lines.add(script.getString(1));
                }
            }

            String whole = String.join("\n", lines);
            assertThat(whole).contains("01j9zq3v5k8x7m2n", "product_whatsapp");
            assertThat(whole).doesNotContain("Personal", "203.0.113.77", "127.0.0.1", "Firefox", "Mozilla", "tlh");
        }
    }

    private static HttpRequest.Builder beacon(RunningShop shop, String click) {
        return HttpRequest.newBuilder(shop.address().resolve("/v1/shops/demo/clicks"))
                .header("Content-Type", "text/plain;charset=UTF-8")
                .header("User-Agent", FIREFOX)
                .POST(HttpRequest.BodyPublishers.ofString(click));
    }

    private static Dashboard dashboard(RunningShop shop) {
        LocalDate today = LocalDate.now(ZoneId.of("America/Sao_Paulo"));
        return shop.library()
                .analytics()
                .orElseThrow()
                .dashboard(DashboardQuery.of(ShopPages.SHOP, today.minusDays(PlayedClicks.DAYS), today))
                .orElseThrow();
    }

    private static Clicks clicks(RunningShop shop) {
        return shop.library().clicks().orElseThrow();
    }
}
