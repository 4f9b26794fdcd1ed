package io.ordertochat.http;

import io.ordertochat.click.AgentClass;
import io.ordertochat.http.page.Html;
import java.util.Arrays;

/** The title, how fresh the figures are, and what of them is shown. */
final class AnalyticsHead {

    private AnalyticsHead() {}

    static Html of(AnalyticsReading reading) {
        return Html.of(
                """
                <div class="page-head analytics-head"><h1>{}</h1>
                <p class="fresh"><span class="fresh-text">{}</span>
                <a class="button quiet refresh" href="{}">{}</a>
                <label class="check live" hidden><input type="checkbox" id="live"> {}</label></p></div>
                <div class="view" id="view"><nav class="segments" aria-label="{}">{}</nav>
                <nav class="segments agents" aria-label="{}">{}</nav>{}</div>{}
                """,
                reading.say("title"),
                reading.say("asOf", reading.words().time(reading.board().asOf()), zone(reading)),
                reading.address().href(),
                reading.say("refresh"),
                reading.say("live"),
                reading.say("range"),
                Html.join(Arrays.stream(AnalyticsRange.values())
                        .map(range -> range(range, reading))
                        .toList()),
                reading.say("agents"),
                Html.join(Arrays.stream(AgentClass.values())
                        .map(agent -> agent(agent, reading))
                        .toList()),
                AnalyticsFilterForm.of(reading),
                AnalyticsChips.of(reading));
    }

    private static String zone(AnalyticsReading reading) {
        String zone = reading.words().zone(reading.words().zone());
        return reading.words().zone().equals(reading.shopZone()) ? reading.say("zone.shop", zone) : zone;
    }

    private static Html range(AnalyticsRange range, AnalyticsReading reading) {
        AnalyticsAddress address = reading.address();
        return segment(
                address.with(AnalyticsAddress.RANGE, range.code()).href("view"),
                !address.namesDays() && address.range() == range,
                Html.of("{}", reading.say("range." + range.code())));
    }

    private static Html agent(AgentClass agent, AnalyticsReading reading) {
        return segment(
                reading.address().with(AnalyticsAddress.AGENT, agent.code()).href("view"),
                reading.agent() == agent,
                Html.of(
                        "{}{}",
                        reading.say("agent." + agent.code()),
                        // Agents are not counted by product.
                        Html.when(reading.query().product().isEmpty(), () -> count(agent, reading))));
    }

    private static Html count(AgentClass agent, AnalyticsReading reading) {
        long clicks = reading.board().agents().getOrDefault(agent, 0L);
        return Html.of(" <span class=\"count\">{}</span>", reading.words().number(clicks));
    }

    static Html segment(String href, boolean current, Html label) {
        return Html.of(
                "<a href=\"{}\"{}>{}</a>", href, current ? Html.trusted(" aria-current=\"true\"") : Html.NONE, label);
    }
}
