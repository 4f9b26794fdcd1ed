package io.ordertochat.order;

import io.ordertochat.routing.RoutingDecision;
import java.util.Objects;

/**
 * An order that a proposed table would have sent elsewhere.
 *
 * @param order the stored order, with the decision that was made
 * @param proposed the decision the proposed table makes
 */
public record RoutingDifference(Order order, RoutingDecision proposed) {

    /** Checks that both are there. */
    public RoutingDifference {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(proposed, "proposed");
    }
}
