package io.ordertochat.routing;

import static io.ordertochat.routing.RoutingNote.Kind.DEFAULT_UNHEALTHY;
import static io.ordertochat.routing.RoutingNote.Kind.MEMBER_CLOSED;
import static io.ordertochat.routing.RoutingNote.Kind.NEXT_AVAILABLE;
import static io.ordertochat.routing.RoutingNote.Kind.RULE_PASSED_OVER;
import static io.ordertochat.routing.RoutingNote.Kind.UNHEALTHY_PASSED_OVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.hours.BusinessHours;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoutingTableTest {

    private static final PhoneNumber DEFAULT = PhoneNumber.ofE164("+5511900000000");
    private static final PhoneNumber KITCHEN = PhoneNumber.ofE164("+5511911111111");
    private static final PhoneNumber GARDEN = PhoneNumber.ofE164("+5511922222222");
    private static final PhoneNumber ANA = PhoneNumber.ofE164("+5511933333333");
    private static final PhoneNumber BIA = PhoneNumber.ofE164("+5511944444444");
    private static final Instant NOON = Instant.parse("2026-03-02T15:00:00Z");

    private final RoutingTable table = RoutingTable.withDefault(DEFAULT)
            .rule("kitchen", "kitchen", KITCHEN)
            .rule("garden", "garden", GARDEN)
            .build();

    @Test
    void in_a_mixed_cart_the_first_line_with_a_routed_category_wins() {
        RoutingDecision decision = route(table, line("books"), line("toys"), line("garden"), line("kitchen"));

        assertThat(decision.number()).isEqualTo(GARDEN);
        assertThat(decision.match()).contains(new RoutingMatch("garden", 2, CategoryPath.of("garden")));
        assertThat(decision.alsoMatched()).containsExactly(new RoutingMatch("kitchen", 3, CategoryPath.of("kitchen")));
        assertThat(decision.why()).isEqualTo("item 3 is the first with a routed category: garden by rule 'garden'");
    }

    @Test
    void of_a_products_two_routed_categories_the_one_it_lists_first_wins() {
        assertThat(route(table, line("garden", "kitchen")).number()).isEqualTo(GARDEN);
        assertThat(route(table, line("kitchen", "garden")).number()).isEqualTo(KITCHEN);
        assertThat(route(table, line("books", "kitchen", "garden")).alsoMatched())
                .extracting(RoutingMatch::rule)
                .containsExactly("garden");
    }

    @Test
    void without_a_category_or_a_rule_the_default_number_takes_the_order() {
        assertThat(route(table, line()).number()).isEqualTo(DEFAULT);
        assertThat(route(table, line("books")).match()).isEmpty();
        assertThat(route(table, line()).why()).isEqualTo("no item has a routed category: default number");
    }

    @Nested
    class WhenParentsAreInherited {

        private final RoutingTable inheriting = RoutingTable.withDefault(DEFAULT)
                .rule("kitchen", "kitchen", KITCHEN)
                .rule("pots", "kitchen/pots", GARDEN)
                .inheritParents(true)
                .build();

        @Test
        void the_nearest_rule_above_applies() {
            assertThat(route(inheriting, line("kitchen/mugs/enamel")).number()).isEqualTo(KITCHEN);
            assertThat(route(inheriting, line("kitchen/pots/iron")).number()).isEqualTo(GARDEN);
            assertThat(route(inheriting, line("kitchenware")).number()).isEqualTo(DEFAULT);
        }

        @Test
        void an_inherited_rule_of_an_earlier_category_beats_an_own_rule_of_a_later_one() {
            assertThat(route(inheriting, line("kitchen/mugs", "kitchen/pots")).number())
                    .isEqualTo(KITCHEN);
        }

        @Test
        void it_is_off_unless_the_merchant_says_so() {
            assertThat(route(table, line("kitchen/mugs")).number()).isEqualTo(DEFAULT);
        }
    }

    @Nested
    class WhenANumberIsUnhealthy {

        @Test
        void its_rule_is_passed_over_for_the_next_that_matches_and_the_decision_says_so() {
            RoutingDecision decision = route(table, unwell(GARDEN), "o-1", line("garden"), line("kitchen"));

            assertThat(decision.number()).isEqualTo(KITCHEN);
            assertThat(decision.notes())
                    .containsExactly(new RoutingNote(UNHEALTHY_PASSED_OVER, "garden", Optional.of(GARDEN)));
            assertThat(decision.alsoMatched()).extracting(RoutingMatch::rule).containsExactly("garden");
            assertThat(decision.why())
                    .startsWith("item 2 is the first whose rule can take the order now: kitchen by rule 'kitchen'")
                    .contains("unhealthy-passed-over 'garden'")
                    .doesNotContain(GARDEN.e164());
        }

        @Test
        void the_default_number_takes_the_order_when_no_rule_can() {
            RoutingDecision decision = route(table, unwell(GARDEN), "o-1", line("garden"));

            assertThat(decision.number()).isEqualTo(DEFAULT);
            assertThat(decision.match()).isEmpty();
            assertThat(decision.why()).startsWith("no matching rule can take the order now: default number");
        }

        @Test
        void the_default_number_takes_it_even_when_it_is_unhealthy_too_and_the_decision_says_so() {
            RoutingDecision decision = route(table, unwell(DEFAULT), "o-1", line("books"));

            assertThat(decision.number()).isEqualTo(DEFAULT);
            assertThat(decision.notes()).extracting(RoutingNote::kind).containsExactly(DEFAULT_UNHEALTHY);
        }
    }

    @Nested
    class WhenARulePointsToATeam {

        private final BusinessHours mornings =
                BusinessHours.in(ZoneId.of("UTC")).openWeekdays("08:00-12:00").build();
        private final BusinessHours afternoons =
                BusinessHours.in(ZoneId.of("UTC")).openWeekdays("13:00-18:00").build();

        @Test
        void orders_are_shared_by_weight_and_the_same_order_always_goes_to_the_same_member() {
            RoutingTable shared = team(Destination.WhenClosed.PASS_OVER, member(ANA, 3), member(BIA, 1));
            Map<PhoneNumber, Integer> counts = new HashMap<>();

            for (int i = 0; i < 8_000; i++) {
                PhoneNumber number = route(shared, NumberHealth.ALL_WELL, "order-" + i, line("garden"))
                        .number();
                assertThat(route(shared, NumberHealth.ALL_WELL, "order-" + i, line("garden"))
                                .number())
                        .isEqualTo(number);
                counts.merge(number, 1, Integer::sum);
            }

            assertThat(counts.get(ANA)).isCloseTo(6_000, within(200));
            assertThat(counts.get(BIA)).isCloseTo(2_000, within(200));
        }

        @Test
        void the_choice_is_the_same_in_every_release() {
            RoutingTable shared = team(Destination.WhenClosed.PASS_OVER, member(ANA, 1), member(BIA, 1));

            List<PhoneNumber> chosen = List.of("a", "b", "c", "d", "e", "f").stream()
                    .map(id -> route(shared, NumberHealth.ALL_WELL, id, line("garden"))
                            .number())
                    .toList();
            assertThat(chosen).containsExactly(BIA, ANA, ANA, ANA, BIA, BIA);
        }

        @Test
        void whoever_is_away_is_left_out() {
            RoutingTable shifts = team(
                    Destination.WhenClosed.PASS_OVER,
                    new TeamMember(ANA, 1, Optional.of(mornings)),
                    new TeamMember(BIA, 1, Optional.of(afternoons)));

            RoutingDecision decision = route(shifts, line("garden"));

            assertThat(decision.number()).isEqualTo(BIA);
            assertThat(decision.team()).isEqualTo("garden team");
            assertThat(decision.notes()).containsExactly(new RoutingNote(MEMBER_CLOSED, "garden", Optional.of(ANA)));
        }

        @Test
        void with_next_available_the_one_who_is_back_first_gets_the_order_and_the_time_is_told() {
            RoutingTable shifts = team(
                    Destination.WhenClosed.NEXT_AVAILABLE,
                    new TeamMember(ANA, 1, Optional.of(mornings)),
                    new TeamMember(BIA, 1, Optional.of(afternoons)));
            Instant evening = Instant.parse("2026-03-06T20:00:00Z");

            RoutingDecision decision =
                    shifts.route(new RoutingRequest(List.of(line("garden")), "o-1", evening, NumberHealth.ALL_WELL));

            assertThat(decision.number()).isEqualTo(ANA);
            assertThat(decision.availableFrom()).contains(Instant.parse("2026-03-09T08:00:00Z"));
            assertThat(decision.notes()).extracting(RoutingNote::kind).contains(NEXT_AVAILABLE);
        }

        @Test
        void without_it_a_closed_team_is_passed_over() {
            RoutingTable closed = team(Destination.WhenClosed.PASS_OVER, new TeamMember(ANA, 1, Optional.of(mornings)));

            RoutingDecision decision = route(closed, line("garden"));

            assertThat(decision.number()).isEqualTo(DEFAULT);
            assertThat(decision.notes()).extracting(RoutingNote::kind).containsExactly(MEMBER_CLOSED, RULE_PASSED_OVER);
        }

        @Test
        void an_unhealthy_member_gets_nothing_even_if_nobody_else_is_there() {
            RoutingTable shared = team(Destination.WhenClosed.NEXT_AVAILABLE, member(ANA, 1));

            assertThat(route(shared, unwell(ANA), "o-1", line("garden")).number())
                    .isEqualTo(DEFAULT);
        }

        private RoutingTable team(Destination.WhenClosed whenClosed, TeamMember... members) {
            Destination team =
                    new Destination.Team("garden team", Arrays.asList(members), Optional.empty(), whenClosed);
            return RoutingTable.withDefault(DEFAULT)
                    .rule(new RoutingRule("garden", CategoryPath.of("garden"), team))
                    .build();
        }

        private TeamMember member(PhoneNumber number, int weight) {
            return new TeamMember(number, weight, Optional.empty());
        }
    }

    @Test
    void a_category_with_two_rules_and_an_id_that_comes_twice_are_refused() {
        var twoRules = RoutingTable.withDefault(DEFAULT).rule("a", "x", KITCHEN).rule("b", "x", GARDEN);
        var oneId = RoutingTable.withDefault(DEFAULT).rule("a", "x", KITCHEN).rule("a", "y", GARDEN);

        assertThatIllegalArgumentException().isThrownBy(twoRules::build).withMessageContaining("already has rule 'a'");
        assertThatIllegalArgumentException().isThrownBy(oneId::build).withMessageContaining("the id comes twice");
    }

    @Test
    void a_team_needs_members_and_none_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Destination.Team(
                        "t",
                        List.of(TeamMember.of(ANA), TeamMember.of(ANA)),
                        Optional.empty(),
                        Destination.WhenClosed.PASS_OVER))
                .withMessageContaining("got 2 members, 1 different");
    }

    @Test
    void the_table_names_every_number_somebody_has_to_watch() {
        assertThat(table.numbers()).containsExactly(DEFAULT, KITCHEN, GARDEN);
    }

    private static NumberHealth unwell(PhoneNumber number) {
        return new NumberHealth(Map.of(number, "token refused"));
    }

    private static List<CategoryPath> line(String... categories) {
        return Arrays.stream(categories).map(CategoryPath::of).toList();
    }

    private static RoutingDecision route(RoutingTable table, List<?>... lines) {
        return route(table, NumberHealth.ALL_WELL, "o-1", lines);
    }

    private static RoutingDecision route(RoutingTable table, NumberHealth health, String order, List<?>... lines) {
        List<List<CategoryPath>> categories = new ArrayList<>();
        for (List<?> line : lines) {
            categories.add(line.stream().map(CategoryPath.class::cast).toList());
        }
        return table.route(new RoutingRequest(categories, order, NOON, health));
    }
}
