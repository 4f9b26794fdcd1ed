package io.ordertochat.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatesTest {

    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void a_recipient_gets_one_message_every_six_seconds_for_ever() {
        PairBurst pair = PairBurst.NONE;
        for (int i = 0; i < 100; i++) {
            Instant at = START.plusSeconds(6L * i);
            assertThat(pair.nextAt(at)).isEqualTo(at);
            pair = pair.take(at);
        }
    }

    @ParameterizedTest(name = "{0} at once cost {1} seconds")
    @CsvSource({"1, 6", "2, 12", "20, 120", "45, 270"})
    void a_burst_is_paid_back_with_silence(int burst, int seconds) {
        PairBurst pair = PairBurst.NONE;
        for (int i = 0; i < burst; i++) {
            pair = pair.take(START.plusMillis(100L * i));
        }
        assertThat(pair.nextAt(START.plusSeconds(6))).isEqualTo(START.plusSeconds(seconds));
        assertThat(pair.nextAt(START.plusSeconds(seconds))).isEqualTo(START.plusSeconds(seconds));
    }

    @Test
    void a_burst_has_at_most_forty_five_messages() {
        PairBurst pair = PairBurst.NONE;
        for (int i = 0; i < 45; i++) {
            pair = pair.take(START);
        }
        PairBurst full = pair;
        assertThat(full.nextAt(START)).isEqualTo(START.plusSeconds(270));
        assertThatThrownBy(() -> full.take(START)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new PairBurst(START, 46)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatever_the_pattern_the_long_run_stays_within_one_message_every_six_seconds() {
        Random random = new Random(4);
        PairBurst pair = PairBurst.NONE;
        Instant now = START;
        int sent = 0;
        for (int i = 0; i < 20_000; i++) {
            now = now.plusMillis(random.nextInt(3_000));
            if (pair.nextAt(now).equals(now)) {
                pair = pair.take(now);
                sent++;
            }
        }
        assertThat(sent).isLessThanOrEqualTo((int) (Duration.between(START, now).toSeconds() / 6) + 45);
        assertThat(sent).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 80, 1_000})
    void a_sender_that_always_takes_what_it_may_reaches_its_rate_and_no_more(int perSecond) {
        SenderRate rate = SenderRate.of(perSecond);
        int sent = 0;
        for (int millis = 0; millis < 60_000; millis += 10) {
            Instant now = START.plusMillis(millis);
            int allowed = rate.allowed(now);
            rate = rate.take(allowed, now);
            sent += allowed;
        }
        assertThat(sent).isBetween(60 * perSecond, 60 * perSecond + Math.max(1, perSecond / 10));
    }

    @Test
    void no_second_anywhere_has_more_than_the_rate_and_a_tenth() {
        Random random = new Random(5);
        SenderRate rate = SenderRate.of(80);
        int[] perSecond = new int[61];
        for (int millis = 0; millis < 60_000; millis += 1 + random.nextInt(40)) {
            Instant now = START.plusMillis(millis);
            int take = Math.min(rate.allowed(now), 1 + random.nextInt(20));
            rate = rate.take(take, now);
            perSecond[millis / 1_000] += take;
        }
        assertThat(Arrays.stream(perSecond).max()).matches(most -> most.isPresent() && most.getAsInt() <= 88);
    }

    @Test
    void a_sender_says_when_the_next_message_may_go() {
        SenderRate rate = SenderRate.of(10);
        assertThat(rate.allowed(START)).isEqualTo(1);
        SenderRate after = rate.take(1, START);
        assertThat(after.allowed(START)).isZero();
        assertThat(after.nextAt(START)).isEqualTo(START.plusMillis(100));
        assertThat(after.allowed(START.plusMillis(100))).isEqualTo(1);
        assertThatThrownBy(() -> after.take(1, START)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001})
    void other_rates_are_refused(int perSecond) {
        assertThatThrownBy(() -> SenderRate.of(perSecond))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 1000");
    }

    @Test
    void the_window_closes_two_minutes_before_the_day_is_over() {
        ServiceWindow window = new ServiceWindow(Optional.of(START));
        Instant closes = START.plus(Duration.ofHours(24)).minus(Duration.ofMinutes(2));
        assertThat(window.closesAt()).contains(closes);
        assertThat(window.isOpen(closes.minusMillis(1))).isTrue();
        assertThat(window.isOpen(closes)).isFalse();
        assertThat(new ServiceWindow(Optional.empty()).isOpen(START)).isFalse();
    }
}
