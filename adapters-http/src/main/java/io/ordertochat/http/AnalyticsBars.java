package io.ordertochat.http;

import io.ordertochat.analytics.DayBar;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.http.page.Html;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fourteen days by button beside the fourteen before them. The chart is a picture that a script draws; the days are links over
 * it, and the same figures stand in a table behind it.
 */
final class AnalyticsBars {

    private static final int DAYS = 14;

    private AnalyticsBars() {}

    static Html of(AnalyticsReading reading) {
        List<DayBar> bars = reading.board().bars();
        List<DayBar> before = reading.board().previousBars();
        List<Series> series = series(reading);
        return Html.of(
                """
                <section class="panel" id="bars" aria-labelledby="bars-title"><div class="panel-head"><h2 id="bars-title">{}</h2>
                <p class="quiet-note">{}</p></div>
                <ul class="legend">{}<li><span class="swatch tick" aria-hidden="true"></span>{}</li></ul>
                <div class="chart" data-chart="{}"><div class="canvas"></div><ol class="day-links" aria-label="{}">{}</ol></div>{}</section>
                """,
                reading.say("bars"),
                reading.say(
                        "bars.dates",
                        reading.words()
                                .dates(bars.get(0).day(), bars.get(DAYS - 1).day()),
                        reading.words()
                                .dates(before.get(0).day(), before.get(DAYS - 1).day())),
                Html.join(series.stream()
                        .map(one -> Html.of(
                                "<li><span class=\"swatch c{}\" aria-hidden=\"true\"></span>{}</li>",
                                one.colour,
                                one.name))
                        .toList()),
                reading.say("bars.before"),
                AnalyticsJson.of(data(reading, series)),
                reading.say("bars.choose"),
                Html.join(links(reading, series)),
                table(reading, series));
    }

    /** One colour of the bars: a button, or all that have none of their own, which is colour 0. */
    private record Series(String name, int colour, List<EntryPointId> points) {

        long clicks(DayBar bar) {
            return points.stream()
                    .mapToLong(point -> bar.clicks().getOrDefault(point, 0L))
                    .sum();
        }
    }

    private static List<Series> series(AnalyticsReading reading) {
        Map<EntryPointId, Integer> colours = reading.colours();
        List<Series> series = new ArrayList<>();
        for (int colour = 1; colour <= colours.size(); colour++) {
            int wanted = colour;
            EntryPointId point = colours.keySet().stream()
                    .filter(one -> wanted == colours.getOrDefault(one, 0))
                    .findFirst()
                    .orElseThrow();
            series.add(new Series(reading.words().entryPoint(point), colour, List.of(point)));
        }
        List<EntryPointId> others = reading.board().bars().stream()
                .flatMap(bar -> bar.clicks().keySet().stream())
                .filter(point -> !colours.containsKey(point))
                .distinct()
                .sorted()
                .toList();
        if (!others.isEmpty()) {
            series.add(new Series(reading.say("bars.others", others.size()), 0, others));
        }
        return series;
    }

    private static Map<String, @Nullable Object> data(AnalyticsReading reading, List<Series> series) {
        List<Map<String, @Nullable Object>> days = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            DayBar bar = reading.board().bars().get(i);
            Map<String, @Nullable Object> day = new LinkedHashMap<>();
            day.put("day", bar.day().toString());
            day.put("label", Integer.toString(bar.day().getDayOfMonth()));
            day.put("weekday", reading.words().weekday(bar.day().getDayOfWeek(), TextStyle.SHORT));
            day.put("total", bar.total());
            day.put("shown", reading.words().number(bar.total()));
            day.put("before", reading.board().previousBars().get(i).total());
            day.put("parts", series.stream().map(one -> one.clicks(bar)).toList());
            day.put("running", i == DAYS - 1 && reading.isRunning());
            days.add(day);
        }
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("title", reading.say("bars"));
        data.put("description", description(reading));
        data.put("language", reading.words().texts().language().tag());
        data.put("colours", series.stream().map(one -> (long) one.colour).toList());
        data.put("days", days);
        return data;
    }

    private static String description(AnalyticsReading reading) {
        long sum = reading.board().bars().stream().mapToLong(DayBar::total).sum();
        long before =
                reading.board().previousBars().stream().mapToLong(DayBar::total).sum();
        DayBar most = reading.board().bars().stream()
                .max((one, other) -> Long.compare(one.total(), other.total()))
                .orElseThrow();
        return reading.say(
                "bars.summary",
                reading.words().clicks(sum),
                reading.words().number(before),
                reading.words().date(most.day()),
                reading.words().number(most.total()));
    }

    private static List<Html> links(AnalyticsReading reading, List<Series> series) {
        List<Html> links = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            DayBar bar = reading.board().bars().get(i);
            DayBar before = reading.board().previousBars().get(i);
            List<Html> parts = series.stream()
                    .filter(one -> one.clicks(bar) > 0)
                    .map(one -> Html.of(
                            "<span class=\"tip-row\"><span class=\"swatch c{}\" aria-hidden=\"true\"></span>{} <b>{}</b></span>",
                            one.colour,
                            one.name,
                            reading.words().number(one.clicks(bar))))
                    .toList();
            String day = reading.words().weekday(bar.day().getDayOfWeek(), TextStyle.SHORT) + ", "
                    + reading.words().shortDate(bar.day());
            String count = reading.words().clicks(bar.total());
            String earlier = reading.say(
                    "bars.beforeDay",
                    reading.words().number(before.total()),
                    reading.words().shortDate(before.day()));
            links.add(Html.of(
                    "<li><a href=\"{}\"><span class=\"sr\">{}: {}. {}</span><span class=\"tip\" aria-hidden=\"true\">"
                            + "<strong>{}</strong> <span>{}</span>{}<span class=\"tip-before\">{}</span></span></a></li>",
                    reading.address().onDay(bar.day()).href("view"),
                    day,
                    count,
                    earlier,
                    day,
                    count,
                    Html.join(parts),
                    earlier));
        }
        return links;
    }

    private static Html table(AnalyticsReading reading, List<Series> series) {
        List<Html> rows = new ArrayList<>();
        for (int i = DAYS - 1; i >= 0; i--) {
            DayBar bar = reading.board().bars().get(i);
            DayBar before = reading.board().previousBars().get(i);
            rows.add(Html.of(
                    "<tr><th scope=\"row\"><a href=\"{}\">{}</a></th>{}<td>{}</td><td>{}</td></tr>",
                    reading.address().onDay(bar.day()).href("view"),
                    reading.words().date(bar.day()),
                    Html.join(series.stream()
                            .map(one -> Html.of("<td>{}</td>", reading.words().number(one.clicks(bar))))
                            .toList()),
                    reading.words().number(bar.total()),
                    reading.words().number(before.total())));
        }
        return Html.of(
                """
                <details class="behind" id="bars-table"><summary>{}</summary>
                <p class="quiet-note">{}</p>
                <div class="scroll" role="group" tabindex="0" aria-label="{}"><table class="plain-table"><thead><tr><th scope="col">{}</th>{}
                <th scope="col">{}</th><th scope="col">{}</th></tr></thead><tbody>{}</tbody></table></div></details>
                """,
                reading.say("table"),
                description(reading),
                reading.say("bars"),
                reading.say("day"),
                Html.join(series.stream()
                        .map(one -> Html.of("<th scope=\"col\">{}</th>", one.name))
                        .toList()),
                reading.say("sum"),
                reading.say("bars.before"),
                Html.join(rows));
    }
}
