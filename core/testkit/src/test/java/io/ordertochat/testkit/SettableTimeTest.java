package io.ordertochat.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettableTimeTest {

    @Test
    void the_clock_stands_still_until_it_is_moved() {
        SettableTime time = SettableTime.at("2026-03-02T10:00:00Z");
        assertThat(time.instant()).isEqualTo(time.instant()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
        time.advance(Duration.ofMinutes(90));
        assertThat(time.instant()).isEqualTo(Instant.parse("2026-03-02T11:30:00Z"));
        time.set(Instant.EPOCH);
        assertThat(time.millis()).isZero();
    }
}
