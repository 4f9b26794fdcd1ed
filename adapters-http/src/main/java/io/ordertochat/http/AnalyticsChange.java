package io.ordertochat.http;

import io.ordertochat.analytics.Comparison;
import io.ordertochat.analytics.Trend;
import io.ordertochat.http.page.Html;

/** Changes and trends: an arrow for eyes, a word for ears, a colour beside both. */
final class AnalyticsChange {

    private static final double NONE = 0.0005;

    private AnalyticsChange() {}

    static Html of(Comparison beside, AnalyticsWords words) {
        if (beside.change().isEmpty()) {
            return Html.of(
                    "<span class=\"change\"><span aria-hidden=\"true\">—</span><span class=\"sr\">{}</span></span>",
                    words.say("change.none"));
        }
        double change = beside.change().getAsDouble();
        if (Math.abs(change) < NONE) {
            return change("same", "=", words.say("change.same"), words.percent(0));
        }
        return change > 0
                ? change("up", "▲", words.say("change.up"), words.percent(change))
                : change("down", "▼", words.say("change.down"), words.percent(-change));
    }

    private static Html change(String kind, String sign, String word, String size) {
        return Html.of(
                "<span class=\"change {}\"><span aria-hidden=\"true\">{}</span><span class=\"sr\">{}</span> {}</span>",
                kind,
                sign,
                word,
                size);
    }

    static Html of(Trend trend, AnalyticsWords words) {
        String sign = switch (trend) {
            case NEW -> "✦";
            case UP -> "▲";
            case DOWN -> "▼";
            case FLAT -> "=";
        };
        return Html.of(
                "<span class=\"change {}\"><span aria-hidden=\"true\">{}</span> {}</span>",
                trend.code(),
                sign,
                words.say("trend." + trend.code()));
    }
}
