package io.ordertochat.contact;

import java.time.Instant;
import java.util.Objects;

/**
 * A person said yes or no. Events are only ever added, so that a shop can show when and to what somebody agreed.
 *
 * @param granted whether it was a yes
 * @param at when it was said
 * @param source where it came from
 * @param textVersion the version of the text that was agreed to; empty for a no, or where there was no text
 */
public record ConsentEvent(boolean granted, Instant at, ConsentSource source, String textVersion) {

    private static final int MAX_VERSION = 100;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the version is too long
     */
    public ConsentEvent {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(source, "source");
        if (textVersion.length() > MAX_VERSION) {
            throw new IllegalArgumentException("consent: got a text version of " + textVersion.length()
                    + " characters; give up to " + MAX_VERSION + ", such as 2026-11");
        }
    }

    /**
     * A yes.
     *
     * @param at when it was said
     * @param source where it came from
     * @param textVersion the version of the text that was agreed to
     * @return the event
     */
    public static ConsentEvent yes(Instant at, ConsentSource source, String textVersion) {
        return new ConsentEvent(true, at, source, textVersion);
    }

    /**
     * A no.
     *
     * @param at when it was said
     * @param source where it came from
     * @return the event
     */
    public static ConsentEvent no(Instant at, ConsentSource source) {
        return new ConsentEvent(false, at, source, "");
    }
}
