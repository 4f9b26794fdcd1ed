package io.ordertochat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ordertochat.port.UnitOfWork;
import io.ordertochat.settings.SaveOutcome;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleOrders;
import io.ordertochat.testkit.SampleSettings;
import org.junit.jupiter.api.Test;

/** For settings kept in the store of the unit of work: they take part in it. Settings kept elsewhere need not. */
public interface ShopSettingsInUnitOfWorkContract {

    /**
     * The unit of work.
     *
     * @return the same one each time within a test
     */
    UnitOfWork unitOfWork();

    /**
     * A store that takes part in {@link #unitOfWork}.
     *
     * @return a store without shops; the same one each time within a test
     */
    ShopSettingsRepository settings();

    /** SETTINGS-7 for a unit that fails. */
    @Test
    @Covers({"SETTINGS-7", "UNIT-1"})
    default void a_failing_unit_undoes_saved_settings_and_marks() {
        ShopId shop = SampleOrders.SHOP;
        ShopSettings first = SampleSettings.aShop().build();
        save(shop, first, 0);
        settings().mark(shop, SampleSettings.DEFAULT_NUMBER, "quota");
        IllegalStateException boom = new IllegalStateException("boom");
        Throwable thrown = catchThrowable(() -> unitOfWork().inOne(() -> {
            assertThat(save(shop, SampleSettings.aShopWithEverything().build(), 1))
                    .isEqualTo(new SaveOutcome.Saved(2));
            settings().mark(shop, SampleSettings.DEFAULT_NUMBER, "");
            throw boom;
        }));
        assertThat(thrown).isSameAs(boom);
        assertThat(settings().current(shop).orElseThrow().settings()).isEqualTo(first);
        assertThat(settings().version(shop, 2)).isEmpty();
        assertThat(settings().current(shop).orElseThrow().health().isHealthy(SampleSettings.DEFAULT_NUMBER))
                .isFalse();
    }

    /** SETTINGS-7 for a unit that ends well, a refusal in its middle. */
    @Test
    @Covers({"SETTINGS-7", "UNIT-3", "UNIT-5"})
    default void a_refused_change_leaves_the_unit_around_it_whole() {
        ShopId shop = SampleOrders.SHOP;
        ShopSettings next = SampleSettings.aShop().name("Next").build();
        boolean done = unitOfWork().inOne(() -> {
            assertThat(save(shop, SampleSettings.aShop().build(), 0)).isEqualTo(new SaveOutcome.Saved(1));
            assertThat(save(shop, next, 0)).isEqualTo(new SaveOutcome.ChangedMeanwhile(1));
            assertThat(save(shop, next, 1)).isEqualTo(new SaveOutcome.Saved(2));
            return true;
        });
        assertThat(done).isTrue();
        assertThat(settings().current(shop).orElseThrow().settings()).isEqualTo(next);
    }

    private SaveOutcome save(ShopId shop, ShopSettings next, int basedOn) {
        return settings().save(shop, new SettingsChange(next, basedOn, "ana", SampleOrders.NOON));
    }
}
