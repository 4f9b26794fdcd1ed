package io.ordertochat.routing;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.contact.PhoneNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A shop's routing rules and its default number. For a line, its categories are tried in the product's order and the first
 * with a rule wins; for an order, the first line that has such a category wins; else the default number. Routing always
 * ends at a number: an order that nobody can take is worse than one in a doubtful chat. Immutable.
 */
public final class RoutingTable {

    private final PhoneNumber defaultNumber;
    private final Map<CategoryPath, RoutingRule> rules;
    private final boolean parentsInherited;

    private RoutingTable(Builder builder) {
        this.defaultNumber = builder.defaultNumber;
        this.parentsInherited = builder.parentsInherited;
        this.rules = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (RoutingRule rule : builder.rules) {
            RoutingRule other = rules.putIfAbsent(rule.category(), rule);
            if (other != null) {
                throw new IllegalArgumentException("routing rule '" + rule.id() + "': category " + rule.category()
                        + " already has rule '" + other.id() + "'; a category has one rule");
            }
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException(
                        "routing rule '" + rule.id() + "': the id comes twice; give each rule its own");
            }
        }
    }

    /**
     * Starts a table.
     *
     * @param defaultNumber where orders go that no rule is for
     * @return a builder without rules
     */
    public static Builder withDefault(PhoneNumber defaultNumber) {
        return new Builder(defaultNumber);
    }

    /**
     * Decides where an order goes. Pure: the same request always gets the same decision.
     *
     * @param request the order's categories, its id, the time and the numbers' health
     * @return the decision
     */
    public RoutingDecision route(RoutingRequest request) {
        List<RoutingMatch> matches = matches(request.categoriesByLine());
        List<RoutingNote> notes = new ArrayList<>();
        for (RoutingMatch match : matches) {
            RoutingRule rule = Objects.requireNonNull(ruleFor(match.category()));
            Optional<Seat> seat = new Seating(rule, request, notes).find();
            if (seat.isPresent()) {
                return decided(seat.get(), match, matches, notes);
            }
        }
        if (!request.health().isHealthy(defaultNumber)) {
            notes.add(new RoutingNote(RoutingNote.Kind.DEFAULT_UNHEALTHY, "", Optional.of(defaultNumber)));
        }
        return new RoutingDecision(defaultNumber, Optional.empty(), "", Optional.empty(), matches, notes);
    }

    private static RoutingDecision decided(
            Seat seat, RoutingMatch winner, List<RoutingMatch> matches, List<RoutingNote> notes) {
        List<RoutingMatch> others =
                matches.stream().filter(match -> !match.equals(winner)).toList();
        return new RoutingDecision(
                seat.number(), Optional.of(winner), seat.team(), seat.availableFrom(), others, notes);
    }

    // The first match of each rule, in the order in which they would win.
    private List<RoutingMatch> matches(List<List<CategoryPath>> categoriesByLine) {
        Map<String, RoutingMatch> byRule = new LinkedHashMap<>();
        for (int line = 0; line < categoriesByLine.size(); line++) {
            for (CategoryPath category : categoriesByLine.get(line)) {
                RoutingRule rule = ruleFor(category);
                if (rule != null && !byRule.containsKey(rule.id())) {
                    byRule.put(rule.id(), new RoutingMatch(rule.id(), line, category));
                }
            }
        }
        return List.copyOf(byRule.values());
    }

    private @Nullable RoutingRule ruleFor(CategoryPath category) {
        RoutingRule rule = rules.get(category);
        Optional<CategoryPath> parent = parentsInherited ? category.parent() : Optional.empty();
        while (rule == null && parent.isPresent()) {
            rule = rules.get(parent.get());
            parent = parent.get().parent();
        }
        return rule;
    }

    /**
     * The default number.
     *
     * @return where orders go that no rule is for
     */
    public PhoneNumber defaultNumber() {
        return defaultNumber;
    }

    /**
     * The rules.
     *
     * @return the rules in the order they were added
     */
    public Collection<RoutingRule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Tells whether categories take the rule of a category above them.
     *
     * @return whether parents are inherited
     */
    public boolean inheritsParents() {
        return parentsInherited;
    }

    /**
     * Every number an order can go to; the merchant has to watch all of them.
     *
     * @return the default number and those of all rules, none twice
     */
    public Set<PhoneNumber> numbers() {
        Set<PhoneNumber> numbers = new LinkedHashSet<>();
        numbers.add(defaultNumber);
        rules.values().forEach(rule -> numbers.addAll(rule.destination().numbers()));
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoutingTable table
                && defaultNumber.equals(table.defaultNumber)
                && rules.equals(table.rules)
                && parentsInherited == table.parentsInherited;
    }

    @Override
    public int hashCode() {
        return Objects.hash(defaultNumber, rules, parentsInherited);
    }

    /** Collects rules. Not thread-safe. */
    public static final class Builder {

        private final PhoneNumber defaultNumber;
        private final List<RoutingRule> rules = new ArrayList<>();
        private boolean parentsInherited;

        private Builder(PhoneNumber defaultNumber) {
            this.defaultNumber = Objects.requireNonNull(defaultNumber, "defaultNumber");
        }

        /**
         * Adds a rule to one number.
         *
         * @param id the rule's name
         * @param category such as {@code kitchen/mugs}
         * @param number where its orders go
         * @return this builder
         */
        public Builder rule(String id, String category, PhoneNumber number) {
            return rule(new RoutingRule(id, CategoryPath.of(category), new Destination.Single(number)));
        }

        /**
         * Adds a rule.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder rule(RoutingRule rule) {
            rules.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Lets categories take the rule of a category above them where they have none of their own.
         *
         * @param inherit whether they do; off unless said
         * @return this builder
         */
        public Builder inheritParents(boolean inherit) {
            this.parentsInherited = inherit;
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the table
         * @throws IllegalArgumentException when a category has two rules or an id comes twice
         */
        public RoutingTable build() {
            return new RoutingTable(this);
        }
    }
}
