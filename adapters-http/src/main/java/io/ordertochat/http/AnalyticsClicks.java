package io.ordertochat.http;

import io.ordertochat.analytics.Dashboard;
import io.ordertochat.click.Click;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.http.page.Html;
import io.ordertochat.settings.ShopState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Single clicks, newest first, with search, pages and the ways to take them along. */
final class AnalyticsClicks {

    private AnalyticsClicks() {}

    static Html of(AnalyticsReading reading, ShopState state, AdminCall call) {
        return Html.of(
                """
                <section class="panel" id="clicks" aria-labelledby="clicks-title"><div class="panel-head"><h2 id="clicks-title">{}</h2>
                <p class="quiet-note">{}</p>{}</div>{}{}{}</section>
                """,
                reading.say("list"),
                reading.say("list.note"),
                exports(reading, state, call),
                search(reading),
                reading.clicks().isEmpty()
                        ? Html.of("<p class=\"empty\">{}</p>", reading.say("list.none"))
                        : table(reading),
                pages(reading));
    }

    private static Html search(AnalyticsReading reading) {
        return Html.of(
                """
                <form method="get" role="search" class="search-form">{}
                <label class="sr" for="q">{}</label><input type="search" id="q" name="q" maxlength="100" value="{}" placeholder="{}" dir="auto" autocomplete="off">
                <button class="button">{}</button></form>
                """,
                reading.address().hiddenBut(Set.of(AnalyticsAddress.TEXT)),
                reading.say("list.search.label"),
                reading.query().text(),
                reading.say("list.search.example"),
                reading.say("list.search"));
    }

    /** The same clicks as a file; the parameters are those of the routes. */
    private static Html exports(AnalyticsReading reading, ShopState state, AdminCall call) {
        Dashboard board = reading.board();
        return ExportLinks.clicks(
                call.shop(),
                state,
                Optional.of(board.from()),
                Optional.of(board.to()),
                AnalyticsAddress.encoded(asked(reading)),
                reading.words().texts());
    }

    private static Map<String, String> asked(AnalyticsReading reading) {
        AnalyticsQuery query = reading.query();
        Dashboard board = reading.board();
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(AnalyticsAddress.FROM, board.from().toString());
        asked.put(AnalyticsAddress.TO, board.to().toString());
        query.zone().ifPresent(zone -> asked.put(AnalyticsAddress.ZONE, zone.getId()));
        query.entryPoint().ifPresent(point -> asked.put(AnalyticsAddress.ENTRY_POINT, point.value()));
        query.device().ifPresent(device -> asked.put(AnalyticsAddress.DEVICE, device.code()));
        asked.put(AnalyticsAddress.AGENT, reading.agent().code());
        if (!query.text().isEmpty()) {
            asked.put(AnalyticsAddress.TEXT, query.text());
        }
        query.product().ifPresent(product -> asked.put(AnalyticsAddress.PRODUCT, product.value()));
        return asked;
    }

    private static Html table(AnalyticsReading reading) {
        return Html.of(
                """
                <table class="list-table clicks"><thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th>
                <th scope="col">{}</th><th scope="col" class="wide-only">{}</th><th scope="col" class="wide-only">{}</th></tr></thead><tbody>{}</tbody></table>
                """,
                reading.say("time"),
                reading.say("product"),
                reading.say("entryPoint"),
                reading.say("device"),
                reading.say("page"),
                reading.say("number"),
                Html.join(reading.clicks().stream()
                        .map(click -> row(reading, click))
                        .toList()));
    }

    private static Html row(AnalyticsReading reading, Click click) {
        AnalyticsWords words = reading.words();
        return Html.of(
                """
                <tr><td class="when"><time datetime="{}"><span>{}</span> <span class="clock">{}</span></time></td><td>{}</td><td>{}</td><td>{}</td><td class="wide-only">{}</td><td class="wide-only number">{}</td></tr>
                """,
                click.at(),
                words.shortDate(words.day(click.at())),
                words.seconds(click.at()),
                click.product()
                        .map(product -> AnalyticsProducts.link(reading, product))
                        .orElse(Html.trusted("<span class=\"nothing-here\">—</span>")),
                entryPoint(reading, click.entryPoint()),
                Html.of(
                        "<a class=\"row-link plain\" href=\"{}\">{}</a>",
                        reading.address()
                                .with(AnalyticsAddress.DEVICE, click.device().code())
                                .href("clicks"),
                        reading.say("device." + click.device().code())),
                reading.say("page." + click.page().code()),
                click.routedNumber().map(PhoneNumber::international).orElse("—"));
    }

    private static Html entryPoint(AnalyticsReading reading, EntryPointId point) {
        return Html.of(
                "<a class=\"row-link plain\" href=\"{}\">{}</a>",
                reading.address()
                        .with(AnalyticsAddress.ENTRY_POINT, point.value())
                        .href("clicks"),
                reading.words().entryPoint(point));
    }

    private static Html pages(AnalyticsReading reading) {
        ClickTrail trail = reading.trail();
        List<Click> clicks = reading.clicks();
        Html newer = Html.when(
                !trail.isNewest(),
                () -> Html.of(
                        "<a class=\"button\" rel=\"prev\" href=\"{}\">{}</a><a class=\"button quiet\" href=\"{}\">{}</a>",
                        page(reading, trail.newer()),
                        reading.say("list.newer"),
                        page(reading, new ClickTrail(List.of())),
                        reading.say("list.newest")));
        Html older = Html.when(
                reading.hasOlder(),
                () -> Html.of(
                        "<a class=\"button\" rel=\"next\" href=\"{}\">{}</a>",
                        page(reading, trail.older(clicks.get(clicks.size() - 1))),
                        reading.say("list.older")));
        return Html.of("<nav class=\"pager\" aria-label=\"{}\">{}{}</nav>", reading.say("list.pages"), newer, older);
    }

    private static String page(AnalyticsReading reading, ClickTrail trail) {
        return reading.address().with(AnalyticsAddress.PAGE, trail.toString()).href("clicks");
    }
}
