package io.ordertochat.http;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.settings.SaveOutcome;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Settings in memory that count how often the current ones are asked for. */
final class CountedSettings implements ShopSettingsRepository {

    final AtomicInteger read = new AtomicInteger();
    private InMemoryShopSettings store = new InMemoryShopSettings();

    /** As if no shop had ever been set up. */
    void forget() {
        store = new InMemoryShopSettings();
    }

    @Override
    public Optional<ShopState> current(ShopId shop) {
        read.incrementAndGet();
        return store.current(shop);
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
