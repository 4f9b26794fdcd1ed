package io.ordertochat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.ChargeCalculator;
import io.ordertochat.catalog.ChargeOutcome;
import io.ordertochat.catalog.Charges;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.ClickLog;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.money.Money;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.port.IdGenerator;
import io.ordertochat.port.UnitOfWork;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleProducts;
import io.ordertochat.testkit.SequentialIds;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Adapters with one flaw each: a contract that let one of them pass would be worth nothing. */
class ContractsCanFailTest {

    @Test
    void ids_that_count_can_be_guessed_and_nothing_else_is_wrong_with_them() throws Exception {
        assertThat(rulesBrokenBy(CountingIds.class)).containsExactly("ID-3");
    }

    @Test
    void orders_that_lose_what_they_dislike_break_their_rules() throws Exception {
        assertThat(rulesBrokenBy(CaselessIds.class)).containsExactly("ORDER-8");
        assertThat(rulesBrokenBy(OneShopForAll.class)).containsExactly("ORDER-5");
        assertThat(rulesBrokenBy(LostCharges.class)).containsExactly("ORDER-3");
        assertThat(rulesBrokenBy(NoRepeats.class)).contains("ORDER-1");
        assertThat(rulesBrokenBy(NoDuplicates.class)).containsExactly("ORDER-3", "ORDER-4", "ORDER-8");
        assertThat(rulesBrokenBy(LatestFirst.class)).containsExactly("ORDER-6", "ORDER-8");
        assertThat(rulesBrokenBy(AnyLimit.class)).containsExactly("ORDER-9");
        assertThat(rulesBrokenBy(RacingOrders.class)).contains("ORDER-1");
    }

    @Test
    void a_unit_that_undoes_nothing_breaks_its_rules() throws Exception {
        assertThat(rulesBrokenBy(NoUndo.class)).contains("UNIT-1", "UNIT-2", "UNIT-4", "ORDER-7");
    }

    @Test
    void settings_where_the_last_one_wins_or_shops_mix_break_their_rules() throws Exception {
        assertThat(rulesBrokenBy(LastOneWins.class)).contains("SETTINGS-2").doesNotContain("SETTINGS-6");
        assertThat(rulesBrokenBy(ForgottenMarks.class)).contains("SETTINGS-6").doesNotContain("SETTINGS-2");
    }

    @Test
    void clicks_and_totals_that_are_nearly_right_break_their_rules() throws Exception {
        assertThat(rulesBrokenBy(CountsRepeats.class)).containsExactly("CLICK-1", "CLICK-3");
        assertThat(rulesBrokenBy(Wildcards.class)).containsExactly("CLICK-5");
        assertThat(rulesBrokenBy(OldestFirst.class)).contains("CLICK-4").doesNotContain("CLICK-6");
        assertThat(rulesBrokenBy(OneClickLogForAll.class)).containsExactly("CLICK-6");
        assertThat(rulesBrokenBy(AnyPage.class)).containsExactly("CLICK-7");
        assertThat(rulesBrokenBy(LostWhenFolded.class)).contains("TOTALS-1", "TOTALS-4");
        assertThat(rulesBrokenBy(ZoneOfTheAsker.class)).contains("TOTALS-6");
        assertThat(rulesBrokenBy(ForgottenTotals.class)).contains("TOTALS-7").doesNotContain("TOTALS-1");
    }

    @Test
    void hosts_that_answer_what_nobody_asked_break_their_rules() throws Exception {
        assertThat(rulesBrokenBy(WholeCatalog.class)).contains("CATALOG-1", "CATALOG-2", "CATALOG-4");
        assertThat(rulesBrokenBy(EuroCharges.class)).contains("CHARGE-1", "CHARGE-3", "CHARGE-4");
    }

    @Test
    void lookups_that_throw_wait_tell_more_pass_dirt_on_or_believe_the_first_break_their_rules() throws Exception {
        assertThat(rulesBrokenBy(SoundLookup.class)).isEmpty();
        assertThat(rulesBrokenBy(ThrowingLookup.class)).contains("ADDRESS-1").doesNotContain("ADDRESS-3", "ADDRESS-4");
        assertThat(rulesBrokenBy(WaitingLookup.class)).containsExactly("ADDRESS-2");
        assertThat(rulesBrokenBy(TalkativeLookup.class)).containsExactly("ADDRESS-3");
        assertThat(rulesBrokenBy(UncleanLookup.class)).containsExactly("ADDRESS-4");
        assertThat(rulesBrokenBy(CredulousLookup.class)).containsExactly("ADDRESS-5");
        assertThat(rulesBrokenBy(GuessingLookup.class)).contains("ADDRESS-5").doesNotContain("ADDRESS-3", "ADDRESS-4");
    }

