package io.ordertochat.jdbc;

import static io.ordertochat.testkit.SampleOrders.SHOP;
import static io.ordertochat.testkit.SampleOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an H2 file still has after its process was killed. Blocks are reused at once here instead of after 45 seconds. */
class DurabilityTest {

    private static final String REUSE_AT_ONCE = "set retention_time 0";

    @TempDir
    private Path folder;

    @Test
    void with_our_schema_every_acknowledged_row_is_there() throws Exception {
        assertThat(acknowledged("", REUSE_AT_ONCE, "create")).isEqualTo(everything());
        assertThat(found()).isEqualTo(everything());
    }

    @Test
    void with_the_settings_in_the_url_every_acknowledged_row_is_there() throws Exception {
        Schema.create(database(""), SqlDialect.H2);
        assertThat(acknowledged(";WRITE_DELAY=0;REUSE_SPACE=FALSE", REUSE_AT_ONCE))
                .isEqualTo(everything());
        assertThat(found()).isEqualTo(everything());
    }

    @Test
    void h2_that_reuses_blocks_loses_the_last_row_so_these_tests_can_fail() throws Exception {
        assertThat(acknowledged("", "create", REUSE_AT_ONCE)).isEqualTo(everything());
        assertThat(found()).isNotEmpty().isNotEqualTo(everything());
    }

    private List<String> acknowledged(String inUrl, String... first) throws IOException, InterruptedException {
        Process process = KilledShop.process(url(inUrl), first).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    private List<String> found() {
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database(""));
        List<String> found = new ArrayList<>();
        new JdbcShopSettings(unit, SqlDialect.H2).version(SHOP, 1).ifPresent(settings -> found.add("settings"));
        JdbcOrderRepository orders = new JdbcOrderRepository(unit, SqlDialect.H2);
        for (int i = 0; i < KilledShop.ORDERS; i++) {
            String word = "order-" + i;
            orders.find(SHOP, anOrder(word).build().id()).ifPresent(order -> found.add(word));
        }
        return found;
    }

    private static List<String> everything() {
        return Stream.concat(
                        Stream.of("settings"),
                        IntStream.range(0, KilledShop.ORDERS).mapToObj(i -> "order-" + i))
                .toList();
    }

    private JdbcDataSource database(String inUrl) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url(inUrl));
        return database;
    }

    private String url(String more) {
        return "jdbc:h2:file:" + folder.resolve("shop") + more;
    }
}
