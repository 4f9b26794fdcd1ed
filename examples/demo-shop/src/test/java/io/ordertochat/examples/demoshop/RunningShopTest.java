package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.examples.demoshop.pages.ShopPages;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.OrderStatus;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningShopTest {

    private static final String EXAMPLE = """
            {"submissionKey":"k-81","locale":"pt-BR",
             "lines":[{"product":"mug-01","quantity":2,"options":{"Cor":"Azul"}}],
             "shipping":"standard","payment":"pix","coupon":null,"cart":"c-7",
             "answers":{"firstName":"Ana","phone":"11 98888-7777"}}
            """;

    @TempDir
    private Path data;

    @Test
    void the_documented_example_places_one_order_however_often_it_is_sent() {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);
            HttpResponse<String> first = visitor.json("/v1/shops/demo/checkouts", EXAMPLE);
            HttpResponse<String> second = visitor.json("/v1/shops/demo/checkouts", EXAMPLE);

            assertThat(first.statusCode()).isEqualTo(201);
            assertThat(first.body()).contains("\"amount\":\"91.80\"", "https://wa.me/5511999990001?text=");
            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(id(second.body())).isEqualTo(id(first.body()));
            assertThat(visitor.get("/orders/" + id(first.body())).statusCode()).isEqualTo(200);
            assertThat(visitor.get("/openapi.json").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void orders_carts_settings_and_the_secret_outlive_a_restart() throws IOException {
        String order;
        String page;
        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);
            order = Visitor.location(visitor.order("Ana"));
            page = visitor.get(order).body();
            rename(shop, "Casa Nova");
        }
        byte[] secret = Files.readAllBytes(data.resolve("reference.secret"));

        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);
            HttpResponse<String> again = visitor.get(order);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(reference(again.body())).isNotEmpty().isEqualTo(reference(page));
            assertThat(shop.library()
                            .settings()
                            .current(ShopPages.SHOP)
                            .orElseThrow()
                            .settings()
                            .name())
                    .isEqualTo("Casa Nova");
            Order stored = shop.library()
                    .orders()
                    .find(ShopPages.SHOP, OrderId.of(order.substring("/orders/".length())))
                    .orElseThrow();
            assertThat(stored.status()).isEqualTo(OrderStatus.ON_HOLD);
            assertThat(stored.answers().notes()).isEqualTo("primeira linha\nsegunda linha");
            assertThat(shop.library().references().read(ShopPages.SHOP, reference(page)))
                    .contains(stored.reference());
        }
        assertThat(Files.readAllBytes(data.resolve("reference.secret"))).isEqualTo(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("reference.secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_cart_of_sixty_lines_is_kept_and_ordered_within_the_link_budget() {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);
            for (int i = 0; i < 60; i++) {
                visitor.post("/cart/lines", "product", "mug-02", "quantity", "1", "option.Gravação", "Nome " + i);
            }
            assertThat(visitor.get("/cart").body()).contains("Nome 0", "Nome 59");
            String order = Visitor.location(visitor.order("Ana"));
            Order stored = shop.library()
                    .orders()
                    .find(ShopPages.SHOP, OrderId.of(order.substring("/orders/".length())))
                    .orElseThrow();
            assertThat(stored.basket().lines()).hasSize(61);
            assertThat(shop.library()
                            .checkouts()
                            .messageFor(stored)
                            .orElseThrow()
                            .encodedLength())
                    .isLessThanOrEqualTo(2_000);
        }
    }

    @Test
    void a_database_that_goes_away_loses_nothing_and_the_retry_places_the_order_once() throws SQLException {
        try (RunningShop shop = RunningShop.start(data, 0);
                Connection database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("shop"))) {
            Visitor visitor = new Visitor(shop);
            run(database, "alter table o2c_order rename to away");
            HttpResponse<String> down = visitor.order("Ana \"X\" & Cia");
            run(database, "alter table away rename to o2c_order");

            assertThat(down.statusCode()).isEqualTo(503);
            assertThat(down.body()).contains("Nada se perdeu", "Ana &quot;X&quot; &amp; Cia");
            String key = area(down.body(), "key");
            HttpResponse<String> retried = visitor.post(
                    "/checkout",
                    "key",
                    key,
                    "seen",
                    area(down.body(), "seen"),
                    "field.firstName",
                    "Ana",
                    "field.phone",
                    area(down.body(), "field.phone"),
                    "field.notes",
                    area(down.body(), "field.notes"),
                    "shipping",
                    "standard",
                    "payment",
                    "pix",
                    "coupon",
                    "",
                    "then",
                    "order");
            assertThat(Visitor.location(retried)).startsWith("/orders/");
        }
    }

    @Test
    void forms_from_other_sites_are_refused() {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);
            HttpRequest.Builder post = visitor.form("/cart/lines", "product", "mug-01", "quantity", "1");
            assertThat(visitor.send(post.copy().header("Origin", "https://evil.example"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(visitor.send(post.copy().header("Origin", "null")).statusCode())
                    .isEqualTo(403);
            assertThat(visitor.send(post.copy().header("Sec-Fetch-Site", "cross-site"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(visitor.send(post.copy().header("Sec-Fetch-Site", "same-origin"))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void wrong_addresses_and_forms_are_answered_with_pages() {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);
            assertThat(visitor.get("/products/nothing").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/orders/nothing").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/?category=nothing").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/?category=%zz".replace("%", "%25")).statusCode())
                    .isEqualTo(404);
            assertThat(visitor.post("/", "a", "b").statusCode()).isEqualTo(405);
            assertThat(visitor.post("/checkout", "key", "no key!").statusCode()).isEqualTo(303);
            assertThat(visitor.post("/checkout", "key", "x".repeat(70_000)).statusCode())
                    .isEqualTo(413);
            assertThat(visitor.post("/cart/lines", "product", "mug-01", "quantity", "0")
                            .statusCode())
                    .isEqualTo(422);
            HttpResponse<String> home = visitor.get("/");
            assertThat(home.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void the_closed_checkout_is_said_and_the_cart_stays() {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);
            ShopSettings settings = shop.library()
                    .settings()
                    .current(ShopPages.SHOP)
                    .orElseThrow()
                    .settings();
            save(shop, settings.toBuilder().checkoutOn(false).build());

            assertThat(visitor.order("Ana").statusCode()).isEqualTo(409);
            assertThat(visitor.get("/cart").body()).contains("Caneca de cerâmica", "em pausa");
        }
    }

    @Test
    void a_taken_port_and_a_taken_folder_are_told_apart(@TempDir Path other) {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            int port = shop.address().getPort();
            assertThatThrownBy(() -> RunningShop.start(other, port))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + port + " is taken");
            assertThatThrownBy(() -> RunningShop.start(data, 0))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use by another demo shop");
        }
        try (RunningShop again = RunningShop.start(data, 0)) {
            assertThat(new Visitor(again).get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_database_that_cannot_be_opened_is_said_in_words(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("shop.mv.db"), "no database");
        assertThatThrownBy(() -> RunningShop.start(other, 0))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be opened");
        assertThatThrownBy(() -> RunningShop.start(other.resolve("a;b"), 0))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("semicolon");
    }

    private static void rename(RunningShop shop, String name) {
        ShopSettings settings =
                shop.library().settings().current(ShopPages.SHOP).orElseThrow().settings();
        save(shop, settings.toBuilder().name(name).build());
    }

    private static void save(RunningShop shop, ShopSettings settings) {
        shop.library().settings().save(ShopPages.SHOP, new SettingsChange(settings, 1, "test", Instant.now()));
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String id(String json) {
        return between(json, "\"order\":{\"id\":\"", "\"");
    }

    private static String reference(String page) {
        return between(page, "<strong id=\"reference\">", "</strong>");
    }

    private static String area(String page, String name) {
        return between(page, "name=\"" + name + "\" aria-hidden=\"true\">\n", "</textarea>");
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before);
        return from < 0 ? "" : text.substring(from + before.length(), text.indexOf(after, from + before.length()));
    }
}