    /** Runs a contract as JUnit would: a new object for each test. JUnit itself passes private classes over. */
    private static Set<String> rulesBrokenBy(Class<?> adapterTest) throws ReflectiveOperationException {
        Set<String> broken = new TreeSet<>();
        int tests = 0;
        Constructor<?> constructor = adapterTest.getDeclaredConstructor();
        for (Method method : adapterTest.getMethods()) {
            if (!method.isAnnotationPresent(Test.class)) {
                continue;
            }
            tests++;
            try {
                method.invoke(constructor.newInstance());
            } catch (InvocationTargetException failed) {
                broken.addAll(Arrays.asList(method.getAnnotation(Covers.class).value()));
            }
        }
        assertThat(tests).isPositive();
        return broken;
    }

    private static final class CountingIds implements IdGeneratorContract {
        private final IdGenerator ids = new SequentialIds();

        @Override
        public IdGenerator ids() {
            return ids;
        }
    }

    private static final class CaselessIds implements OrderRepositoryContract {
        private final OrderRepository orders = new FlawedOrders(FlawedOrders.Flaw.CASELESS_IDS);

        @Override
        public OrderRepository orders() {
            return orders;
        }
    }

    private static final class OneShopForAll implements OrderRepositoryContract {
        private final OrderRepository orders = new FlawedOrders(FlawedOrders.Flaw.ONE_SHOP_FOR_ALL);

        @Override
        public OrderRepository orders() {
            return orders;
        }
    }

    private static final class LostCharges implements OrderRepositoryContract {
        private final OrderRepository orders = new FlawedOrders(FlawedOrders.Flaw.LOST_CHARGES);

        @Override
        public OrderRepository orders() {
            return orders;
        }
    }

    private static final class NoRepeats implements OrderRepositoryContract {
        private final OrderRepository orders = new FlawedOrders(FlawedOrders.Flaw.NO_REPEATS);

        @Override
        public OrderRepository orders() {
            return orders;
        }
    }

    private static final class NoDuplicates implements OrderDuplicatesContract {
        private final OrderRepository orders = new FlawedOrders(FlawedOrders.Flaw.NO_DUPLICATES);

        @Override
        public OrderRepository orders() {
            return orders;
        }
    }

    private static final class LatestFirst implements OrderListingContract {
        private final OrderRepository orders = new FlawedOrders(FlawedOrders.Flaw.LATEST_FIRST);

        @Override
        public OrderRepository orders() {
            return orders;
        }
    }

    private static final class AnyLimit implements OrderListingContract {
        private final OrderRepository orders = new FlawedOrders(FlawedOrders.Flaw.ANY_LIMIT);

        @Override
        public OrderRepository orders() {
            return orders;
        }
    }

    private static final class RacingOrders implements OrderPlacingConcurrencyContract {
        private final OrderRepository orders = new FlawedOrders(FlawedOrders.Flaw.NO_REPEATS);

        @Override
        public OrderRepository orders() {
            return orders;
        }
    }

    private static final class NoUndo implements UnitOfWorkContract {
        private final OrderRepository orders = new InMemoryOrderRepository();

        @Override
        public UnitOfWork unitOfWork() {
            return new UnitOfWork() {
                @Override
                public <T> T inOne(Supplier<T> work) {
                    return work.get();
                }
            };
        }

        @Override
        public OrderRepository orders() {
            return orders;
        }
    }

    private static final class LastOneWins implements ShopSettingsRepositoryContract {
        private final ShopSettingsRepository settings = FlawedSettings.lastOneWins(new InMemoryShopSettings());

        @Override
        public ShopSettingsRepository settings() {
            return settings;
        }
    }

    private static final class ForgottenMarks implements ShopSettingsRepositoryContract {
        private final ShopSettingsRepository settings = FlawedSettings.forgottenMarks(new InMemoryShopSettings());

        @Override
        public ShopSettingsRepository settings() {
            return settings;
        }
    }

    private static final class CountsRepeats implements ClickLogContract {
        private final ClickLog clicks = new FlawedClicks(FlawedClicks.Flaw.COUNTS_REPEATS);

