package io.ordertochat.http;

import io.ordertochat.analytics.RankedEntryPoint;
import io.ordertochat.analytics.Trend;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.http.page.Html;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Buttons in the order of their clicks; each row is a way to see that button alone. */
final class AnalyticsRanking {

    private static final double HUNDRED = 100;

    private AnalyticsRanking() {}

    static Html of(AnalyticsReading reading) {
        List<RankedEntryPoint> ranking = reading.board().ranking();
        long most = ranking.stream().mapToLong(RankedEntryPoint::clicks).max().orElse(0);
        Map<EntryPointId, Integer> colours = reading.colours();
        return Html.of(
                """
                <section class="panel" id="ranking" aria-labelledby="ranking-title"><div class="panel-head"><h2 id="ranking-title">{}</h2></div>{}{}</section>
                """,
                reading.say("ranking"),
                Html.when(ranking.isEmpty(), () -> Html.of("<p class=\"empty\">{}</p>", reading.say("none"))),
                Html.when(
                        !ranking.isEmpty(),
                        () -> Html.of(
                                """
                                <table class="list-table"><thead class="sr"><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th>
                                <th scope="col">{}</th></tr></thead><tbody>{}</tbody></table>
                                """,
                                reading.say("entryPoint"),
                                reading.say("card.total"),
                                reading.say("share"),
                                reading.say("change"),
                                Html.join(ranking.stream()
                                        .map(point -> row(reading, point, most, colours))
                                        .toList()))));
    }

    private static Html row(
            AnalyticsReading reading, RankedEntryPoint point, long most, Map<EntryPointId, Integer> colours) {
        int colour = colours.getOrDefault(point.entryPoint(), 0);
        boolean isNew = point.comparison().trend() == Trend.NEW
                && reading.board().total().comparison().previous() != 0;
        return Html.of(
                """
                <tr><th scope="row"><a class="row-link" href="{}">{}</a>
                <svg class="share-bar c{}" aria-hidden="true" focusable="false"><rect width="{}%" height="100%" rx="3"/></svg></th>
                <td>{}</td><td class="share">{}</td><td>{}</td></tr>
                """,
                reading.address()
                        .with(AnalyticsAddress.ENTRY_POINT, point.entryPoint().value())
                        .href("view"),
                reading.words().entryPoint(point.entryPoint()),
                colour,
                String.format(Locale.ROOT, "%.1f", most == 0 ? 0 : HUNDRED * point.clicks() / most),
                reading.words().number(point.clicks()),
                reading.words().percent(point.share()),
                isNew
                        ? AnalyticsChange.of(Trend.NEW, reading.words())
                        : AnalyticsChange.of(point.comparison(), reading.words()));
    }
}
