package io.ordertochat.http;

import io.ordertochat.analytics.Card;
import io.ordertochat.analytics.Dashboard;
import io.ordertochat.http.page.Html;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** The four figures at the top, and the days behind them. */
final class AnalyticsCards {

    private static final int MOST_DAYS = 92;

    private AnalyticsCards() {}

    static Html of(AnalyticsReading reading) {
        Dashboard board = reading.board();
        AnalyticsWords words = reading.words();
        DoubleFunction<String> whole = value -> words.number(Math.round(value));
        List<Html> cards = new ArrayList<>(List.of(card(reading, "total", board.total(), whole)));
        if (reading.isAboutPersons()) {
            cards.add(card(reading, "products", board.uniqueProducts(), whole));
        }
        cards.add(card(reading, "perDay", board.perDay(), words::tenths));
        cards.add(card(reading, "floating", board.floating(), whole));
        return Html.of(
                "<section class=\"figures\" aria-label=\"{}\"><ul class=\"kpis\">{}</ul><div class=\"figures-foot\"><p class=\"quiet-note\">{}</p>{}</div></section>",
                reading.say("cards"),
                Html.join(cards),
                compared(reading) + onAllDevices(reading),
                days(reading));
    }

    private static Html card(AnalyticsReading reading, String key, Card card, DoubleFunction<String> format) {
        boolean has = card.comparison().change().isPresent();
        return Html.of(
                """
                <li class="kpi" data-card="{}"><h2>{}</h2><p class="kpi-value">{}</p>
                <p class="kpi-change">{} <span class="before">{}</span></p>{}</li>
                """,
                key,
                reading.say("card." + key),
                format.apply(card.value()),
                AnalyticsChange.of(card.comparison(), reading.words()),
                has
                        ? reading.say(
                                "card.before", format.apply(card.comparison().previous()))
                        : reading.say("change.none"),
                Sparkline.of(card.days(), reading.isRunning()));
    }

    /** With which days it is compared, and until when. */
    private static String compared(AnalyticsReading reading) {
        Dashboard board = reading.board();
        long days = board.total().days().size();
        LocalDate end = board.from().minusDays(1);
        String before = reading.words().dates(board.from().minusDays(days), end);
        if (board.total().comparison().previous() == 0) {
            return reading.say("compared.none", before);
        }
        Optional<Instant> until = board.total().comparison().until();
        return until.map(cut ->
                        reading.say("compared.until", before, reading.words().time(cut)))
                .orElseGet(() -> reading.say("compared", before));
    }

    /** What a device filter leaves as it is. */
    static String onAllDevices(AnalyticsReading reading) {
        boolean differs = reading.isAboutPersons() && reading.query().device().isPresent();
        return differs ? " " + reading.say("products.devices") : "";
    }

    private static Html days(AnalyticsReading reading) {
        Dashboard board = reading.board();
        int count = board.total().days().size();
        int first = Math.max(0, count - MOST_DAYS);
        List<Html> rows = new ArrayList<>();
        for (int i = count - 1; i >= first; i--) {
            LocalDate day = board.from().plusDays(i);
            rows.add(row(reading, day, i));
        }
        return Html.of(
                """
                <details class="behind" id="days-table"><summary>{}</summary>
                <div class="scroll" role="group" tabindex="0" aria-label="{}"><table class="plain-table"><thead><tr><th scope="col">{}</th>
                <th scope="col">{}</th>{}<th scope="col">{}</th></tr></thead><tbody>{}</tbody></table></div>{}</details>
                """,
                reading.say("table.days"),
                reading.say("table.days"),
                reading.say("day"),
                reading.say("card.total"),
                Html.when(
                        reading.isAboutPersons(),
                        () -> Html.of("<th scope=\"col\">{}</th>", reading.say("card.products"))),
                reading.say("card.floating"),
                Html.join(rows),
                Html.when(
                        first > 0,
                        () -> Html.of("<p class=\"quiet-note\">{}</p>", reading.say("table.days.last", MOST_DAYS))));
    }

    private static Html row(AnalyticsReading reading, LocalDate day, int i) {
        Dashboard board = reading.board();
        return Html.of(
                "<tr><th scope=\"row\"><a href=\"{}\">{}</a></th><td>{}</td>{}<td>{}</td></tr>",
                reading.address().onDay(day).href("view"),
                reading.words().date(day),
                number(reading, board.total(), i),
                Html.when(
                        reading.isAboutPersons(),
                        () -> Html.of("<td>{}</td>", number(reading, board.uniqueProducts(), i))),
                number(reading, board.floating(), i));
    }

    private static String number(AnalyticsReading reading, Card card, int day) {
        return reading.words().number(card.days().get(day));
    }
}
