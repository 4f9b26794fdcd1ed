package io.ordertochat.testkit.contract;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.settings.SaveOutcome;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.util.Optional;

/** Settings with one thing wrong. */
final class FlawedSettings implements ShopSettingsRepository {

    private final ShopSettingsRepository sound;
    private final boolean lastOneWins;

    private FlawedSettings(ShopSettingsRepository sound, boolean lastOneWins) {
        this.sound = sound;
        this.lastOneWins = lastOneWins;
    }

    static ShopSettingsRepository lastOneWins(ShopSettingsRepository sound) {
        return new FlawedSettings(sound, true);
    }

    static ShopSettingsRepository forgottenMarks(ShopSettingsRepository sound) {
        return new FlawedSettings(sound, false);
    }

    @Override
    public Optional<ShopState> current(ShopId shop) {
        return sound.current(shop);
    }

    @Override
    public Optional<ShopSettings> version(ShopId shop, int version) {
        return sound.version(shop, version);
    }

    @Override
    public SaveOutcome save(ShopId shop, SettingsChange change) {
        SaveOutcome outcome = sound.save(shop, change);
        if (lastOneWins && outcome instanceof SaveOutcome.ChangedMeanwhile changed) {
            return save(shop, new SettingsChange(change.settings(), changed.current(), change.by(), change.at()));
        }
        return outcome;
    }

    @Override
    public void mark(ShopId shop, PhoneNumber number, String reason) {
        if (lastOneWins) {
            sound.mark(shop, number, reason);
        }
    }
}
