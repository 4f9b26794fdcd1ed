package io.ordertochat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.message.LinkBudget;
import io.ordertochat.routing.NumberHealth;
import io.ordertochat.routing.RoutingRule;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.settings.SaveOutcome;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleOrders;
import io.ordertochat.testkit.SampleSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link ShopSettingsRepository} must hold. */
public interface ShopSettingsRepositoryContract {

    /** The shop of these tests. */
    ShopId SHOP = SampleOrders.SHOP;

    /** When settings are saved in these tests. */
    Instant NOON = SampleOrders.NOON;

    /**
     * The store under test.
     *
     * @return a store without shops, safe for many threads; the same one each time within a test
     */
    ShopSettingsRepository settings();

    /** SETTINGS-1 before there is anything. */
    @Test
    @Covers("SETTINGS-1")
    default void a_shop_without_settings_is_unknown() {
        assertThat(settings().current(SHOP)).isEmpty();
        assertThat(settings().version(SHOP, 1)).isEmpty();
    }

    /** SETTINGS-1, one change after the other. */
    @Test
    @Covers({"SETTINGS-1", "SETTINGS-4"})
    default void versions_count_from_one_and_every_one_stays_readable() {
        List<ShopSettings> saved = new ArrayList<>();
        for (int version = 1; version <= 5; version++) {
            ShopSettings next =
                    SampleSettings.aShop().name("Version " + version).build();
            assertThat(save(SHOP, next, version - 1)).isEqualTo(new SaveOutcome.Saved(version));
            saved.add(next);
        }
        assertThat(current(SHOP).version()).isEqualTo(5);
        assertThat(current(SHOP).settings()).isEqualTo(saved.get(4));
        for (int version = 1; version <= 5; version++) {
            assertThat(settings().version(SHOP, version)).contains(saved.get(version - 1));
        }
    }

    /** SETTINGS-4 at its edges. */
    @Test
    @Covers("SETTINGS-4")
    default void a_version_that_never_was_is_absent() {
        save(SHOP, SampleSettings.aShop().build(), 0);
        assertThat(settings().version(SHOP, 0)).isEmpty();
        assertThat(settings().version(SHOP, -1)).isEmpty();
        assertThat(settings().version(SHOP, 2)).isEmpty();
    }

    /** SETTINGS-2 for one thread. */
    @Test
    @Covers("SETTINGS-2")
    default void a_change_based_on_another_version_is_refused_and_changes_nothing() {
        ShopSettings first = SampleSettings.aShop().build();
        ShopSettings other = SampleSettings.aShopWithEverything().build();
        assertThat(save(SHOP, other, 3)).isEqualTo(new SaveOutcome.ChangedMeanwhile(0));
        assertThat(settings().current(SHOP)).isEmpty();
        save(SHOP, first, 0);
        for (int basedOn : List.of(0, 2, 7)) {
            assertThat(save(SHOP, other, basedOn)).isEqualTo(new SaveOutcome.ChangedMeanwhile(1));
        }
        assertThat(current(SHOP).settings()).isEqualTo(first);
        assertThat(current(SHOP).version()).isEqualTo(1);
        assertThat(settings().version(SHOP, 2)).isEmpty();
    }

    /**
     * SETTINGS-2 under threads.
     *
     * @throws Exception when a saving fails or does not end
     */
    @Test
    @Covers("SETTINGS-2")
    default void of_many_changes_at_once_one_is_saved() throws Exception {
        ShopSettingsRepository settings = settings();
        for (int version = 1; version <= 5; version++) {
            int basedOn = version - 1;
            List<SaveOutcome> outcomes = AtOnce.run(16, n -> {
                ShopSettings mine =
                        SampleSettings.aShop().name("By thread " + n).build();
                return settings.save(SHOP, new SettingsChange(mine, basedOn, "thread " + n, NOON));
            });
            assertThat(outcomes)
                    .filteredOn(new SaveOutcome.Saved(version)::equals)
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(new SaveOutcome.ChangedMeanwhile(version)::equals)
                    .hasSize(15);
            int winner = outcomes.indexOf(new SaveOutcome.Saved(version));
            assertThat(current(SHOP).settings().name()).isEqualTo("By thread " + winner);
            assertThat(current(SHOP).savedBy()).isEqualTo("thread " + winner);
        }
    }

