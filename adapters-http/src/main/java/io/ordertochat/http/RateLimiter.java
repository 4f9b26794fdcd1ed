package io.ordertochat.http;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One token bucket per client and group of routes, kept as the time at which the bucket is full again. Clients live in
 * memory only, the one unseen for longest is forgotten first, with all its buckets.
 */
final class RateLimiter {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final Limits limits;
    private final InstantSource time;
    private final Map<String, Map<RouteGroup, Long>> fullAt;

    RateLimiter(Limits limits, InstantSource time) {
        this.limits = limits;
        this.time = time;
        this.fullAt = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Map<RouteGroup, Long>> eldest) {
                return size() > limits.maxClients();
            }
        };
    }

    /** Takes a token; gives 0, or how many seconds to wait for one. */
    long take(String client, RouteGroup group) {
        Rate rate = limits.rate(group).orElse(null);
        return rate == null ? 0 : take(client, group, rate, 1);
    }

    /**
     * Takes more tokens for a request that took one, all of them or none; gives 0, or how many seconds to wait. It asks for no
     * more than there can ever be.
     */
    long takeMore(String client, RouteGroup group, int tokens) {
        Rate rate = limits.rate(group).orElse(null);
        int more = rate == null ? 0 : Math.min(tokens, rate.burst() - 1);
        return rate == null || more < 1 ? 0 : take(client, group, rate, more);
    }

    private long take(String client, RouteGroup group, Rate rate, int tokens) {
        Instant instant = time.instant();
        long now = instant.getEpochSecond() * NANOS_PER_SECOND + instant.getNano();
        long perToken = 60 * NANOS_PER_SECOND / rate.perMinute();
        synchronized (fullAt) {
            long size = perToken * rate.burst();
            Map<RouteGroup, Long> buckets = fullAt.computeIfAbsent(client, unseen -> new EnumMap<>(RouteGroup.class));
            long full = buckets.getOrDefault(group, now);
            if (full > now + size) {
                // The clock was put back: an empty bucket, rather than one that stays empty until the old time is
                // reached.
                full = now + size;
                buckets.put(group, full);
            }
            long next = Math.max(now, full) + perToken * tokens;
            long wait = next - now - size;
            if (wait > 0) {
                return (wait + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND;
            }
            buckets.put(group, next);
            return 0;
        }
    }
}
