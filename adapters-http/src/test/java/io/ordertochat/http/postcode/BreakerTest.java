package io.ordertochat.http.postcode;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.testkit.SettableTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private static final Duration SHUT = Duration.ofSeconds(30);
    private static final Duration BLOCKED = Duration.ofMinutes(15);

    private final SettableTime time = SettableTime.at("2026-03-02T10:00:00Z");
    private final Breaker breaker = new Breaker(new Breaker.Policy(2, SHUT, BLOCKED), time);

    @Test
    void an_answer_that_was_on_its_way_when_it_shut_does_not_open_it() {
        assertThat(breaker.enter()).isTrue();
        assertThat(breaker.enter()).isTrue();
        breaker.blocked();
        breaker.answered();

        assertThat(breaker.enter()).isFalse();
        time.advance(BLOCKED);
        assertThat(breaker.enter()).isTrue();
        breaker.answered();
        assertThat(breaker.enter()).isTrue();
        assertThat(breaker.enter()).isTrue();
    }

    @Test
    void a_failure_that_was_on_its_way_when_the_source_blocked_us_does_not_shorten_the_time() {
        breaker.enter();
        breaker.enter();
        breaker.blocked();
        breaker.failed();
        time.advance(SHUT);
        assertThat(breaker.admits()).isFalse();
        time.advance(BLOCKED.minus(SHUT));

        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void one_try_at_a_time_and_one_that_was_given_up_makes_room_for_another() {
        breaker.enter();
        breaker.failed();
        breaker.enter();
        breaker.failed();
        assertThat(breaker.admits()).isFalse();
        time.advance(SHUT);
        assertThat(breaker.enter()).isTrue();
        assertThat(breaker.admits()).isFalse();
        assertThat(breaker.enter()).isFalse();
        breaker.gaveUp();
        assertThat(breaker.enter()).isTrue();
        breaker.failed();

        assertThat(breaker.enter()).isFalse();
        time.advance(SHUT);
        assertThat(breaker.enter()).isTrue();
    }
}
