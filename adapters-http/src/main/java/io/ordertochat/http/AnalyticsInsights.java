package io.ordertochat.http;

import io.ordertochat.analytics.Comparison;
import io.ordertochat.analytics.Insights;
import io.ordertochat.analytics.RankedEntryPoint;
import io.ordertochat.click.ProductTotal;
import io.ordertochat.http.page.Html;
import java.util.List;

/** What stands out, in sentences. */
final class AnalyticsInsights {

    private AnalyticsInsights() {}

    static Html of(AnalyticsReading reading) {
        Insights insights = reading.board().insights();
        return Html.of(
                """
                <section class="panel" id="insights" aria-labelledby="insights-title"><div class="panel-head"><h2 id="insights-title">{}</h2></div>
                <dl class="insights">{}{}{}</dl></section>
                """,
                reading.say("insights"),
                today(reading, insights),
                Html.join(insights.strongest().map(point -> strongest(reading, point)).stream()
                        .toList()),
                Html.when(reading.isAboutPersons(), () -> repeated(reading, insights)));
    }

    private static Html today(AnalyticsReading reading, Insights insights) {
        Comparison beside = insights.todayBeside();
        String until = beside.until().map(cut -> reading.words().time(cut)).orElse("");
        return Html.of(
                "<div><dt>{}</dt><dd><strong class=\"insight-figure\">{}</strong> {} <span class=\"quiet-note\">{}</span></dd></div>",
                reading.say("insight.today"),
                reading.words().number(insights.today()),
                AnalyticsChange.of(beside, reading.words()),
                reading.say("insight.today.beside", reading.words().number(Math.round(beside.previous())), until));
    }

    private static Html strongest(AnalyticsReading reading, RankedEntryPoint point) {
        return Html.of(
                "<div><dt>{}</dt><dd><a class=\"row-link strong\" href=\"{}\">{}</a> <span class=\"quiet-note\">{}</span></dd></div>",
                reading.say("insight.strongest"),
                reading.address()
                        .with(AnalyticsAddress.ENTRY_POINT, point.entryPoint().value())
                        .href("view"),
                reading.words().entryPoint(point.entryPoint()),
                reading.say(
                        "insight.strongest.share",
                        reading.words().percent(point.share()),
                        reading.words().number(point.clicks())));
    }

    private static Html repeated(AnalyticsReading reading, Insights insights) {
        List<ProductTotal> most = insights.mostRepeated();
        return Html.of(
                "<div><dt>{}</dt><dd><strong class=\"insight-figure\">{}</strong> <span class=\"quiet-note\">{}</span><ol class=\"top-list\">{}</ol></dd></div>",
                reading.say("insight.repeated"),
                reading.words().number(insights.repeated()),
                reading.say("insight.repeated.note") + AnalyticsCards.onAllDevices(reading),
                Html.join(most.stream()
                        .map(total -> Html.of(
                                "<li>{}<span>{}</span></li>",
                                AnalyticsProducts.link(reading, total.product()),
                                reading.words().number(total.clicks())))
                        .toList()));
    }
}
