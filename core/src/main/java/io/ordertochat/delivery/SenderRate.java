package io.ordertochat.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * How much one sender may send: so many messages a second, spread evenly, with at most a tenth of a second's worth at once. The state
 * is one instant, so that nodes can share it through the store. Source of the figures: Meta, "Throughput" (80, incoming
 * messages counted too; 20 where the number is used in the app as well; 1,000 for the largest senders).
 *
 * @param perSecond messages a second, 1 to 1,000
 * @param free when the last message that was granted is through, if they go evenly
 */
public record SenderRate(int perSecond, Instant free) {

    private static final int MOST = 1_000;
    private static final int AT_ONCE = 10;
    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the rate is out of range
     */
    public SenderRate {
        Objects.requireNonNull(free, "free");
        if (perSecond < 1 || perSecond > MOST) {
            throw new IllegalArgumentException(
                    "sender rate: got " + perSecond + " messages a second; allowed are 1 to " + MOST);
        }
    }

    /**
     * A sender that is silent.
     *
     * @param perSecond messages a second, 1 to 1,000
     * @return the state
     */
    public static SenderRate of(int perSecond) {
        return new SenderRate(perSecond, Instant.EPOCH);
    }

    /**
     * How many messages may go now.
     *
     * @param now the present time
     * @return from 0 to a tenth of {@link #perSecond}, at least 1 of a silent sender
     */
    public int allowed(Instant now) {
        long debt = Math.max(0, Duration.between(now, free).toNanos());
        long room = burst() * each() - debt;
        return room <= 0 ? 0 : (int) (room / each());
    }

    /**
     * Counts messages that go now.
     *
     * @param messages how many, 0 to {@link #allowed}
     * @param now the present time
     * @return the state after them
     * @throws IllegalStateException when so many may not go
     */
    public SenderRate take(int messages, Instant now) {
        if (messages > allowed(now)) {
            throw new IllegalStateException(
                    "sender rate: " + messages + " messages were counted and fewer may go; ask allowed first");
        }
        Instant from = free.isAfter(now) ? free : now;
        return new SenderRate(perSecond, from.plusNanos(messages * each()));
    }

    /**
     * When at least one message may go.
     *
     * @param now the present time
     * @return {@code now} or later
     */
    public Instant nextAt(Instant now) {
        Instant at = free.minusNanos((burst() - 1) * each());
        return at.isAfter(now) ? at : now;
    }

    private long each() {
        return NANOS / perSecond;
    }

    private long burst() {
        return Math.max(1, perSecond / AT_ONCE);
    }
}
