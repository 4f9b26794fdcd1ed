package io.ordertochat.memory;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.routing.NumberHealth;
import io.ordertochat.settings.SaveOutcome;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shops' settings in memory, every version of them. */
public final class InMemoryShopSettings implements ShopSettingsRepository {

    private final InMemoryUnitOfWork unit;
    private final Map<ShopId, List<SettingsChange>> versions = new HashMap<>();
    private final Map<ShopId, Map<PhoneNumber, String>> marks = new HashMap<>();

    /** Makes an empty store that takes part in no unit of work. */
    public InMemoryShopSettings() {
        this(new InMemoryUnitOfWork());
    }

    /**
     * Makes an empty store.
     *
     * @param unit the unit of work its writes take part in
     */
    public InMemoryShopSettings(InMemoryUnitOfWork unit) {
        this.unit = unit;
    }

    /**
     * Sets a shop's settings, whatever they were before.
     *
     * @param shop the shop
     * @param settings its settings from now on
     * @return this store
     */
    public InMemoryShopSettings put(ShopId shop, ShopSettings settings) {
        synchronized (unit) {
            int version = current(shop).map(ShopState::version).orElse(0);
            save(shop, new SettingsChange(settings, version, "put", Instant.EPOCH));
            return this;
        }
    }

    @Override
    public Optional<ShopState> current(ShopId shop) {
        synchronized (unit) {
            List<SettingsChange> all = versions.getOrDefault(shop, List.of());
            if (all.isEmpty()) {
                return Optional.empty();
            }
            SettingsChange last = all.get(all.size() - 1);
            NumberHealth health = new NumberHealth(marks.getOrDefault(shop, Map.of()));
            return Optional.of(new ShopState(
                    last.settings(), all.size(), last.at().truncatedTo(ChronoUnit.MILLIS), last.by(), health));
        }
    }

    @Override
    public Optional<ShopSettings> version(ShopId shop, int version) {
        synchronized (unit) {
            List<SettingsChange> all = versions.getOrDefault(shop, List.of());
            return version < 1 || version > all.size()
                    ? Optional.empty()
                    : Optional.of(all.get(version - 1).settings());
        }
    }

    @Override
    public SaveOutcome save(ShopId shop, SettingsChange change) {
        synchronized (unit) {
            List<SettingsChange> all = versions.computeIfAbsent(shop, s -> new ArrayList<>());
            if (change.basedOn() != all.size()) {
                return new SaveOutcome.ChangedMeanwhile(all.size());
            }
            return unit.write(
                    () -> {
                        all.add(change);
                        return new SaveOutcome.Saved(all.size());
                    },
                    () -> all.remove(all.size() - 1));
        }
    }

    @Override
    public void mark(ShopId shop, PhoneNumber number, String reason) {
        synchronized (unit) {
            Map<PhoneNumber, String> known = marks.computeIfAbsent(shop, s -> new HashMap<>());
            String before = known.getOrDefault(number, "");
            unit.write(() -> put(known, number, reason), () -> put(known, number, before));
        }
    }

    private static boolean put(Map<PhoneNumber, String> marks, PhoneNumber number, String reason) {
        if (reason.isEmpty()) {
            marks.remove(number);
        } else {
            marks.put(number, reason);
        }
        return true;
    }
}
