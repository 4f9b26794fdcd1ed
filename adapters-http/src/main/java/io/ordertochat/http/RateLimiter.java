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
    private static final int MOST_OWED = ClickBody.MOST_CLICKS;

    private final Limits limits;
    private final InstantSource time;
    private final Map<String, Map<RouteGroup, Bucket>> fullAt;

    /** When it is full again, and when that was reckoned. */
    private record Bucket(long fullAt, long at) {}

    RateLimiter(Limits limits, InstantSource time) {
        this.limits = limits;
        this.time = time;
        this.fullAt = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Map<RouteGroup, Bucket>> eldest) {
                return size() > limits.maxClients();
            }
        };
    }

    /** Takes a token; gives 0, or how many seconds to wait for one. */
    long take(String client, RouteGroup group) {
        Rate rate = limits.rate(group).orElse(null);
        return rate == null ? 0 : take(client, group, rate, 1, 0, 0);
    }

    /**
     * Takes more tokens for a request that took one, all of them or none; gives 0, or how many seconds to wait. Of more than
     * there can ever be at once, the rest is owed, up to what one request holds, so that the rate holds over time.
     */
    long takeMore(String client, RouteGroup group, int tokens) {
        Rate rate = limits.rate(group).orElse(null);
        if (rate == null || tokens < 1) {
            return 0;
        }
        int there = Math.min(tokens, rate.burst() - 1);
        // Who comes again needs one for the request, too.
        return take(client, group, rate, there, Math.min(tokens - there, MOST_OWED), 1);
    }

    private long take(String client, RouteGroup group, Rate rate, int there, int owed, int again) {
        Instant instant = time.instant();
        long now = instant.getEpochSecond() * NANOS_PER_SECOND + instant.getNano();
        long perToken = 60 * NANOS_PER_SECOND / rate.perMinute();
        synchronized (fullAt) {
            long size = perToken * rate.burst();
            Map<RouteGroup, Bucket> buckets = fullAt.computeIfAbsent(client, unseen -> new EnumMap<>(RouteGroup.class));
            Bucket bucket = buckets.getOrDefault(group, new Bucket(now, now));
            if (bucket.at > now) {
                // The clock was put back: an empty bucket, rather than one that stays empty until the old time is
                // reached.
                bucket = new Bucket(Math.min(bucket.fullAt, now + size), now);
                buckets.put(group, bucket);
            }
            long next = Math.max(now, bucket.fullAt) + perToken * there;
            long wait = next - now - size;
            if (wait > 0) {
                return (wait + perToken * again + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND;
            }
            buckets.put(group, new Bucket(next + perToken * owed, now));
            return 0;
        }
    }
}
