package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ordertochat.testkit.SettableTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private final SettableTime time = SettableTime.at("2026-03-02T10:00:00Z");
    private final Limits limits = Limits.standard().withRate(RouteGroup.READ, new Rate(60, 3));
    private final RateLimiter limiter = new RateLimiter(limits, time);

    @Test
    void lets_a_burst_pass_and_then_one_at_a_time() {
        assertThat(taken(5)).isEqualTo(3);
        assertThat(limiter.take("a", RouteGroup.READ)).isEqualTo(1);
        time.advance(Duration.ofMillis(999));
        assertThat(taken(5)).isZero();
        time.advance(Duration.ofMillis(1));
        assertThat(taken(5)).isEqualTo(1);
        time.advance(Duration.ofHours(1));
        assertThat(taken(5)).isEqualTo(3);
    }

    @Test
    void counts_clients_and_groups_apart() {
        assertThat(taken(5)).isEqualTo(3);

        assertThat(limiter.take("b", RouteGroup.READ)).isZero();
        assertThat(limiter.take("a", RouteGroup.CHECK)).isZero();
    }

    @Test
    void gives_over_any_time_what_the_rate_says() {
        int passed = 0;
        for (int step = 0; step < 6_000; step++) {
            passed += limiter.take("a", RouteGroup.READ) == 0 ? 1 : 0;
            time.advance(Duration.ofMillis(100));
        }
        assertThat(passed).isBetween(600, 603);
    }

    @Test
    void is_not_confused_by_a_clock_that_goes_back() {
        time.advance(Duration.ofHours(1));
        assertThat(taken(5)).isEqualTo(3);
        time.advance(Duration.ofHours(-1));

        assertThat(limiter.take("b", RouteGroup.READ)).isZero();
        assertThat(limiter.take("a", RouteGroup.READ)).isEqualTo(1);
        time.advance(Duration.ofSeconds(1));
        assertThat(limiter.take("a", RouteGroup.READ)).isZero();
    }

    @Test
    void gives_over_any_time_what_the_rate_says_to_a_hundred_at_once() {
        RateLimiter clicks = new RateLimiter(limits.withRate(RouteGroup.CLICK, new Rate(60, 5)), time);
        int passed = 0;
        for (long second = 0; second < 6_000; ) {
            long wait = clicks.take("a", RouteGroup.CLICK);
            wait = wait == 0 ? clicks.takeMore("a", RouteGroup.CLICK, 99) : wait;
            passed += wait == 0 ? 100 : 0;
            second += Math.max(1, wait);
            time.advance(Duration.ofSeconds(Math.max(1, wait)));
        }
        // What is owed at the end is one request's.
        assertThat(passed).isBetween(5_000, 6_000 + 100);
    }

    @Test
    void lets_a_client_owe_what_is_more_than_a_burst_and_no_more_than_a_request_holds() {
        RateLimiter clicks = new RateLimiter(limits.withRate(RouteGroup.CLICK, new Rate(60, 5)), time);
        assertThat(clicks.take("a", RouteGroup.CLICK)).isZero();
        assertThat(clicks.takeMore("a", RouteGroup.CLICK, 99)).isZero();

        assertThat(clicks.take("a", RouteGroup.CLICK)).isEqualTo(96);
        time.advance(Duration.ofSeconds(96));
        assertThat(clicks.take("a", RouteGroup.CLICK)).isZero();

        assertThat(clicks.take("b", RouteGroup.CLICK)).isZero();
        assertThat(clicks.takeMore("b", RouteGroup.CLICK, Integer.MAX_VALUE)).isZero();
        assertThat(clicks.take("b", RouteGroup.CLICK)).isBetween(96L, 101L);
        time.advance(Duration.ofHours(-1));
        assertThat(clicks.take("b", RouteGroup.CLICK))
                .as("the clock was put back")
                .isEqualTo(1);
    }

    @Test
    void forgets_the_client_unseen_for_longest() {
        RateLimiter small = new RateLimiter(limits.withMaxClients(2).withRate(RouteGroup.READ, new Rate(1, 1)), time);
        small.take("a", RouteGroup.READ);
        small.take("b", RouteGroup.READ);
        assertThat(small.take("a", RouteGroup.READ)).isPositive();
        small.take("c", RouteGroup.READ);

        assertThat(small.take("a", RouteGroup.READ)).isPositive();
        assertThat(small.take("b", RouteGroup.READ)).isZero();
    }

    @Test
    void remembers_as_many_clients_as_said_however_many_groups_they_ask() {
        Limits two = limits.withMaxClients(2);
        for (RouteGroup group : RouteGroup.values()) {
            two = two.withRate(group, new Rate(1, 1));
        }
        RateLimiter small = new RateLimiter(two, time);
        for (RouteGroup group : RouteGroup.values()) {
            assertThat(small.take("a", group)).isZero();
            assertThat(small.take("b", group)).isZero();
        }

        for (RouteGroup group : RouteGroup.values()) {
            assertThat(small.take("a", group)).as("a %s", group).isPositive();
            assertThat(small.take("b", group)).as("b %s", group).isPositive();
        }
        small.take("c", RouteGroup.READ);
        for (RouteGroup group : RouteGroup.values()) {
            assertThat(small.take("a", group)).as("forgotten, %s", group).isZero();
        }
    }

    @Test
    void limits_nothing_when_told_so() {
        RateLimiter off = new RateLimiter(limits.withoutRates(), time);

        for (int i = 0; i < 10_000; i++) {
            assertThat(off.take("a", RouteGroup.CHECKOUT)).isZero();
        }
    }

    @Test
    void refuses_rates_and_sizes_that_mean_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, 1_000_001));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withSizes(1_000, 32));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withSizes(10_000, 201));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxClients(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TestShop().api().basePath("chat/"));
    }

    @Test
    void takes_bodies_to_64_mebibytes() {
        int most = 64 * 1024 * 1024;

        assertThat(limits.withSizes(most, 32).maxBodyBytes()).isEqualTo(most);
        for (int tooMany : new int[] {most + 1, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> limits.withSizes(tooMany, 32))
                    .withMessageContaining("1024 to 67108864 bytes (64 MiB)");
        }
    }

    private int taken(int tries) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += limiter.take("a", RouteGroup.READ) == 0 ? 1 : 0;
        }
        return taken;
    }
}
