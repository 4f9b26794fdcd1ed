package io.ordertochat.settings;

import io.ordertochat.routing.NumberHealth;
import java.time.Instant;
import java.util.Objects;

/**
 * A shop as it stands: its current settings and what is known about its numbers.
 *
 * @param settings the settings
 * @param version their version, from 1
 * @param savedAt when they were saved
 * @param savedBy who saved them, the host's name for a person or a job
 * @param health which numbers can't take orders
 */
public record ShopState(ShopSettings settings, int version, Instant savedAt, String savedBy, NumberHealth health) {

    /** Checks that no part is null. */
    public ShopState {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(savedAt, "savedAt");
        Objects.requireNonNull(savedBy, "savedBy");
        Objects.requireNonNull(health, "health");
    }
}
