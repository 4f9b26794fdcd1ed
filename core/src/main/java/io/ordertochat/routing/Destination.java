package io.ordertochat.routing;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.hours.BusinessHours;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where a rule sends orders. */
public sealed interface Destination {

    /**
     * Every number this destination may choose.
     *
     * @return at least one number
     */
    List<PhoneNumber> numbers();

    /**
     * One number, at any hour.
     *
     * @param number the number
     */
    record Single(PhoneNumber number) implements Destination {

        /** Checks that the number is there. */
        public Single {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public List<PhoneNumber> numbers() {
            return List.of(number);
        }
    }

    /**
     * Several numbers that share the orders by weight. The order's id decides, so the same order always gets the same
     * number as long as the same members are there.
     *
     * @param name what staff call the team
     * @param members at least one, no number twice
     * @param hours when members without hours of their own answer; empty for always
     * @param whenClosed what happens while nobody is there
     */
    record Team(String name, List<TeamMember> members, Optional<BusinessHours> hours, WhenClosed whenClosed)
            implements Destination {

        /**
         * Checks the members.
         *
         * @throws IllegalArgumentException when the name is blank, there is no member, or a number comes twice
         */
        public Team {
            Objects.requireNonNull(name, "name");
            members = List.copyOf(members);
            Objects.requireNonNull(hours, "hours");
            Objects.requireNonNull(whenClosed, "whenClosed");
            long distinct = members.stream().map(TeamMember::number).distinct().count();
            if (name.isBlank() || members.isEmpty() || distinct != members.size()) {
                throw new IllegalArgumentException("team '" + name + "': got " + members.size() + " members, "
                        + distinct + " different numbers; a team has a name and at least one number, none twice");
            }
        }

        @Override
        public List<PhoneNumber> numbers() {
            return members.stream().map(TeamMember::number).toList();
        }
    }

    /** What a team does while nobody is there. */
    enum WhenClosed {
        /** The order goes to the member who is back first. */
        NEXT_AVAILABLE,
        /** The rule is passed over, as if its numbers were unhealthy. */
        PASS_OVER
    }
}
