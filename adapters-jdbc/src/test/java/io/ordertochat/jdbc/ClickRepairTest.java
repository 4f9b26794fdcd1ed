package io.ordertochat.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.click.Click;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleClicks;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Differences planted into the tables are found, and mended. */
class ClickRepairTest {

    private static final ShopId SHOP = ShopId.of("shop");
    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    static List<Arguments> differences() {
        return List.of(TestDatabase.Engine.H2_MEMORY, TestDatabase.Engine.POSTGRES).stream()
                .flatMap(engine -> List.of(
                                "delete from o2c_click_quarter where device = 'mobile'",
                                "update o2c_click_quarter set body = 'product_whatsapp\t0:7\n' where agent = 'person'",
                                "update o2c_click_quarter set body = '?' where agent = 'person'",
                                "delete from o2c_click_product where block_no > 0 and buttons = 'all'",
                                "delete from o2c_click_product where block_no > 0 and buttons = 'each'",
                                "delete from o2c_click_product where block_no = -1 and buttons = 'all'",
                                "delete from o2c_click_product where block_no = -1 and buttons = 'each'",
                                "update o2c_click_product set body = 'product-1\t3:1/3:90\n' where block_no > 0"
                                        + " and buttons = 'all'",
                                "update o2c_click_product set body = 'product-1\tproduct_whatsapp\t3:1/3:90\n'"
                                        + " where block_no > 0 and buttons = 'each'",
                                "update o2c_click_product set body = 'product-1\t7\n' where block_no = -1"
                                        + " and buttons = 'all'",
                                "update o2c_click_product set body = '?' where buttons = 'each'",
                                "update o2c_click_product set body = 'product-1\t?\n' where buttons = 'all'",
                                "delete from o2c_click where entry_point = 'cart_whatsapp'",
                                "delete from o2c_click_batch")
                        .stream()
                        .map(sql -> Arguments.of(engine, sql)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("differences")
    void a_planted_difference_is_found_and_mended(TestDatabase.Engine engine, String planted) {
        TestDatabase database = TestDatabase.with(engine);
        JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database.plain());
        JdbcClickLog log = new JdbcClickLog(
                unit, database.dialect(), new TimeOrderedIds(InstantSource.system(), new SecureRandom()));
        ClickTotals totals = new JdbcClickTotals(unit, database.dialect());
        List<Click> clicks = SampleClicks.stream(1, 600, START, START.plus(Duration.ofDays(50)), 6);
        log.append(SHOP, clicks.subList(0, 400));
        totals.fold(shop -> ZONE, 10);
        log.append(SHOP, clicks.subList(400, 600));
        assertThat(totals.check(SHOP, ZONE)).isEqualTo(new TotalsCheck.Equal(600));

        database.execute(planted);

        assertThat(totals.check(SHOP, ZONE))
                .isInstanceOfSatisfying(
                        TotalsCheck.Different.class,
                        different ->
                                assertThat(different.differences()).isNotEmpty().hasSizeLessThanOrEqualTo(100));
        totals.rebuild(SHOP, ZONE);
        assertThat(totals.check(SHOP, ZONE)).isInstanceOf(TotalsCheck.Equal.class);
    }
}
