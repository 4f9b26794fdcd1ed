package io.ordertochat.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickId;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.ProductTotal;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.memory.InMemoryClicks;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.shop.ShopId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalyticsTest {

    private static final ShopId SHOP = ShopId.of("shop");
    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

    private final InMemoryClicks clicks = new InMemoryClicks();
    private ZoneId zone = ZONE;
    private int made;

    @Test
    void a_morning_is_compared_with_yesterdays_morning() {
        many(3, "2026-03-02T08:00", "mug");
        many(2, "2026-03-02T09:29", "mug");
        many(1, "2026-03-02T09:32", "mug");
        many(2, "2026-03-01T09:29", "mug");
        many(9, "2026-03-01T09:30", "cup");
        many(9, "2026-03-01T21:00", "pot");
        LocalDate today = LocalDate.parse("2026-03-02");

        Dashboard day = at("2026-03-02T09:40", DashboardQuery.of(SHOP, today, today));

        Optional<Instant> cut = Optional.of(instant("2026-03-02T09:30"));
        assertThat(day.total()).isEqualTo(new Card(6, new Comparison(5, 2, cut), List.of(6L)));
        assertThat(day.uniqueProducts()).isEqualTo(new Card(1, new Comparison(1, 1, cut), List.of(1L)));
        assertThat(day.insights().today()).isEqualTo(6);
        assertThat(day.insights().todayBeside()).isEqualTo(new Comparison(5, 2, cut));
        assertThat(day.total().comparison().change()).hasValue(1.5);
        Dashboard yesterday = at("2026-03-02T09:40", DashboardQuery.of(SHOP, today.minusDays(1), today.minusDays(1)));
        assertThat(yesterday.total()).isEqualTo(new Card(20, new Comparison(20, 0, Optional.empty()), List.of(20L)));
        assertThat(yesterday.uniqueProducts().value()).isEqualTo(3);
    }

    @Test
    void the_average_divides_by_the_calendar_days_of_the_range() {
        many(9, "2026-03-02T08:00", "mug");
        Dashboard ten = at(
                "2026-03-10T12:00",
                DashboardQuery.of(SHOP, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-10")));
        assertThat(ten.perDay().value()).isEqualTo(0.9);
        Dashboard ahead = at(
                "2026-03-02T12:00",
                DashboardQuery.of(SHOP, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-10")));
        assertThat(ahead.to()).isEqualTo(LocalDate.parse("2026-03-02"));
        assertThat(ahead.perDay().value()).isEqualTo(4.5);
        assertThatThrownBy(() -> at(
                        "2026-02-02T12:00",
                        DashboardQuery.of(SHOP, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-10"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-01");
    }

    @Test
    void trends_turn_beyond_a_tenth() {
        assertThat(Trend.of(110, 100)).isEqualTo(Trend.FLAT);
        assertThat(Trend.of(111, 100)).isEqualTo(Trend.UP);
        assertThat(Trend.of(90, 100)).isEqualTo(Trend.FLAT);
        assertThat(Trend.of(89, 100)).isEqualTo(Trend.DOWN);
        assertThat(Trend.of(1, 0)).isEqualTo(Trend.NEW);
        assertThat(Trend.of(0, 0)).isEqualTo(Trend.FLAT);
        assertThat(Trend.of(0, 1)).isEqualTo(Trend.DOWN);
        assertThat(new Comparison(3, 0, Optional.empty()).change()).isEmpty();
    }

    @Test
    void a_products_trend_leaves_the_unfinished_day_out() {
        for (int day = 1; day <= 14; day++) {
            many(1, String.format(Locale.ROOT, "2026-03-%02dT10:00", day), "mug");
        }
        many(3, "2026-03-08T10:00", "pot");
        LocalDate today = LocalDate.parse("2026-03-15");
        Dashboard dashboard = at("2026-03-15T00:05", DashboardQuery.of(SHOP, today.minusDays(6), today));
        ProductLine mug = dashboard.products().get(0);
        assertThat(mug.product()).isEqualTo(ProductId.of("mug"));
        assertThat(List.of(mug.today(), mug.last7(), mug.last30(), mug.all(), mug.inRange()))
                .containsExactly(0L, 6L, 14L, 14L, 6L);
        assertThat(mug.trend7()).isEqualTo(Trend.FLAT);
        assertThat(mug.trend30()).isEqualTo(Trend.NEW);
        assertThat(dashboard.products().get(1).trend7()).isEqualTo(Trend.NEW);
        assertThat(dashboard.insights().repeated()).isEqualTo(1);
        assertThat(dashboard.insights().mostRepeated()).containsExactly(new ProductTotal(ProductId.of("mug"), 6));
    }

    @Test
    void a_day_that_a_zone_skipped_has_no_clicks_and_takes_none_away() {
        zone = ZoneId.of("Pacific/Apia");
        many(2, "2011-12-29T23:59", "mug");
        many(3, "2011-12-31T00:00", "mug");
        Dashboard dashboard = at(
                "2012-01-01T12:00",
                DashboardQuery.of(SHOP, LocalDate.parse("2011-12-28"), LocalDate.parse("2012-01-01")));
        assertThat(dashboard.total().days()).containsExactly(0L, 2L, 0L, 3L, 0L);
        assertThat(dashboard.uniqueProducts().days()).containsExactly(0L, 1L, 0L, 1L, 0L);
        assertThat(dashboard.heatmap().at(DayOfWeek.THURSDAY, 23)).isEqualTo(2);
        assertThat(dashboard.heatmap().at(DayOfWeek.SATURDAY, 0)).isEqualTo(3);
        assertThat(dashboard.products().get(0).last7()).isEqualTo(5);
    }

    @Test
    void a_viewer_elsewhere_sees_clicks_in_own_hours_and_products_in_the_shops_days() {
        many(1, "2026-03-01T23:30", "mug");
        LocalDate second = LocalDate.parse("2026-03-02");
        Dashboard viewed =
                at("2026-03-03T12:00", DashboardQuery.of(SHOP, second, second).in(ZoneId.of("Asia/Kolkata")));
        assertThat(viewed.total().value()).isEqualTo(1);
        assertThat(viewed.heatmap().at(DayOfWeek.MONDAY, 8)).isEqualTo(1);
        assertThat(viewed.uniqueProducts().value()).isZero();
        assertThat(viewed.productZone()).isEqualTo(ZONE);
        assertThat(viewed.zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
    }

    @Test
    void robots_are_counted_apart() {
        many(2, "2026-03-01T10:00", "mug");
        clicks.append(SHOP, List.of(click("2026-03-01T10:00", "mug", AgentClass.ROBOT)));
        DashboardQuery query = DashboardQuery.of(SHOP, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-01"));
        Dashboard persons = at("2026-03-02T12:00", query);
        Dashboard robots = at("2026-03-02T12:00", query.of(AgentClass.ROBOT));
        assertThat(persons.total().value()).isEqualTo(2);
        assertThat(robots.total().value()).isEqualTo(1);
        assertThat(robots.products()).isEmpty();
        assertThat(persons.agents())
                .isEqualTo(robots.agents())
                .containsEntry(AgentClass.ROBOT, 1L)
                .containsEntry(AgentClass.PREVIEW, 0L);
    }

    private Dashboard at(String now, DashboardQuery query) {
        ShopSettings settings = ShopSettings.of("Casa", "BRL", PhoneNumber.ofE164("+5511988880000"))
                .zone(zone)
                .build();
        InMemoryShopSettings shops = new InMemoryShopSettings().put(SHOP, settings);
        return new Analytics(clicks, shops, () -> instant(now)).dashboard(query).orElseThrow();
    }

    private void many(int count, String at, String product) {
        for (int i = 0; i < count; i++) {
            clicks.append(SHOP, List.of(click(at, product, AgentClass.PERSON)));
        }
    }

    private Click click(String at, String product, AgentClass agent) {
        made++;
        return new Click(
                ClickId.of(String.format(Locale.ROOT, "click-%08d", made)),
                instant(at),
                Optional.of(ProductId.of(product)),
                PageKind.PRODUCT,
                EntryPointId.of("product_whatsapp"),
                DeviceClass.MOBILE,
                agent,
                Optional.empty());
    }

    private Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
