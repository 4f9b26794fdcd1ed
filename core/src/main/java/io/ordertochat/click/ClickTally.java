package io.ordertochat.click;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * Added-up clicks of one shop, all as of one moment. Rows that say something about the same thing add up. It may hold more
 * days than were asked for.
 *
 * @param zone the zone whose days the products are counted by
 * @param quarters clicks by quarter hour
 * @param products persons' clicks by product and day of the shop
 * @param totals persons' clicks by product of all time
 */
public record ClickTally(ZoneId zone, List<QuarterRow> quarters, List<ProductRow> products, List<ProductTotal> totals) {

    /** Copies the lists. */
    public ClickTally {
        Objects.requireNonNull(zone, "zone");
        quarters = List.copyOf(quarters);
        products = List.copyOf(products);
        totals = List.copyOf(totals);
    }
}
