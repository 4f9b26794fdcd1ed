package io.ordertochat.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ordertochat.click.ClickTotals;
import io.ordertochat.click.FoldRun;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleClicks;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No shop's totals wait for another shop's. */
class ClickFairnessTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private final TestDatabase database = TestDatabase.with(TestDatabase.Engine.H2_MEMORY);
    private final JdbcUnitOfWork unit = JdbcUnitOfWork.owning(database.plain());
    private final JdbcClickLog log =
            new JdbcClickLog(unit, database.dialect(), new TimeOrderedIds(InstantSource.system(), new SecureRandom()));
    private final ClickTotals totals = new JdbcClickTotals(unit, database.dialect());

    @Test
    void a_shop_that_fails_holds_up_no_other() {
        List.of("a", "b", "c", "d").forEach(id -> append(id, 2));
        database.execute("update o2c_click_batch set body = '?' where shop_id = 'a'");

        Throwable failed = catchThrowable(() -> totals.fold(ClickFairnessTest::zoneButNotOfC, 100));

        assertThat(failed).isInstanceOf(RuntimeException.class).isNotInstanceOf(NoZone.class);
        assertThat(failed.getSuppressed()).singleElement().isInstanceOf(NoZone.class);
        assertThat(waiting()).containsExactly("a 2", "c 2");
    }

    @Test
    void a_flood_leaves_the_others_their_share() {
        append("a", 40);
        append("b", 2);
        append("c", 3);

        assertThat(fold(12)).isEqualTo(new FoldRun(3, 12, 12));

        assertThat(waiting()).as("what others left over went to the flood").containsExactly("a 33");
    }

    @Test
    void shops_take_turns_where_there_are_more_of_them_than_the_limit() {
        List.of("a", "b", "c", "d", "e").forEach(id -> append(id, 9));

        fold(2);
        assertThat(waiting()).containsExactly("a 8", "b 8", "c 9", "d 9", "e 9");
        fold(2);
        assertThat(waiting()).containsExactly("a 8", "b 8", "c 8", "d 8", "e 9");
        fold(2);
        assertThat(waiting()).containsExactly("a 7", "b 8", "c 8", "d 8", "e 8");
    }

    private FoldRun fold(int limit) {
        return totals.fold(shop -> ZoneOffset.UTC, limit);
    }

    private void append(String id, int batches) {
        SampleClicks.stream(1, batches, START, START.plusSeconds(600), 3)
                .forEach(click -> log.append(ShopId.of(id), List.of(click)));
    }

    private List<String> waiting() {
        return unit.run(
                new Operation("test", "test"),
                handle -> handle.select(
                                "select shop_id, count(*) as n from o2c_click_batch group by shop_id order by shop_id")
                        .map((row, context) -> row.getString("shop_id") + " " + row.getInt("n"))
                        .list());
    }

    private static ZoneId zoneButNotOfC(ShopId shop) {
        if (shop.value().equals("c")) {
            throw new NoZone();
        }
        return ZoneOffset.UTC;
    }

    private static final class NoZone extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
