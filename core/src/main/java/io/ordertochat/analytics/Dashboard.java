package io.ordertochat.analytics;

import io.ordertochat.click.AgentClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A shop's clicks, ready to be drawn. All figures are of one moment.
 *
 * @param asOf when it was asked for
 * @param zone the zone of days and hours
 * @param productZone the zone whose days products are counted by: the shop's, whatever the viewer's is
 * @param from the first day
 * @param to the last day, today at the latest
 * @param total clicks
 * @param uniqueProducts products with a click, by days of the shop; a click without a product is about none
 * @param perDay clicks divided by the calendar days of the range
 * @param floating clicks on floating buttons
 * @param bars the fourteen days up to the last one, by button
 * @param previousBars the fourteen days before these
 * @param ranking buttons with a click in the range or the one before, most clicks first
 * @param heatmap the range by hour of the week
 * @param products products with a click, most in thirty days first, then of all time, then by id
 * @param insights what stands out
 * @param agents clicks in the range of persons, robots and previews, all other conditions being the same
 */
public record Dashboard(
        Instant asOf,
        ZoneId zone,
        ZoneId productZone,
        LocalDate from,
        LocalDate to,
        Card total,
        Card uniqueProducts,
        Card perDay,
        Card floating,
        List<DayBar> bars,
        List<DayBar> previousBars,
        List<RankedEntryPoint> ranking,
        Heatmap heatmap,
        List<ProductLine> products,
        Insights insights,
        Map<AgentClass, Long> agents) {

    /** Copies lists and map. */
    public Dashboard {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(productZone, "productZone");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        bars = List.copyOf(bars);
        previousBars = List.copyOf(previousBars);
        ranking = List.copyOf(ranking);
        products = List.copyOf(products);
        agents = Map.copyOf(agents);
    }
}
