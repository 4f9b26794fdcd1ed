package io.ordertochat.storefront;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * When somebody answers on a channel.
 *
 * @param open whether somebody answers now
 * @param changesAt when that ends, if open, or begins, if not; empty when neither happens within 400 days
 * @param text the same for people, in the page's language and the shop's time zone, such as {@code We answer from 14:30}
 */
public record HoursNote(boolean open, Optional<Instant> changesAt, String text) {

    /** Checks that no part is null. */
    public HoursNote {
        Objects.requireNonNull(changesAt, "changesAt");
        Objects.requireNonNull(text, "text");
    }
}
