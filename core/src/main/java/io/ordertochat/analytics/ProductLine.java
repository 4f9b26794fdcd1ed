package io.ordertochat.analytics;

import io.ordertochat.catalog.ProductId;
import java.util.List;
import java.util.Objects;

/**
 * One product, by days of the shop up to now.
 *
 * @param product the product
 * @param today clicks of today
 * @param last7 clicks of seven days, today the last of them
 * @param last30 clicks of thirty days, today the last of them
 * @param all clicks of all time
 * @param inRange clicks of the dashboard's range, taken as days of the shop
 * @param trend7 the seven days that ended yesterday beside the seven before
 * @param trend30 the thirty days that ended yesterday beside the thirty before
 * @param days the clicks of each of the thirty days, for a sparkline
 */
public record ProductLine(
        ProductId product,
        long today,
        long last7,
        long last30,
        long all,
        long inRange,
        Trend trend7,
        Trend trend30,
        List<Long> days) {

    /** Copies the list. */
    public ProductLine {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(trend7, "trend7");
        Objects.requireNonNull(trend30, "trend30");
        days = List.copyOf(days);
    }
}
