package io.ordertochat.examples.embedding;

import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.hours.BusinessHours;
import io.ordertochat.order.RoutingDifference;
import io.ordertochat.routing.Destination;
import io.ordertochat.routing.NumberHealth;
import io.ordertochat.routing.RoutingRule;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.routing.TeamMember;
import io.ordertochat.shop.ShopId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Routing rules: one number per category, a team with hours, and a dry run before they are saved. */
public final class CategoryRouting {

    private static final PhoneNumber SHOP = PhoneNumber.ofE164("+5511988880000");
    private static final PhoneNumber KITCHEN = PhoneNumber.ofE164("+5511988881111");
    private static final PhoneNumber ANA = PhoneNumber.ofE164("+5511988882222");
    private static final PhoneNumber BIA = PhoneNumber.ofE164("+5511988883333");

    private CategoryRouting() {}

    /**
     * Prints where the rules of this example send orders.
     *
     * @param args none
     */
    public static void main(String[] args) {
        rules().rules().forEach(rule -> System.out.println(rule.category() + " -> " + rule.id()));
    }

    static RoutingTable rules() {
        // tag::rules[]
        BusinessHours hours = BusinessHours.in(ZoneId.of("America/Sao_Paulo"))
                .openWeekdays("09:00-12:00", "13:30-18:00")
                .open(DayOfWeek.SATURDAY, "10:00-14:00")
                .closed(LocalDate.parse("2026-12-25"))
                .build();
        Destination garden = new Destination.Team(
                "Garden",
                List.of(new TeamMember(ANA, 3, Optional.empty()), TeamMember.of(BIA)),
                Optional.of(hours),
                Destination.WhenClosed.NEXT_AVAILABLE);
        return RoutingTable.withDefault(SHOP)
                .rule("kitchen", "casa/cozinha", KITCHEN)
                .rule(new RoutingRule("garden", CategoryPath.of("jardim"), garden))
                .inheritParents(true)
                .build();
        // end::rules[]
    }

    static List<RoutingDifference> tryOn(OrderToChat chat, ShopId shop, RoutingTable proposed, Instant since) {
        // tag::dry-run[]
        List<RoutingDifference> elsewhere = new ArrayList<>();
        chat.routingDryRun().run(shop, proposed, NumberHealth.ALL_WELL, since, elsewhere::add);
        // end::dry-run[]
        return elsewhere;
    }
}
