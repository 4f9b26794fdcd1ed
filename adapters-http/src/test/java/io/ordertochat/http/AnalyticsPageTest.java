package io.ordertochat.http;

import static io.ordertochat.http.AnalyticsVisit.all;
import static io.ordertochat.http.AnalyticsVisit.number;
import static io.ordertochat.http.AnalyticsVisit.numbers;
import static io.ordertochat.http.AnalyticsVisit.one;
import static io.ordertochat.http.AnalyticsVisit.section;
import static io.ordertochat.http.AnalyticsVisit.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.analytics.Dashboard;
import io.ordertochat.analytics.DashboardQuery;
import io.ordertochat.analytics.DayBar;
import io.ordertochat.analytics.ProductLine;
import io.ordertochat.analytics.RankedEntryPoint;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.testkit.OrderToChatFixture;
import io.ordertochat.testkit.SampleClicks;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands on the page is what the dashboard and the log say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalyticsPageTest {

    private static final String NOW = "2026-03-10T15:20:00Z";
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    private final OrderToChatFixture shop = OrderToChatFixture.at(NOW);
    private final AnalyticsVisit visit = new AnalyticsVisit(shop);

    @BeforeEach
    void clicks() {
        shop.clicks()
                .record(
                        shop.shop(),
                        SampleClicks.stream(
                                7, 3_000, Instant.parse(NOW).minusSeconds(80 * 86_400), Instant.parse(NOW), 70));
    }

    record View(String address, LocalDate from, LocalDate to, UnaryOperator<DashboardQuery> narrowed) {
        @Override
        public String toString() {
            return address.isEmpty() ? "as usual" : address;
        }
    }

    static List<View> views() {
        UnaryOperator<DashboardQuery> whole = query -> query;
        return List.of(
                new View("", TODAY.minusDays(29), TODAY, whole),
                new View("range=7d", TODAY.minusDays(6), TODAY, whole),
                new View("range=today", TODAY, TODAY, whole),
                new View("range=month", TODAY.withDayOfMonth(1), TODAY, whole),
                new View(
                        "from=2026-01-10&to=2026-02-03",
                        LocalDate.parse("2026-01-10"),
                        LocalDate.parse("2026-02-03"),
                        whole),
                new View(
                        "entryPoint=cart_whatsapp",
                        TODAY.minusDays(29),
                        TODAY,
                        query -> query.of(EntryPointId.of("cart_whatsapp"))),
                new View("device=desktop", TODAY.minusDays(29), TODAY, query -> query.of(DeviceClass.DESKTOP)),
                new View("agent=robot", TODAY.minusDays(29), TODAY, query -> query.of(AgentClass.ROBOT)),
                new View(
                        "range=90d&zone=Asia/Kathmandu",
                        TODAY.minusDays(89),
                        TODAY,
                        query -> query.in(ZoneId.of("Asia/Kathmandu"))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_figure_is_the_dashboards(View view) {
        Dashboard board = shop.analytics()
                .dashboard(view.narrowed.apply(
                        DashboardQuery.of(shop.shop(), view.from, view.to).products(10_000)))
                .orElseThrow();
        String page = visit.see(view.address);

        assertThat(card(page, "total")).isEqualTo(board.total().value());
        assertThat(card(page, "floating")).isEqualTo(board.floating().value());
        assertThat(one(page, "data-card=\"perDay\".*?kpi-value\">(.*?)<"))
                .isEqualTo(tenths(board.perDay().value()));
        assertThat(page.contains("data-card=\"products\"")).isEqualTo(!view.address.contains("robot"));
        if (page.contains("data-card=\"products\"")) {
            assertThat(card(page, "products")).isEqualTo(board.uniqueProducts().value());
        }
        assertThat(all(page, "class=\"count\">(.*?)<"))
                .map(AnalyticsVisit::number)
                .containsExactly(
                        board.agents().get(AgentClass.PERSON),
                        board.agents().get(AgentClass.ROBOT),
                        board.agents().get(AgentClass.PREVIEW));
        assertThat(numbers(section(page, "ranking")))
                .map(row -> row.get(0))
                .containsExactlyElementsOf(
                        board.ranking().stream().map(RankedEntryPoint::clicks).toList());
        assertThat(numbers(section(page, "heat")))
                .containsExactlyElementsOf(board.heatmap().clicks());
        assertBars(section(page, "bars"), board);
        assertThat(numbers(section(page, "products"))).containsExactlyElementsOf(products(board));
    }

    private static void assertBars(String bars, Dashboard board) {
        List<List<Long>> rows = numbers(bars);
        assertThat(rows).hasSize(14);
        for (int i = 0; i < rows.size(); i++) {
            List<Long> row = rows.get(13 - i);
            DayBar bar = board.bars().get(i);
            assertThat(row.get(row.size() - 1))
                    .isEqualTo(board.previousBars().get(i).total());
            assertThat(row.get(row.size() - 2)).isEqualTo(bar.total());
            assertThat(row.subList(0, row.size() - 2).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(bar.total());
        }
    }

    private static List<List<Long>> products(Dashboard board) {
        return ProductSpan.MONTH.clicked(board.products()).stream()
                .limit(50)
                .map(line -> List.of(line.today(), line.last7(), line.last30(), line.all()))
                .toList();
    }

    @Test
    void products_go_by_the_days_asked_for_and_fifty_are_enough_at_first() {
        Dashboard board = shop.analytics()
                .dashboard(DashboardQuery.of(shop.shop(), TODAY.minusDays(29), TODAY)
                        .products(10_000))
                .orElseThrow();
        List<ProductLine> all = ProductSpan.ALL.clicked(board.products());
        String some = section(visit.see("span=all"), "products");
        String more = section(visit.see("span=all&show=more"), "products");

        assertThat(all).hasSizeGreaterThan(50);
        assertThat(numbers(some)).hasSize(50);
        assertThat(text(some)).contains("50 of " + all.size() + " products");
        assertThat(numbers(more)).hasSize(all.size());
        assertThat(all(more, "dir=\"auto\">(.*?)<"))
                .containsExactlyElementsOf(
                        all.stream().map(line -> line.product().value()).toList());
        assertThat(numbers(section(visit.see("span=today"), "products")))
                .hasSize(ProductSpan.TODAY.clicked(board.products()).size())
                .allMatch(row -> row.get(0) > 0);
    }

    @Test
    void one_product_is_seen_alone() {
        Dashboard board = shop.analytics()
                .dashboard(DashboardQuery.of(shop.shop(), TODAY.minusDays(6), TODAY)
                        .products(10_000))
                .orElseThrow();
        ProductLine line = board.products().get(3);
        String page = visit.see("range=7d&product=" + line.product());

        assertThat(all(page, "<div><dt>[^<]*</dt><dd>([0-9,]+) "))
                .map(AnalyticsVisit::number)
                .containsExactly(line.inRange(), line.today(), line.last7(), line.last30(), line.all());
        assertThat(page).doesNotContain("id=\"bars\"", "id=\"heat\"");
        assertThat(all(section(page, "clicks"), "product-name\" dir=\"auto\">(.*?)<"))
                .isNotEmpty()
                .containsOnly(line.product().value());
        assertThat(visit.see("product=never-clicked")).contains("This product was never clicked.");
    }

    @Test
    void pages_of_clicks_miss_and_repeat_nothing_and_lead_back_the_same_way() {
        ClickFilter filter = ClickFilter.all()
                .of(AgentClass.PERSON)
                .of(DeviceClass.DESKTOP)
                .between(Instant.parse("2026-03-08T03:00:00Z"), Instant.parse("2026-03-11T03:00:00Z"));
        List<String> expected = shop.clicks().log().search(shop.shop(), filter, ClickCursor.newest(), 1_000).stream()
                .map(Click::at)
                .map(Instant::toString)
                .toList();
        List<String> pages = new ArrayList<>(List.of(visit.see("from=2026-03-08&to=2026-03-10&device=desktop")));
        while (pages.get(pages.size() - 1).contains("rel=\"next\"")) {
            pages.add(visit.see(link(pages.get(pages.size() - 1), "next")));
        }
        List<String> seen = new ArrayList<>();
        pages.forEach(page -> seen.addAll(times(page)));

        assertThat(pages).hasSize(expected.size() / 25 + 1);
        assertThat(seen).containsExactlyElementsOf(expected);
        String back = pages.get(pages.size() - 1);
        for (int i = pages.size() - 2; i > 0; i--) {
            shop.clicks().record(shop.shop(), List.of(SampleClicks.aClick("new" + i, Instant.parse(NOW), "x")));
            back = visit.see(link(back, "prev"));
            assertThat(times(back)).isEqualTo(times(pages.get(i)));
        }
    }

    private static List<String> times(String page) {
        return all(section(page, "clicks"), "<time datetime=\"(.*?)\"");
    }

    private static String link(String page, String rel) {
        return one(page, "rel=\"" + rel + "\" href=\"\\?([^#\"]*)").replace("&amp;", "&");
    }

    private static double card(String page, String key) {
        return number(one(page, "data-card=\"" + key + "\".*?kpi-value\">(.*?)<"));
    }

    private static String tenths(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
