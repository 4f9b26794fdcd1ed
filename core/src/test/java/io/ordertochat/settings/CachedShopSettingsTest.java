package io.ordertochat.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.memory.InMemoryUnitOfWork;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.shop.ShopId;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CachedShopSettingsTest {

    private static final ShopId SHOP = ShopId.of("demo");
    private static final PhoneNumber NUMBER = PhoneNumber.ofE164("+5511988880000");

    private final Counting store = new Counting();
    private Instant now = Instant.parse("2026-03-02T13:00:00Z");
    private final CachedShopSettings cached = new CachedShopSettings(store, () -> now, Duration.ofSeconds(2), 2);

    @Test
    void settings_are_read_once_while_they_are_fresh() {
        store.save(SHOP, change(0, "One"));

        assertThat(name(SHOP)).isEqualTo("One");
        now = now.plusMillis(1_999);
        assertThat(name(SHOP)).isEqualTo("One");
        assertThat(store.reads).isEqualTo(1);

        now = now.plusMillis(1);
        assertThat(name(SHOP)).isEqualTo("One");
        assertThat(store.reads).isEqualTo(2);
    }

    @Test
    void a_clock_that_was_put_back_keeps_no_old_settings_alive() {
        store.save(SHOP, change(0, "One"));
        assertThat(name(SHOP)).isEqualTo("One");
        store.save(SHOP, change(1, "Two"));

        now = now.minusSeconds(3_600);
        assertThat(name(SHOP)).isEqualTo("Two");
    }

    @Test
    void a_change_of_another_node_shows_when_the_answer_is_old_enough() {
        store.save(SHOP, change(0, "One"));
        assertThat(name(SHOP)).isEqualTo("One");
        store.save(SHOP, change(1, "Two"));

        assertThat(name(SHOP)).isEqualTo("One");
        now = now.plusSeconds(2);
        assertThat(name(SHOP)).isEqualTo("Two");
    }

    @Test
    void a_change_through_the_cache_shows_at_once() {
        store.save(SHOP, change(0, "One"));
        assertThat(name(SHOP)).isEqualTo("One");
        assertThat(save(SHOP, 1, "Two")).isEqualTo(new SaveOutcome.Saved(2));
        assertThat(name(SHOP)).isEqualTo("Two");

        cached.mark(SHOP, NUMBER, "token refused");
        assertThat(cached.current(SHOP).orElseThrow().health().isHealthy(NUMBER))
                .isFalse();
        assertThat(cached.version(SHOP, 1)).isPresent();
    }

    @Test
    void a_change_that_is_rolled_back_is_not_remembered() {
        InMemoryUnitOfWork unit = new InMemoryUnitOfWork();
        InMemoryShopSettings undoable =
                new InMemoryShopSettings(unit).put(SHOP, change(0, "One").settings());
        CachedShopSettings before = new CachedShopSettings(undoable, () -> now, Duration.ofSeconds(2), 2);

        assertThatThrownBy(() -> unit.inOne(() -> {
                    before.save(SHOP, change(1, "Ghost"));
                    assertThat(before.current(SHOP).orElseThrow().settings().name())
                            .isEqualTo("Ghost");
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(before.current(SHOP).orElseThrow().settings().name()).isEqualTo("One");
        assertThat(before.current(SHOP).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void what_was_read_before_a_change_is_not_remembered_after_it() {
        store.save(SHOP, change(0, "One"));
        store.whileReading = () -> save(SHOP, 1, "Two");

        assertThat(name(SHOP)).isEqualTo("One");
        assertThat(name(SHOP)).isEqualTo("Two");
    }

    @Test
    void nor_when_the_clock_went_on_while_it_was_read() {
        store.save(SHOP, change(0, "One"));
        store.whileReading = () -> {
            now = now.plusMillis(300);
            save(SHOP, 1, "Two");
        };

        assertThat(name(SHOP)).isEqualTo("One");
        assertThat(name(SHOP)).isEqualTo("Two");
    }

    @Test
    void after_a_change_the_shop_is_remembered_again_when_it_is_settled() {
        save(SHOP, 0, "One");
        assertThat(name(SHOP) + name(SHOP)).isEqualTo("OneOne");
        assertThat(store.reads).isEqualTo(2);

        now = now.plusSeconds(2);
        assertThat(name(SHOP) + name(SHOP)).isEqualTo("OneOne");
        assertThat(store.reads).isEqualTo(3);
    }

    @Test
    void unknown_shops_are_asked_for_again_and_the_least_used_is_forgotten() {
        assertThat(cached.current(SHOP)).isEmpty();
        store.save(SHOP, change(0, "One"));
        assertThat(name(SHOP)).isEqualTo("One");

        for (String other : new String[] {"a", "b"}) {
            store.save(ShopId.of(other), change(0, other));
            assertThat(name(ShopId.of(other))).isEqualTo(other);
        }
        int before = store.reads;
        assertThat(name(ShopId.of("b"))).isEqualTo("b");
        assertThat(store.reads).isEqualTo(before);
        assertThat(name(SHOP)).isEqualTo("One");
        assertThat(store.reads).isEqualTo(before + 1);
    }

    private String name(ShopId shop) {
        return cached.current(shop).orElseThrow().settings().name();
    }

    private SaveOutcome save(ShopId shop, int basedOn, String name) {
        return cached.save(shop, change(basedOn, name));
    }

    private SettingsChange change(int basedOn, String name) {
        RoutingTable routing = RoutingTable.withDefault(NUMBER).build();
        ShopSettings settings =
                ShopSettings.of(name, Currency.getInstance("BRL"), routing).build();
        return new SettingsChange(settings, basedOn, "test", now);
    }

    /** Counts how often it is asked. */
    private static final class Counting implements ShopSettingsRepository {

        private final InMemoryShopSettings store = new InMemoryShopSettings();
        private Runnable whileReading = () -> {};
        private int reads;

        @Override
        public Optional<ShopState> current(ShopId shop) {
            reads++;
            Optional<ShopState> state = store.current(shop);
            Runnable once = whileReading;
            whileReading = () -> {};
            once.run();
            return state;
        }

        @Override
        public Optional<ShopSettings> version(ShopId shop, int version) {
            return store.version(shop, version);
        }

        @Override
        public SaveOutcome save(ShopId shop, SettingsChange change) {
            return store.save(shop, change);
        }

        @Override
        public void mark(ShopId shop, PhoneNumber number, String reason) {
            store.mark(shop, number, reason);
        }
    }
}