    /** SETTINGS-3 with every feature. */
    @Test
    @Covers("SETTINGS-3")
    default void settings_with_everything_come_back_equal() {
        ShopSettings everything = SampleSettings.aShopWithEverything().build();
        save(SHOP, everything, 0);
        for (ShopSettings read : bothWays(1)) {
            assertThat(read.name()).isEqualTo(everything.name());
            assertThat(read.form()).isEqualTo(everything.form());
            assertThat(read.routing()).isEqualTo(everything.routing());
            assertThat(read.templates().overrides())
                    .isEqualTo(everything.templates().overrides());
            assertThat(read).isEqualTo(everything);
        }
    }

    /** SETTINGS-3: the merchant's order of rules and fields is part of the settings. */
    @Test
    @Covers("SETTINGS-3")
    default void rules_and_fields_keep_their_order() {
        ShopSettings everything = SampleSettings.aShopWithEverything().build();
        save(SHOP, everything, 0);
        for (ShopSettings read : bothWays(1)) {
            assertThat(read.routing().rules().stream().map(RoutingRule::id))
                    .containsExactlyElementsOf(everything.routing().rules().stream()
                            .map(RoutingRule::id)
                            .toList());
            assertThat(read.form().fields())
                    .containsExactlyElementsOf(everything.form().fields());
        }
    }

