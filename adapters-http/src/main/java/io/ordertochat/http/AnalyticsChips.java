package io.ordertochat.http;

import io.ordertochat.http.page.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The days that are shown, and each filter with a way out of it. */
final class AnalyticsChips {

    private static final String[] FILTERS = {
        AnalyticsAddress.ENTRY_POINT,
        AnalyticsAddress.DEVICE,
        AnalyticsAddress.PRODUCT,
        AnalyticsAddress.TEXT,
        AnalyticsAddress.ZONE
    };

    private AnalyticsChips() {}

    /** One filter; days that were named stand first, in place of the line that tells the days. */
    private record Chip(String what, String value, List<String> names) {

        Html html(AnalyticsReading reading) {
            return Html.of(
                    "<li><a class=\"chip\" href=\"{}\"><span class=\"chip-what\">{}</span> <bdi>{}</bdi>"
                            + "<span class=\"chip-x\" aria-hidden=\"true\">×</span><span class=\"sr\">{}</span></a></li>",
                    reading.address().without(names.toArray(String[]::new)).href("view"),
                    what,
                    value,
                    reading.say("filters.remove"));
        }
    }

    static Html of(AnalyticsReading reading) {
        List<Chip> chips = chips(reading);
        String days =
                reading.words().dates(reading.board().from(), reading.board().to());
        boolean named = reading.address().namesDays();
        return Html.of(
                "<div class=\"shown\" data-said=\"{}\">{}{}{}</div>{}",
                said(reading, days, chips),
                Html.when(!named, () -> Html.of("<p class=\"shown-days\">{}</p>", days)),
                Html.when(
                        !chips.isEmpty(),
                        () -> Html.of(
                                "<ul class=\"filters\" aria-label=\"{}\">{}</ul>",
                                reading.say("filters"),
                                Html.join(chips.stream()
                                        .map(chip -> chip.html(reading))
                                        .toList()))),
                Html.when(
                        chips.size() > 1,
                        () -> Html.of(
                                "<a class=\"clear\" href=\"{}\">{}</a>",
                                reading.address().without(FILTERS).href("view"),
                                reading.say("filters.clear"))),
                Html.when(
                        !reading.isAboutPersons(),
                        () -> Html.of(
                                "<p class=\"notice\">{}</p>",
                                reading.say("agent." + reading.agent().code() + ".note"))));
    }

    /** For ears, when a script exchanged the page's content. */
    private static String said(AnalyticsReading reading, String days, List<Chip> chips) {
        String filters = chips.stream()
                .skip(reading.address().namesDays() ? 1 : 0)
                .map(chip -> chip.what + " " + chip.value)
                .collect(Collectors.joining(", "));
        String clicks =
                reading.words().clicks(Math.round(reading.board().total().value()));
        return filters.isEmpty() ? days + ": " + clicks : days + ", " + filters + ": " + clicks;
    }

    private static List<Chip> chips(AnalyticsReading reading) {
        AnalyticsQuery query = reading.query();
        AnalyticsWords words = reading.words();
        List<Chip> chips = new ArrayList<>();
        if (reading.address().namesDays()) {
            String days = words.dates(reading.board().from(), reading.board().to());
            chips.add(new Chip(reading.say("days"), days, List.of(AnalyticsAddress.FROM, AnalyticsAddress.TO)));
        }
        query.entryPoint()
                .ifPresent(point -> chips.add(new Chip(
                        reading.say("entryPoint"), words.entryPoint(point), List.of(AnalyticsAddress.ENTRY_POINT))));
        query.device()
                .ifPresent(device -> chips.add(new Chip(
                        reading.say("device"),
                        reading.say("device." + device.code()),
                        List.of(AnalyticsAddress.DEVICE))));
        query.product()
                .ifPresent(product -> chips.add(new Chip(
                        reading.say("product"),
                        reading.name(product).orElse(product.value()),
                        List.of(AnalyticsAddress.PRODUCT))));
        if (!query.text().isEmpty()) {
            chips.add(new Chip(reading.say("search"), query.text(), List.of(AnalyticsAddress.TEXT)));
        }
        query.zone()
                .ifPresent(zone ->
                        chips.add(new Chip(reading.say("zone"), words.zone(zone), List.of(AnalyticsAddress.ZONE))));
        return chips;
    }
}
