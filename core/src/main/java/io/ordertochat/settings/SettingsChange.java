package io.ordertochat.settings;

import java.time.Instant;
import java.util.Objects;

/**
 * A change of settings: what, on top of which version, by whom, when.
 *
 * @param settings the new settings
 * @param basedOn the version the person saw; 0 for a shop without settings
 * @param by who changes them, 1 to 100 characters
 * @param at when; stored in whole milliseconds
 */
public record SettingsChange(ShopSettings settings, int basedOn, String by, Instant at) {

    private static final int MAX_BY = 100;

    /**
     * Checks the change.
     *
     * @throws IllegalArgumentException when nobody is named or the version is negative
     */
    public SettingsChange {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        if (by.isBlank() || by.length() > MAX_BY || basedOn < 0) {
            throw new IllegalArgumentException("settings change: based on version " + basedOn + ", by " + by.length()
                    + " characters; name who changes them in 1 to 100, and a version from 0");
        }
    }
}
