package io.ordertochat.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.Charges;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.money.Money;
import io.ordertochat.routing.NumberHealth;
import io.ordertochat.routing.RoutingRequest;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.shop.ShopId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutingDryRunTest {

    private static final ShopId SHOP = ShopId.of("demo");
    private static final Instant START = Instant.parse("2026-03-02T13:00:00Z");
    private static final PhoneNumber DEFAULT = PhoneNumber.ofE164("+5511988880000");
    private static final PhoneNumber MUGS = PhoneNumber.ofE164("+5511988881111");

    private final RoutingTable current = RoutingTable.withDefault(DEFAULT).build();
    private final RoutingTable proposed =
            RoutingTable.withDefault(DEFAULT).rule("mugs", "mugs", MUGS).build();
    private final InMemoryOrderRepository orders = new InMemoryOrderRepository();
    private final RoutingDryRun dryRun = new RoutingDryRun(orders);

    @Test
    void every_order_that_would_go_elsewhere_is_told_oldest_first_over_all_pages() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            Order order = order(i, i % 3 == 0 ? "mugs" : "books");
            orders.place(order, START);
            if (i % 3 == 0) {
                expected.add(order.id().value());
            }
        }

        List<RoutingDifference> differences = new ArrayList<>();
        long looked = dryRun.run(SHOP, proposed, NumberHealth.ALL_WELL, Instant.EPOCH, differences::add);

        assertThat(looked).isEqualTo(450);
        assertThat(differences)
                .map(difference -> difference.order().id().value())
                .isEqualTo(expected);
        assertThat(differences).allSatisfy(difference -> {
            assertThat(difference.order().routing().number()).isEqualTo(DEFAULT);
            assertThat(difference.proposed().number()).isEqualTo(MUGS);
        });
    }

    @Test
    void the_same_table_changes_nothing_and_older_orders_are_left_out() {
        orders.place(order(0, "mugs"), START);
        orders.place(order(1, "mugs"), START);
        List<RoutingDifference> differences = new ArrayList<>();

        assertThat(dryRun.run(SHOP, current, NumberHealth.ALL_WELL, Instant.EPOCH, differences::add))
                .isEqualTo(2);
        assertThat(differences).isEmpty();
        assertThat(dryRun.run(SHOP, proposed, NumberHealth.ALL_WELL, START.plusSeconds(1), differences::add))
                .isEqualTo(1);
        assertThat(differences).hasSize(1);
    }

    private Order order(int number, String category) {
        LineItem line = new LineItem(
                ProductId.of("p"), "P", 1, Map.of(), Money.ofMinor(100, "BRL"), List.of(CategoryPath.of(category)));
        OrderId id = OrderId.of("order-" + (1_000 + number));
        ReferenceSigner signer = new ReferenceSigner("a secret of 16+ bytes".getBytes(StandardCharsets.US_ASCII));
        Instant at = START.plusSeconds(number);
        return Order.of(SHOP, id)
                .reference(signer.issue(SHOP, id))
                .submissionKey(SubmissionKey.of("k-" + number))
                .placedAt(at)
                .basket(Basket.of(List.of(line), Charges.none(Currency.getInstance("BRL"))))
                .routing(current.route(RoutingRequest.forOrder(List.of(line), id.value(), at, NumberHealth.ALL_WELL)))
                .build();
    }
}