        @Override
        public ClickLog clicks() {
            return clicks;
        }
    }

    private static final class Wildcards implements ClickLogContract {
        private final ClickLog clicks = new FlawedClicks(FlawedClicks.Flaw.WILDCARDS);

        @Override
        public ClickLog clicks() {
            return clicks;
        }
    }

    private static final class OldestFirst implements ClickLogContract {
        private final ClickLog clicks = new FlawedClicks(FlawedClicks.Flaw.OLDEST_FIRST);

        @Override
        public ClickLog clicks() {
            return clicks;
        }
    }

    private static final class OneClickLogForAll implements ClickLogContract {
        private final ClickLog clicks = new FlawedClicks(FlawedClicks.Flaw.ONE_SHOP_FOR_ALL);

        @Override
        public ClickLog clicks() {
            return clicks;
        }
    }

    private static final class AnyPage implements ClickLogContract {
        private final ClickLog clicks = new FlawedClicks(FlawedClicks.Flaw.ANY_LIMIT);

        @Override
        public ClickLog clicks() {
            return clicks;
        }
    }

    private static final class LostWhenFolded implements ClickTotalsContract {
        private final FlawedClicks clicks = new FlawedClicks(FlawedClicks.Flaw.LOST_WHEN_FOLDED);

        @Override
        public ClickLog clicks() {
            return clicks;
        }

        @Override
        public ClickTotals totals() {
            return clicks;
        }
    }

    private static final class ZoneOfTheAsker implements ClickTotalsContract {
        private final FlawedClicks clicks = new FlawedClicks(FlawedClicks.Flaw.ZONE_OF_THE_ASKER);

        @Override
        public ClickLog clicks() {
            return clicks;
        }

        @Override
        public ClickTotals totals() {
            return clicks;
        }
    }

    private static final class ForgottenTotals implements ClickTotalsContract {
        private final FlawedClicks clicks = new FlawedClicks(FlawedClicks.Flaw.FORGOTTEN_TOTALS);

        @Override
        public ClickLog clicks() {
            return clicks;
        }

        @Override
        public ClickTotals totals() {
            return clicks;
        }
    }

    private static final class WholeCatalog implements ProductCatalogContract {

        @Override
        public ProductCatalog catalog() {
            Map<ProductId, Product> all = new HashMap<>();
            SampleProducts.all().forEach(product -> all.put(product.id(), product));
            return (shop, products, locale) -> all;
        }

        @Override
        public ShopId shop() {
            return ShopId.of("shop");
        }

        @Override
        public Set<ProductId> sold() {
            return Set.of(ProductId.of("mug-01"), ProductId.of("mug-02"));
        }

        @Override
        public Set<ProductId> notSold() {
            return Set.of(ProductId.of("never"));
        }

        @Override
        public ShopId otherShop() {
            return ShopId.of("other-shop");
        }
    }

    private static final class EuroCharges implements ChargeCalculatorContract {

        @Override
        public ChargeCalculator charges() {
            Money euro = Money.of("1.00", "EUR");
            return request -> new ChargeOutcome.Charged(
                    new Charges(euro, request.coupon(), euro, Optional.of(euro), request.shipping()));
        }

        @Override
        public List<String> shippingCodes() {
            return List.of("courier");
        }

        @Override
        public List<String> coupons() {
            return List.of("WELCOME10");
        }
    }

    private static final class SoundLookup extends FlawedAddresses {
        SoundLookup() {
            super(Flaw.NONE);
        }
    }

    private static final class ThrowingLookup extends FlawedAddresses {
        ThrowingLookup() {
            super(Flaw.THROWS);
        }
    }

    private static final class WaitingLookup extends FlawedAddresses {
        WaitingLookup() {
            super(Flaw.WAITS);
        }
    }

    private static final class TalkativeLookup extends FlawedAddresses {
        TalkativeLookup() {
            super(Flaw.COUNTS);
        }
    }

    private static final class UncleanLookup extends FlawedAddresses {
        UncleanLookup() {
            super(Flaw.PASSES_ON);
        }
    }

    private static final class CredulousLookup extends FlawedAddresses {
        CredulousLookup() {
            super(Flaw.BELIEVES_THE_FIRST);
        }
    }

    private static final class GuessingLookup extends FlawedAddresses {
        GuessingLookup() {
            super(Flaw.TAKES_FAILURE_FOR_DENIAL);
        }
    }
}