    /** SETTINGS-3 for the edges of single values. */
    @Test
    @Covers("SETTINGS-3")
    default void every_kind_of_value_comes_back() {
        List<ShopSettings> all = new ArrayList<>();
        for (CheckoutMode mode : CheckoutMode.values()) {
            all.add(SampleSettings.aShop()
                    .mode(mode)
                    .checkoutOn(all.size() % 2 == 0)
                    .build());
        }
        for (ZoneId zone : List.of(ZoneOffset.UTC, ZoneId.of("UTC"), ZoneId.of("+05:45"), ZoneId.of("Pacific/Apia"))) {
            all.add(SampleSettings.aShop().zone(zone).build());
        }
        for (String tag : List.of("en", "es-419", "zh-Hant-TW", "ar-EG-u-nu-latn", "he")) {
            all.add(SampleSettings.aShop().locale(Locale.forLanguageTag(tag)).build());
        }
        for (Duration window : List.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofDays(7))) {
            all.add(SampleSettings.aShop().duplicateWindow(window).build());
        }
        for (String currency : List.of("JPY", "KWD", "CLF")) {
            all.add(SampleSettings.aShop()
                    .currency(Currency.getInstance(currency))
                    .build());
        }
        all.add(SampleSettings.aShop().region("").build());
        all.add(SampleSettings.aShop().name("\uD83D\uDC9A".repeat(50)).build());
        all.add(SampleSettings.aShop()
                .linkBudget(new LinkBudget(LinkBudget.MIN))
                .build());
        for (int i = 0; i < all.size(); i++) {
            assertThat(save(SHOP, all.get(i), i)).isEqualTo(new SaveOutcome.Saved(i + 1));
            for (ShopSettings read : bothWays(i + 1)) {
                assertThat(read).as("version %s", i + 1).isEqualTo(all.get(i));
            }
        }
    }

    /** SETTINGS-3 for the change itself. */
    @Test
    @Covers("SETTINGS-3")
    default void who_saved_and_when_comes_back_to_the_millisecond() {
        String by = "Jos\u00E9 \"\uD83D\uDC9A\" " + "x".repeat(90);
        Instant at = NOON.plusNanos(123_999_999);
        settings().save(SHOP, new SettingsChange(SampleSettings.aShop().build(), 0, by, at));
        assertThat(current(SHOP).savedBy()).isEqualTo(by);
        assertThat(current(SHOP).savedAt()).isEqualTo(NOON.plusMillis(123));
    }

    /** SETTINGS-5 for settings and marks, with ids that differ in case only. */
    @Test
    @Covers("SETTINGS-5")
    default void shops_do_not_see_each_others_settings_and_marks() {
        ShopId upper = ShopId.of("Shop");
        ShopId lower = ShopId.of("shop");
        ShopSettings one = SampleSettings.aShop().name("One").build();
        ShopSettings two = SampleSettings.aShop().name("Two").build();
        save(upper, one, 0);
        assertThat(settings().current(lower)).isEmpty();
        assertThat(settings().version(lower, 1)).isEmpty();
        assertThat(save(lower, two, 0)).isEqualTo(new SaveOutcome.Saved(1));
        settings().mark(upper, SampleSettings.DEFAULT_NUMBER, "banned");
        assertThat(current(lower).health()).isEqualTo(NumberHealth.ALL_WELL);
        assertThat(current(lower).settings()).isEqualTo(two);
        assertThat(current(upper).settings()).isEqualTo(one);
    }

    /** SETTINGS-6, on and off. */
    @Test
    @Covers("SETTINGS-6")
    default void a_mark_shows_at_once_and_an_empty_reason_takes_it_away() {
        PhoneNumber other = PhoneNumber.ofE164("+96550000001");
        String reason = "\uD83D\uDEAB \"flagged\"\n'low quality' \\ " + "x".repeat(165);
        save(SHOP, SampleSettings.aShop().build(), 0);
        assertThat(current(SHOP).health()).isEqualTo(NumberHealth.ALL_WELL);
        settings().mark(SHOP, SampleSettings.DEFAULT_NUMBER, reason);
        settings().mark(SHOP, other, "quota");
        assertThat(marks()).isEqualTo(Map.of(SampleSettings.DEFAULT_NUMBER, reason, other, "quota"));
        settings().mark(SHOP, SampleSettings.DEFAULT_NUMBER, "banned");
        assertThat(marks()).isEqualTo(Map.of(SampleSettings.DEFAULT_NUMBER, "banned", other, "quota"));
        settings().mark(SHOP, SampleSettings.DEFAULT_NUMBER, "");
        settings().mark(SHOP, SampleSettings.DEFAULT_NUMBER, "");
        assertThat(marks()).isEqualTo(Map.of(other, "quota"));
    }

    /** SETTINGS-6: marks are no settings. */
    @Test
    @Covers("SETTINGS-6")
    default void a_mark_is_no_new_version_and_outlives_one() {
        save(SHOP, SampleSettings.aShop().build(), 0);
        settings().mark(SHOP, SampleSettings.DEFAULT_NUMBER, "banned");
        assertThat(current(SHOP).version()).isEqualTo(1);
        assertThat(save(SHOP, SampleSettings.aShop().name("Next").build(), 1)).isEqualTo(new SaveOutcome.Saved(2));
        assertThat(marks()).isEqualTo(Map.of(SampleSettings.DEFAULT_NUMBER, "banned"));
    }

    /**
     * SETTINGS-6 under threads.
     *
     * @throws Exception when a marking fails or does not end
     */
    @Test
    @Covers("SETTINGS-6")
    default void one_number_marked_by_many_threads_has_one_mark() throws Exception {
        ShopSettingsRepository settings = settings();
        save(SHOP, SampleSettings.aShop().build(), 0);
        AtOnce.run(16, n -> {
            settings.mark(SHOP, SampleSettings.DEFAULT_NUMBER, "banned");
            return n;
        });
        assertThat(marks()).isEqualTo(Map.of(SampleSettings.DEFAULT_NUMBER, "banned"));
    }

    private SaveOutcome save(ShopId shop, ShopSettings next, int basedOn) {
        return settings().save(shop, new SettingsChange(next, basedOn, "ana", NOON));
    }

    private ShopState current(ShopId shop) {
        return settings().current(shop).orElseThrow();
    }

    private Map<PhoneNumber, String> marks() {
        return current(SHOP).health().unhealthy();
    }

    private List<ShopSettings> bothWays(int version) {
        return List.of(
                current(SHOP).settings(), settings().version(SHOP, version).orElseThrow());
    }
}
