package io.ordertochat.routing;

import io.ordertochat.catalog.CategoryPath;
import java.util.Objects;

/**
 * Sends the orders of one category somewhere.
 *
 * @param id the rule's name in decisions and on the desk, 1 to 64 characters
 * @param category the category it is for
 * @param destination where its orders go
 */
public record RoutingRule(String id, CategoryPath category, Destination destination) {

    private static final int MAX_ID = 64;

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when it is blank or too long
     */
    public RoutingRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(destination, "destination");
        if (id.isBlank() || id.length() > MAX_ID) {
            throw new IllegalArgumentException(
                    "routing rule for " + category + ": its id has " + id.length() + " characters; use 1 to 64");
        }
    }
}
