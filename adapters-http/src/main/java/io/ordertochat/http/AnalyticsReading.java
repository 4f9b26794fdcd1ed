package io.ordertochat.http;

import io.ordertochat.analytics.Dashboard;
import io.ordertochat.analytics.DayBar;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.EntryPointId;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page shows.
 *
 * @param address what was asked for
 * @param query the same, read
 * @param board the figures
 * @param clicks a page of single clicks
 * @param hasOlder whether there are clicks after them
 * @param trail how that page was reached
 * @param names names of products that the shop still sells
 * @param shopZone the shop's zone
 * @param words words in the viewer's language and zone
 */
record AnalyticsReading(
        AnalyticsAddress address,
        AnalyticsQuery query,
        Dashboard board,
        List<Click> clicks,
        boolean hasOlder,
        ClickTrail trail,
        Map<ProductId, String> names,
        ZoneId shopZone,
        AnalyticsWords words) {

    /** How many buttons have a colour of their own. */
    static final int COLOURS = 6;

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** Whether the last day is today, which is not over yet. */
    boolean isRunning() {
        return board.to().equals(words.day(board.asOf()));
    }

    boolean isAboutPersons() {
        return agent() == AgentClass.PERSON;
    }

    AgentClass agent() {
        return query.agent().orElse(AgentClass.PERSON);
    }

    Optional<String> name(ProductId product) {
        return Optional.ofNullable(names.get(product));
    }

    /** The buttons with most clicks in the fourteen days, which have a colour each, by the place of it. */
    Map<EntryPointId, Integer> colours() {
        Map<EntryPointId, Long> sums = new HashMap<>();
        for (DayBar bar : board.bars()) {
            bar.clicks().forEach((point, clicks) -> sums.merge(point, clicks, Long::sum));
        }
        Comparator<EntryPointId> most = Comparator.comparing(point -> -sums.getOrDefault(point, 0L));
        Map<EntryPointId, Integer> colours = new HashMap<>();
        sums.keySet().stream()
                .sorted(most.thenComparing(point -> point))
                .limit(COLOURS)
                .forEach(point -> colours.put(point, colours.size() + 1));
        return colours;
    }
}
