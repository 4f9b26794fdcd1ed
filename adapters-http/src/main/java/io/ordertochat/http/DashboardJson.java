package io.ordertochat.http;

import io.ordertochat.analytics.Card;
import io.ordertochat.analytics.Comparison;
import io.ordertochat.analytics.Dashboard;
import io.ordertochat.analytics.DayBar;
import io.ordertochat.analytics.Insights;
import io.ordertochat.analytics.ProductLine;
import io.ordertochat.analytics.RankedEntryPoint;
import io.ordertochat.analytics.Trend;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.ProductTotal;
import io.ordertochat.shop.ShopId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A dashboard as JSON: counts are whole numbers, averages have two decimals, shares four, percentages one. */
final class DashboardJson {

    private static final int FIGURE_DECIMALS = 2;
    private static final int SHARE_DECIMALS = 4;
    private static final int PERCENT_DECIMALS = 1;
    private static final double HUNDRED = 100;

    private DashboardJson() {}

    static Map<String, @Nullable Object> of(ShopId shop, AnalyticsQuery query, Dashboard dashboard) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("shop", shop.value());
        body.put("asOf", dashboard.asOf().toString());
        body.put("zone", dashboard.zone().getId());
        body.put("productZone", dashboard.productZone().getId());
        body.put("from", dashboard.from().toString());
        body.put("to", dashboard.to().toString());
        body.put("filter", filter(query));
        body.put("cards", cards(dashboard));
        Map<String, @Nullable Object> bars = new LinkedHashMap<>();
        bars.put("current", each(dashboard.bars(), DashboardJson::bar));
        bars.put("previous", each(dashboard.previousBars(), DashboardJson::bar));
        body.put("bars", bars);
        body.put("ranking", each(dashboard.ranking(), DashboardJson::ranked));
        body.put("heatmap", dashboard.heatmap().clicks());
        body.put("products", each(dashboard.products(), DashboardJson::product));
        body.put("insights", insights(dashboard.insights()));
        body.put("agents", agents(dashboard));
        return body;
    }

    private static Map<String, @Nullable Object> filter(AnalyticsQuery query) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("entryPoint", query.entryPoint().map(EntryPointId::value).orElse(null));
        body.put("device", query.device().map(DeviceClass::code).orElse(null));
        body.put("agent", query.agent().map(AgentClass::code).orElse(null));
        return body;
    }

    private static Map<String, @Nullable Object> cards(Dashboard dashboard) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("total", card(dashboard.total()));
        body.put("uniqueProducts", card(dashboard.uniqueProducts()));
        body.put("perDay", card(dashboard.perDay()));
        body.put("floating", card(dashboard.floating()));
        return body;
    }

    private static Map<String, @Nullable Object> card(Card card) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("value", rounded(card.value(), FIGURE_DECIMALS));
        body.put("comparison", comparison(card.comparison()));
        body.put("days", card.days());
        return body;
    }

    private static Map<String, @Nullable Object> comparison(Comparison comparison) {
        Map<String, @Nullable Object> trend = trend(comparison.trend());
        trend.put(
                "percent",
                comparison.change().isPresent()
                        ? rounded(HUNDRED * comparison.change().getAsDouble(), PERCENT_DECIMALS)
                        : null);
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("current", rounded(comparison.current(), FIGURE_DECIMALS));
        body.put("previous", rounded(comparison.previous(), FIGURE_DECIMALS));
        body.put("until", comparison.until().map(Instant::toString).orElse(null));
        body.put("trend", trend);
        return body;
    }

    private static Map<String, @Nullable Object> trend(Trend trend) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("kind", trend.code());
        return body;
    }

    private static Map<String, @Nullable Object> bar(DayBar bar) {
        Map<String, @Nullable Object> clicks = new LinkedHashMap<>();
        bar.clicks().forEach((entryPoint, count) -> clicks.put(entryPoint.value(), count));
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("day", bar.day().toString());
        body.put("total", bar.total());
        body.put("clicks", clicks);
        return body;
    }

    private static Map<String, @Nullable Object> ranked(RankedEntryPoint ranked) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("entryPoint", ranked.entryPoint().value());
        body.put("clicks", ranked.clicks());
        body.put("share", rounded(ranked.share(), SHARE_DECIMALS));
        body.put("comparison", comparison(ranked.comparison()));
        return body;
    }

    private static Map<String, @Nullable Object> product(ProductLine line) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("product", line.product().value());
        body.put("today", line.today());
        body.put("last7", line.last7());
        body.put("last30", line.last30());
        body.put("all", line.all());
        body.put("inRange", line.inRange());
        body.put("trend7", trend(line.trend7()));
        body.put("trend30", trend(line.trend30()));
        body.put("days", line.days());
        return body;
    }

    private static Map<String, @Nullable Object> insights(Insights insights) {
        Map<String, @Nullable Object> today = new LinkedHashMap<>();
        today.put("clicks", insights.today());
        today.put("comparison", comparison(insights.todayBeside()));
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("strongest", insights.strongest().map(DashboardJson::ranked).orElse(null));
        body.put("repeatedProducts", insights.repeated());
        body.put("mostRepeated", each(insights.mostRepeated(), DashboardJson::total));
        body.put("today", today);
        return body;
    }

    private static Map<String, @Nullable Object> total(ProductTotal total) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("product", total.product().value());
        body.put("clicks", total.clicks());
        return body;
    }

    private static Map<String, @Nullable Object> agents(Dashboard dashboard) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        for (AgentClass agent : AgentClass.values()) {
            body.put(agent.code(), dashboard.agents().getOrDefault(agent, 0L));
        }
        return body;
    }

    private static <T> List<Map<String, @Nullable Object>> each(
            List<T> things, Function<T, Map<String, @Nullable Object>> json) {
        return things.stream().map(json).toList();
    }

    private static BigDecimal rounded(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
}
