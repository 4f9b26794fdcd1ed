package io.ordertochat.analytics;

import io.ordertochat.click.EntryPointId;
import java.util.Objects;

/**
 * A button in the order of its clicks.
 *
 * @param entryPoint the button
 * @param clicks its clicks in the range until now
 * @param share its part of all clicks, 0 to 1
 * @param comparison the range beside the one before
 */
public record RankedEntryPoint(EntryPointId entryPoint, long clicks, double share, Comparison comparison) {

    /** Checks that no part is null. */
    public RankedEntryPoint {
        Objects.requireNonNull(entryPoint, "entryPoint");
        Objects.requireNonNull(comparison, "comparison");
    }
}
