package io.ordertochat.order;

import java.util.Objects;

/** What came of placing an order. */
public sealed interface Placement {

    /**
     * The order is stored.
     *
     * @param order the order as stored, with the order it may be a duplicate of
     */
    record Placed(Order order) implements Placement {

        /** Checks that the order is there. */
        public Placed {
            Objects.requireNonNull(order, "order");
        }
    }

    /**
     * The submission key was seen before; nothing was stored.
     *
     * @param first the order stored then
     */
    record AlreadyPlaced(Order first) implements Placement {

        /** Checks that the order is there. */
        public AlreadyPlaced {
            Objects.requireNonNull(first, "first");
        }
    }

    /** Another order of the shop has this id or reference; nothing was stored, try again with a new id. */
    record ReferenceTaken() implements Placement {}
}
