package io.ordertochat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.analytics.Analytics;
import io.ordertochat.analytics.Dashboard;
import io.ordertochat.analytics.DashboardQuery;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickLog;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleClicks;
import io.ordertochat.testkit.SampleSettings;
import io.ordertochat.testkit.SettableTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A whole dashboard out of a store's totals beside the same figures counted from single clicks: 100,000 clicks over two years, in
 * disorder, some twice, some late. Takes some seconds.
 */
public interface DashboardContract {

    /**
     * Where clicks are appended.
     *
     * @return a log without clicks; the same one each time within a test
     */
    ClickLog clicks();

    /**
     * Their totals.
     *
     * @return the totals of {@link #clicks}
     */
    ClickTotals totals();

    /** TOTALS-1 to TOTALS-4 as a merchant sees them. */
    @Test
    @Covers({"CLICK-1", "TOTALS-1", "TOTALS-2", "TOTALS-3", "TOTALS-4"})
    default void the_dashboard_is_what_counting_every_click_gives() {
        ShopId shop = ShopId.of("busy-shop");
        ZoneId shopZone = ZoneId.of("America/New_York");
        Instant now = Instant.parse("2026-11-20T19:37:21Z");
        List<Click> sent = SampleClicks.stream(2_026, 100_000, now.minus(Duration.ofDays(730)), now, 300);
        List<Click> late = sent.subList(60_000, 60_400);
        List<Click> disorder = new ArrayList<>(sent.subList(0, 60_000));
        disorder.addAll(sent.subList(60_400, 100_000));
        Collections.shuffle(disorder.subList(0, 50_000), new Random(1));
        for (int from = 0; from < disorder.size(); from += 2_000) {
            List<Click> batch = new ArrayList<>(disorder.subList(from, Math.min(from + 2_000, disorder.size())));
            batch.addAll(disorder.subList(from / 2, from / 2 + 100));
            clicks().append(shop, batch);
            if (from == 70_000) {
                totals().fold(any -> shopZone, 1_000);
            }
        }
        clicks().append(shop, late);

        Map<DashboardQuery, Dashboard> expected = new LinkedHashMap<>();
        for (DashboardQuery query : queries(shop)) {
            expected.put(query, new NaiveDashboard(sent, query, shopZone, now).dashboard());
        }
        assertDashboards(shopZone, now, expected);
        totals().fold(any -> shopZone, 1_000);
        assertDashboards(shopZone, now, expected);
        assertThat(totals().check(shop, shopZone)).isEqualTo(new TotalsCheck.Equal(100_000));
    }

    private void assertDashboards(ZoneId shopZone, Instant now, Map<DashboardQuery, Dashboard> expected) {
        InMemoryShopSettings settings = new InMemoryShopSettings();
        Analytics analytics = new Analytics(totals(), settings, SettableTime.at(now));
        expected.forEach((query, dashboard) -> {
            settings.put(query.shop(), SampleSettings.aShop().zone(shopZone).build());
            assertThat(analytics.dashboard(query).orElseThrow()).as("%s", query).isEqualTo(dashboard);
        });
        LocalDate day = LocalDate.EPOCH;
        assertThat(analytics.dashboard(DashboardQuery.of(ShopId.of("no-shop"), day, day)))
                .isEmpty();
    }

    private static List<DashboardQuery> queries(ShopId shop) {
        LocalDate today = LocalDate.parse("2026-11-20");
        DashboardQuery month = DashboardQuery.of(shop, today.minusDays(29), today);
        return List.of(
                month,
                month.in(ZoneId.of("Asia/Kathmandu")),
                month.in(ZoneId.of("Australia/Lord_Howe")).products(7),
                DashboardQuery.of(shop, today, today),
                DashboardQuery.of(shop, LocalDate.parse("2026-02-20"), LocalDate.parse("2026-04-10")),
                DashboardQuery.of(shop, LocalDate.parse("2025-09-15"), LocalDate.parse("2025-10-20"))
                        .in(ZoneId.of("Australia/Lord_Howe")),
                DashboardQuery.of(shop, LocalDate.parse("2024-12-01"), today.plusDays(9)),
                month.of(EntryPointId.of("channel_whatsapp")),
                month.of(DeviceClass.DESKTOP),
                month.of(AgentClass.ROBOT));
    }
}
