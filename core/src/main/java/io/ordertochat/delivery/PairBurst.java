package io.ordertochat.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * How much one sender may send to one recipient: one message every six seconds, or up to 45 within six seconds that are borrowed
 * from later. Who borrows is silent until the debt is paid: twenty at once cost two minutes. Source: Meta, "About the
 * platform", pair rate limits. The state is two values, so that nodes can share it through the store.
 *
 * @param start when the burst began
 * @param sent how many were sent in it; 0 for none ever
 */
public record PairBurst(Instant start, int sent) {

    /** Nothing was ever sent. */
    public static final PairBurst NONE = new PairBurst(Instant.EPOCH, 0);

    private static final Duration EACH = Duration.ofSeconds(6);
    private static final int MOST = 45;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the number is below 0 or above 45
     */
    public PairBurst {
        Objects.requireNonNull(start, "start");
        if (sent < 0 || sent > MOST) {
            throw new IllegalArgumentException("pair burst: got " + sent + " messages; a burst has 0 to " + MOST);
        }
    }

    /**
     * When the next message may go.
     *
     * @param now the present time
     * @return {@code now}, or the later time at which what was borrowed is paid back
     */
    public Instant nextAt(Instant now) {
        Instant paid = start.plus(EACH.multipliedBy(sent));
        return isWithin(now) || !now.isBefore(paid) ? now : paid;
    }

    /**
     * Counts a message that goes now.
     *
     * @param now the present time, not before {@link #nextAt}
     * @return the state after it
     * @throws IllegalStateException when it may not go yet
     */
    public PairBurst take(Instant now) {
        if (nextAt(now).isAfter(now)) {
            throw new IllegalStateException("pair burst: a message was counted before it may go; ask nextAt first");
        }
        return isWithin(now) ? new PairBurst(start, sent + 1) : new PairBurst(now, 1);
    }

    /** A clock that was put back makes the burst longer, never the quota larger. */
    private boolean isWithin(Instant now) {
        return sent > 0 && sent < MOST && now.isBefore(start.plus(EACH));
    }
}
