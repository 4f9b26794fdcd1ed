package io.ordertochat.routing;

import io.ordertochat.catalog.CategoryPath;
import java.util.Objects;

/**
 * A line that a rule applies to.
 *
 * @param rule the rule's id
 * @param line the line's index, from 0
 * @param category the line's category; the rule may stand at one of its parents
 */
public record RoutingMatch(String rule, int line, CategoryPath category) {

    /** Checks that no part is null. */
    public RoutingMatch {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(category, "category");
    }
}
