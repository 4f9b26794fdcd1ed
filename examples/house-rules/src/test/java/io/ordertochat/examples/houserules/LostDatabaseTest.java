package io.ordertochat.examples.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.ordertochat.OrderToChat;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.http.OrderToChatApi;
import io.ordertochat.http.Request;
import io.ordertochat.http.Response;
import io.ordertochat.jdbc.JdbcOrderRepository;
import io.ordertochat.jdbc.JdbcShopSettings;
import io.ordertochat.jdbc.JdbcUnitOfWork;
import io.ordertochat.jdbc.Schema;
import io.ordertochat.jdbc.SqlDialect;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.money.Money;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.shop.ShopId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way from an HTTP request to a real PostgreSQL, whose connections are cut in the middle of placing an order. */
class LostDatabaseTest {

    private static final ShopId SHOP = ShopId.of("demo");
    private static final String ORDER = """
            {"submissionKey":"k-1","lines":[{"product":"mug-01","quantity":2}],
             "answers":{"firstName":"Ana","phone":"11 98888-7777"}}""";

    private final EmbeddedPostgres server = EmbeddedPostgres.start();
    private Runnable onceConnected = () -> {};
    private final HikariDataSource pool = new HikariDataSource(config()) {
        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            onceConnected.run();
            return connection;
        }
    };
    private final InMemoryProductCatalog catalog =
            new InMemoryProductCatalog().put(SHOP, "mug-01", "Caneca", Money.of("39.90", "BRL"));
    private final OrderToChat library = library();
    private final OrderToChatApi api =
            OrderToChatApi.builder(library).onFailure(failure -> {}).build();

    LostDatabaseTest() throws IOException {}

    private HikariConfig config() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getPostgresDatabase());
        config.setMaximumPoolSize(8);
        // One thread, one connection: none that was cut lies in the pool unnoticed.
        config.setMinimumIdle(0);
        return config;
    }

    private OrderToChat library() {
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(pool);
        return OrderToChat.builder()
                .settings(new JdbcShopSettings(unit, SqlDialect.POSTGRESQL))
                .orders(new JdbcOrderRepository(unit, SqlDialect.POSTGRESQL))
                .catalog(catalog)
                .references(new ReferenceSigner("a secret of 16+ bytes".getBytes(StandardCharsets.US_ASCII)))
                .build();
    }

    @BeforeEach
    void aShop() {
        Schema.create(pool, SqlDialect.POSTGRESQL);
        ShopSettings shop = ShopSettings.of("Casa", "BRL", PhoneNumber.ofE164("+5511988880000"))
                .region("BR")
                .build();
        new JdbcShopSettings(JdbcUnitOfWork.owning(pool), SqlDialect.POSTGRESQL)
                .save(SHOP, new SettingsChange(shop, 0, "test", Instant.EPOCH));
    }

    @AfterEach
    void stop() throws IOException {
        pool.close();
        server.close();
    }

    @Test
    void a_lost_database_is_a_clear_503_and_the_repeated_submission_succeeds() throws SQLException {
        assertThat(library.settings().current(SHOP)).isPresent();
        onceConnected = this::cutEveryConnection;

        Response lost = post();

        assertThat(lost.status()).isEqualTo(503);
        assertThat(lost.header("retry-after")).isPresent();
        assertThat(text(lost)).contains("\"code\":\"unavailable\"").doesNotContain("Ana", "98888", "terminat", "SQL");
        assertThat(orders()).isZero();

        onceConnected = () -> {};
        Response placed = post();
        Response again = post();

        assertThat(placed.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    void thirty_two_requests_with_one_key_place_one_order() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            List<Integer> statuses = new ArrayList<>();
            Callable<Response> send = this::post;
            for (var answer : threads.invokeAll(Collections.nCopies(32, send))) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses).containsOnly(200, 201).hasSize(32);
            assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
            assertThat(orders()).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private Response post() {
        Map<String, List<String>> headers = Map.of("content-type", List.of("application/json"));
        byte[] body = ORDER.getBytes(StandardCharsets.UTF_8);
        return api.handle(new Request("POST", "/v1/shops/demo/checkouts", Map.of(), headers, body, "127.0.0.1"));
    }

    private void cutEveryConnection() {
        query(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid() and datname = 'postgres' and backend_type = 'client backend'");
    }

    private int orders() {
        return query("select count(*) from o2c_order");
    }

    private int query(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(Response response) {
        return new String(response.bytes(), StandardCharsets.UTF_8);
    }
}
