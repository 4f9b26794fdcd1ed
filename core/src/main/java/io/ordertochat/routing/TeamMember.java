package io.ordertochat.routing;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.hours.BusinessHours;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One number of a team.
 *
 * @param number the number
 * @param weight its share of the orders, 1 to 100
 * @param hours when it answers; empty for the team's hours
 */
public record TeamMember(PhoneNumber number, int weight, Optional<BusinessHours> hours) {

    private static final int MAX_WEIGHT = 100;

    /**
     * Checks the weight.
     *
     * @throws IllegalArgumentException when it is not 1 to 100
     */
    public TeamMember {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(hours, "hours");
        if (weight < 1 || weight > MAX_WEIGHT) {
            throw new IllegalArgumentException(
                    "team member: got weight " + weight + "; a share is 1 to 100, leave the member out for none");
        }
    }

    /**
     * A member with an equal share, there in the team's hours.
     *
     * @param number the number
     * @return the member
     */
    public static TeamMember of(PhoneNumber number) {
        return new TeamMember(number, 1, Optional.empty());
    }

    Optional<Instant> nextOpen(Instant at, Optional<BusinessHours> teamHours) {
        Optional<BusinessHours> effective = hours.isPresent() ? hours : teamHours;
        return effective.isEmpty() ? Optional.of(at) : effective.get().nextOpen(at);
    }
}
