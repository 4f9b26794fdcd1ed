package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.examples.demoshop.web.Language;
import io.ordertochat.examples.demoshop.web.Texts;
import io.ordertochat.order.OrderStatus;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningShopFailureTest {

    @TempDir
    private Path data;

    @Test
    void a_failure_nobody_thought_of_is_answered_with_a_page_and_logged_by_its_class() throws SQLException {
        Logger logger = Logger.getLogger("io.ordertochat.examples.demoshop");
        Kept kept = new Kept();
        logger.addHandler(kept);
        logger.setUseParentHandlers(false);
        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);
            visitor.post("/cart/lines", "product", "mug-01", "quantity", "1", "option.Cor", "Azul");
            run("delete from o2c_shop_settings");

            HttpResponse<String> failed = visitor.get("/checkout");
            assertThat(failed.statusCode()).isEqualTo(500);
            assertThat(failed.body()).contains("Algo deu errado");
            assertThat(kept.lines).hasSize(1);
            assertThat(kept.lines.get(0))
                    .contains("java.util.NoSuchElementException")
                    .doesNotContain("No value present");
        } finally {
            logger.setUseParentHandlers(true);
            logger.removeHandler(kept);
        }
    }

    @Test
    void an_order_is_shown_in_every_status_and_language() throws SQLException {
        try (RunningShop shop = RunningShop.start(data, 0)) {
            Visitor visitor = new Visitor(shop);
            String order = Visitor.location(visitor.order("Ana"));
            for (OrderStatus status : OrderStatus.values()) {
                run("update o2c_order set status = '" + status + "'");
                for (Language language : Language.values()) {
                    visitor.get("/?lang=" + language.tag());
                    HttpResponse<String> page = visitor.get(order);
                    assertThat(page.statusCode())
                            .as("%s in %s", status, language)
                            .isEqualTo(200);
                    assertThat(page.body()).contains(Texts.in(language).say("status." + status));
                }
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("shop"));
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Kept extends Handler {

        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage() + entry.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
