package io.ordertochat.http;

import io.ordertochat.analytics.Heatmap;
import io.ordertochat.http.page.Html;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** When people click, by hour of the week: a table whose cells are also coloured. */
final class AnalyticsHeat {

    private static final int HOURS = 24;
    private static final int LEVELS = 6;
    private static final int TENS_OF_THOUSANDS = 10_000;
    private static final int THOUSAND = 1_000;

    private AnalyticsHeat() {}

    static Html of(AnalyticsReading reading) {
        Heatmap heat = reading.board().heatmap();
        long most = heat.clicks().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return Html.of(
                """
                <section class="panel" id="heat" aria-labelledby="heat-title"><div class="panel-head"><h2 id="heat-title">{}</h2>
                <p class="quiet-note">{}</p><label class="check numbers"><input type="checkbox" id="heat-numbers"> {}</label></div>
                <div class="scroll" role="group" tabindex="0" aria-labelledby="heat-title"><table class="heat"><thead><tr><th scope="col"><span class="sr">{}</span></th>{}</tr></thead>
                <tbody>{}</tbody></table></div>{}</section>
                """,
                reading.say("heat"),
                most == 0 ? reading.say("none") : busiest(heat, most, reading),
                reading.say("heat.numbers"),
                reading.say("day"),
                Html.join(IntStream.range(0, HOURS)
                        .mapToObj(hour -> Html.of(
                                "<th scope=\"col\"><span aria-hidden=\"true\">{}</span><span class=\"sr\">{}</span></th>",
                                hour,
                                hour(hour)))
                        .toList()),
                Html.join(Arrays.stream(DayOfWeek.values())
                        .map(day -> row(day, heat, most, reading))
                        .toList()),
                legend(reading));
    }

    private static Html row(DayOfWeek day, Heatmap heat, long most, AnalyticsReading reading) {
        return Html.of(
                "<tr><th scope=\"row\"><span aria-hidden=\"true\">{}</span><span class=\"sr\">{}</span></th>{}</tr>",
                reading.words().weekday(day, TextStyle.SHORT),
                reading.words().weekday(day, TextStyle.FULL),
                Html.join(IntStream.range(0, HOURS)
                        .mapToObj(hour -> cell(day, hour, heat.at(day, hour), most, reading))
                        .toList()));
    }

    private static Html cell(DayOfWeek day, int hour, long clicks, long most, AnalyticsReading reading) {
        String title = reading.say(
                "heat.cell",
                reading.words().weekday(day, TextStyle.FULL),
                hour(hour),
                hour(hour + 1),
                reading.words().clicks(clicks));
        return Html.of(
                "<td class=\"h{}\" title=\"{}\">{}</td>", level(clicks, most), title, figure(clicks, reading.words()));
    }

    // Four digits have no room in a cell.
    static Html figure(long clicks, AnalyticsWords words) {
        String whole = words.number(clicks);
        if (clicks < THOUSAND) {
            return Html.of("<span>{}</span>", whole);
        }
        String shortened =
                clicks < TENS_OF_THOUSANDS ? words.tenths((double) clicks / THOUSAND) : words.number(clicks / THOUSAND);
        return Html.of("<span aria-hidden=\"true\">{}k</span><span class=\"sr\">{}</span>", shortened, whole);
    }

    static int level(long clicks, long most) {
        return most == 0 ? 0 : (int) ((LEVELS * clicks + most - 1) / most);
    }

    private static String busiest(Heatmap heat, long most, AnalyticsReading reading) {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < HOURS; hour++) {
                if (heat.at(day, hour) == most) {
                    return reading.say(
                            "heat.busiest",
                            reading.words().weekday(day, TextStyle.FULL),
                            hour(hour),
                            hour(hour + 1),
                            reading.words().clicks(most));
                }
            }
        }
        return "";
    }

    private static String hour(int hour) {
        return String.format(Locale.ROOT, "%02d:00", hour);
    }

    private static Html legend(AnalyticsReading reading) {
        return Html.of(
                "<p class=\"heat-legend\" aria-hidden=\"true\">{} {} {}</p>",
                reading.say("heat.less"),
                Html.join(IntStream.rangeClosed(0, LEVELS)
                        .mapToObj(level -> Html.of("<span class=\"h{}\"></span>", level))
                        .toList()),
                reading.say("heat.more"));
    }
}
