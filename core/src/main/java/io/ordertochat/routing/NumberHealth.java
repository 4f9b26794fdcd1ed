package io.ordertochat.routing;

import io.ordertochat.contact.PhoneNumber;
import java.util.Map;

/**
 * Which of a shop's numbers can't take orders right now.
 *
 * @param unhealthy the numbers to pass over, each with the reason a person gave or a check found
 */
public record NumberHealth(Map<PhoneNumber, String> unhealthy) {

    /** Every number is well. */
    public static final NumberHealth ALL_WELL = new NumberHealth(Map.of());

    /** Copies the numbers. */
    public NumberHealth {
        unhealthy = Map.copyOf(unhealthy);
    }

    /**
     * Tells whether a number can take orders.
     *
     * @param number one of the shop's numbers
     * @return whether nothing is known against it
     */
    public boolean isHealthy(PhoneNumber number) {
        return !unhealthy.containsKey(number);
    }
}
