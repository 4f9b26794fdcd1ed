package io.ordertochat.routing;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.LineItem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What routing needs to know.
 *
 * @param categoriesByLine each line's categories, lines and categories in the order they count
 * @param seed what chooses within a team: the order's id, so that the choice can be repeated
 * @param at when the order is placed
 * @param health which numbers to pass over
 */
public record RoutingRequest(List<List<CategoryPath>> categoriesByLine, String seed, Instant at, NumberHealth health) {

    /** Copies the lines. */
    public RoutingRequest {
        categoriesByLine = List.copyOf(categoriesByLine);
        Objects.requireNonNull(seed, "seed");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(health, "health");
    }

    /**
     * The request for an order.
     *
     * @param lines the order's lines
     * @param orderId the order's id
     * @param at when it is placed
     * @param health which numbers to pass over
     * @return the request
     */
    public static RoutingRequest forOrder(List<LineItem> lines, String orderId, Instant at, NumberHealth health) {
        return new RoutingRequest(lines.stream().map(LineItem::categories).toList(), orderId, at, health);
    }
}
