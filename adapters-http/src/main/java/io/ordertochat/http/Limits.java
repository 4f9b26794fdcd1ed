package io.ordertochat.http;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How much a client may send and how often, and how many exports run at once. Immutable. */
public final class Limits {

    private static final int LEAST_BODY_BYTES = 1_024;
    private static final int MOST_BODY_BYTES = 64 * 1024 * 1024;
    private static final int MOST_DEPTH = 200;

    private final int maxBodyBytes;
    private final int maxJsonDepth;
    private final int maxClients;
    private final int parallelExports;
    private final Map<RouteGroup, Rate> rates;

    private Limits(
            int maxBodyBytes, int maxJsonDepth, int maxClients, int parallelExports, Map<RouteGroup, Rate> rates) {
        this.maxBodyBytes = maxBodyBytes;
        this.maxJsonDepth = maxJsonDepth;
        this.maxClients = maxClients;
        this.parallelExports = parallelExports;
        this.rates = Collections.unmodifiableMap(rates);
        boolean bodyInRange = maxBodyBytes >= LEAST_BODY_BYTES && maxBodyBytes <= MOST_BODY_BYTES;
        if (!bodyInRange || maxJsonDepth < 4 || maxJsonDepth > MOST_DEPTH || maxClients < 1 || parallelExports < 1) {
            throw new IllegalArgumentException("limits: got " + maxBodyBytes + " body bytes, depth " + maxJsonDepth
                    + ", " + maxClients + " clients, " + parallelExports + " exports at once; use " + LEAST_BODY_BYTES
                    + " to " + MOST_BODY_BYTES
                    + " bytes (64 MiB), a depth from 4 to " + MOST_DEPTH + " and at least 1 client and 1 export");
        }
    }

    /**
     * What suits a shop on its own: bodies to 256 KiB, JSON 32 levels deep, and per client and minute 1,200 reads, 600 checks,
     * 60 lookups of postal codes, 300 previews, 120 checkouts, 600 clicks, 600 requests to administrations and 30 exports, each
     * also the burst; the 20,000 clients seen last are counted. Generous on purpose: an office or a phone carrier shares one
     * address. Four exports run at once.
     *
     * @return the limits
     */
    public static Limits standard() {
        Map<RouteGroup, Rate> rates = new EnumMap<>(RouteGroup.class);
        rates.put(RouteGroup.READ, new Rate(1_200, 1_200));
        rates.put(RouteGroup.CHECK, new Rate(600, 600));
        rates.put(RouteGroup.LOOKUP, new Rate(60, 60));
        rates.put(RouteGroup.PREVIEW, new Rate(300, 300));
        rates.put(RouteGroup.CHECKOUT, new Rate(120, 120));
        rates.put(RouteGroup.CLICK, new Rate(600, 600));
        rates.put(RouteGroup.ADMIN, new Rate(600, 600));
        rates.put(RouteGroup.EXPORT, new Rate(30, 30));
        return new Limits(256 * 1024, 32, 20_000, 4, rates);
    }

    /**
     * The same limits with other sizes.
     *
     * @param bodyBytes the longest body in bytes, from 1,024 to 67,108,864 (64 MiB); each request's is held in memory
     * @param jsonDepth how deep arrays and objects may be nested, from 4 to 200
     * @return a copy
     * @throws IllegalArgumentException when a number is out of range
     */
    public Limits withSizes(int bodyBytes, int jsonDepth) {
        return new Limits(bodyBytes, jsonDepth, maxClients, parallelExports, rates);
    }

    /**
     * The same limits with another rate.
     *
     * @param group the routes
     * @param rate how often a client may ask them
     * @return a copy
     */
    public Limits withRate(RouteGroup group, Rate rate) {
        Map<RouteGroup, Rate> changed = new EnumMap<>(RouteGroup.class);
        changed.putAll(rates);
        changed.put(group, rate);
        return new Limits(maxBodyBytes, maxJsonDepth, maxClients, parallelExports, changed);
    }

    /**
     * The same limits without any rate, for hosts that limit in front.
     *
     * @return a copy
     */
    public Limits withoutRates() {
        return new Limits(maxBodyBytes, maxJsonDepth, maxClients, parallelExports, new EnumMap<>(RouteGroup.class));
    }

    /**
     * The same limits with another number of clients to count.
     *
     * @param clients how many, at least 1; those not seen for longest are forgotten first
     * @return a copy
     * @throws IllegalArgumentException when the number is below 1
     */
    public Limits withMaxClients(int clients) {
        return new Limits(maxBodyBytes, maxJsonDepth, clients, parallelExports, rates);
    }

    /**
     * The same limits with another number of exports at once. Each keeps a thread of the server until its client has read
     * everything, however slowly; leave threads for everybody else.
     *
     * @param exports how many, at least 1, all shops and clients together
     * @return a copy
     * @throws IllegalArgumentException when the number is below 1
     */
    public Limits withParallelExports(int exports) {
        return new Limits(maxBodyBytes, maxJsonDepth, maxClients, exports, rates);
    }

    /**
     * The longest body.
     *
     * @return bytes
     */
    public int maxBodyBytes() {
        return maxBodyBytes;
    }

    /**
     * The deepest JSON.
     *
     * @return levels; the outermost object is the first
     */
    public int maxJsonDepth() {
        return maxJsonDepth;
    }

    /**
     * How many clients are counted.
     *
     * @return the number
     */
    public int maxClients() {
        return maxClients;
    }

    /**
     * How many exports run at once.
     *
     * @return the number
     */
    public int parallelExports() {
        return parallelExports;
    }

    /**
     * The rate of a group.
     *
     * @param group the routes
     * @return the rate; empty when the group is not limited
     */
    public Optional<Rate> rate(RouteGroup group) {
        return Optional.ofNullable(rates.get(group));
    }
}
