package io.ordertochat.settings;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.shop.ShopId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps current settings in memory for a short while, so that a checkout costs no round trip for them. A change through
 * this object shows at once, and for the next {@code maxAge} that shop's settings are not remembered: a change made inside a
 * transaction may be rolled back, and must not outlive it here. One made on another node shows after at most {@code maxAge};
 * an order placed in between carries the version it was placed under. Shops without settings are not remembered. Do not keep
 * a transaction that changes settings open for longer than {@code maxAge}. Thread-safe.
 */
public final class CachedShopSettings implements ShopSettingsRepository {

    private final ShopSettingsRepository store;
    private final InstantSource time;
    private final Duration maxAge;
    private final Map<ShopId, Remembered> entries;

    /** What was read and when; without a state, when it was changed. */
    private record Remembered(Optional<ShopState> state, Instant at) {}

    /**
     * Puts a cache before a store.
     *
     * @param store the store
     * @param time where the time comes from
     * @param maxAge how old an answer may be
     * @param maxShops how many shops are remembered, the least recently used forgotten first
     */
    public CachedShopSettings(ShopSettingsRepository store, InstantSource time, Duration maxAge, int maxShops) {
        this.store = Objects.requireNonNull(store, "store");
        this.time = Objects.requireNonNull(time, "time");
        this.maxAge = Objects.requireNonNull(maxAge, "maxAge");
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ShopId, Remembered> eldest) {
                return size() > maxShops;
            }
        };
    }

    @Override
    public Optional<ShopState> current(ShopId shop) {
        Instant now = time.instant();
        Optional<ShopState> remembered = remembered(shop, now);
        if (remembered.isPresent()) {
            return remembered;
        }
        // Read outside the lock: a slow store must not hold up other shops.
        Optional<ShopState> read = store.current(shop);
        read.ifPresent(state -> remember(shop, state, now));
        return read;
    }

    private Optional<ShopState> remembered(ShopId shop, Instant now) {
        synchronized (entries) {
            Remembered entry = entries.get(shop);
            return entry != null && isFresh(entry, now) ? entry.state() : Optional.empty();
        }
    }

    private void remember(ShopId shop, ShopState state, Instant now) {
        synchronized (entries) {
            Remembered entry = entries.get(shop);
            // Also a change made since the reading began, which is later than the time it began at.
            boolean changedLately = entry != null
                    && entry.state().isEmpty()
                    && now.isBefore(entry.at().plus(maxAge));
            if (!changedLately) {
                entries.put(shop, new Remembered(Optional.of(state), now));
            }
        }
    }

    private boolean isFresh(Remembered entry, Instant now) {
        // A clock that was put back must not keep old settings alive.
        return !now.isBefore(entry.at()) && now.isBefore(entry.at().plus(maxAge));
    }

    @Override
    public Optional<ShopSettings> version(ShopId shop, int version) {
        return store.version(shop, version);
    }

    @Override
    public SaveOutcome save(ShopId shop, SettingsChange change) {
        try {
            return store.save(shop, change);
        } finally {
            changed(shop);
        }
    }

    @Override
    public void mark(ShopId shop, PhoneNumber number, String reason) {
        try {
            store.mark(shop, number, reason);
        } finally {
            changed(shop);
        }
    }

    private void changed(ShopId shop) {
        synchronized (entries) {
            entries.put(shop, new Remembered(Optional.empty(), time.instant()));
        }
    }
}
