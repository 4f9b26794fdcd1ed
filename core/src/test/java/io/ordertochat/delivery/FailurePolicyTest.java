package io.ordertochat.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.contact.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailurePolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final OutboxId MESSAGE = OutboxId.of("m-1");
    private static final Optional<PhoneNumber> BRAZILIAN = Optional.of(PhoneNumber.ofE164("+5511988887777"));

    private final FailurePolicy policy = FailurePolicy.standard();

    /** Meta's table, written down a second time from the reference. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
                    0,      hold,   account
                    1,      now,    message
                    2,      now,    account
                    3,      hold,   account
                    4,      gate,   account
                    10,     hold,   account
                    33,     hold,   sender
                    100,    fix,    message
                    104,    hold,   account
                    190,    hold,   account
                    200,    hold,   account
                    230,    hold,   account
                    299,    hold,   account
                    368,    hold,   account
                    613,    gate,   account
                    80007,  gate,   account
                    130403, never,  recipient
                    130429, now,    sender
                    130472, never,  message
                    130497, never,  recipient
                    131000, now,    message
                    131005, hold,   account
                    131008, fix,    message
                    131009, fix,    message
                    131016, now,    account
                    131021, never,  message
                    131026, never,  message
                    131030, fix,    recipient
                    131031, hold,   account
                    131037, hold,   sender
                    131042, hold,   account
                    131044, hold,   account
                    131045, hold,   sender
                    131047, switch, message
                    131048, gate,   sender
                    131049, day,    message
                    131050, never,  message
                    131051, fix,    message
                    131052, fix,    message
                    131053, now,    message
                    131055, fix,    message
                    131056, pair,   recipient
                    131057, now,    sender
                    131062, fix,    message
                    131063, hold,   template
                    131064, hold,   account
                    131065, fix,    message
                    132000, fix,    template
                    132001, hold,   template
                    132005, fix,    message
                    132007, fix,    template
                    132008, fix,    message
                    132012, fix,    template
                    132015, hold,   template
                    132016, never,  template
                    132018, fix,    message
                    132068, hold,   template
                    132069, gate,   template
                    133000, hold,   sender
                    133004, now,    account
                    133005, hold,   sender
                    133006, hold,   sender
                    133008, hold,   sender
                    133009, hold,   sender
                    133010, hold,   sender
                    133015, now,    sender
                    133016, gate,   sender
                    134011, hold,   account
                    134100, fix,    message
                    134101, now,    template
                    134102, hold,   account
                    135000, fix,    message
                    137000, never,  recipient
                    139100, fix,    message
                    139101, fix,    message
                    139102, now,    message
                    139103, now,    message
                    """)
    void each_code_has_its_rule_in_answers_and_in_receipts(int code, String kind, String reach) {
        assertThat(policy.rule(Failure.ofReceipt(code)).kind().code()).isEqualTo(kind);
        assertThat(policy.rule(Failure.ofAnswer(code, 500)).kind().code()).isEqualTo(kind);
        assertThat(policy.rule(Failure.ofAnswer(code, 400)).reach().code()).isEqualTo(reach);
    }

    @Test
    void the_table_above_is_the_whole_table() {
        assertThat(policy.rules()).hasSize(75);
    }

    @Test
    void a_code_that_is_new_passes_only_where_the_server_says_that_it_is_its_own_trouble() {
        assertThat(policy.rule(Failure.ofAnswer(999_001, 503)).kind()).isEqualTo(FailureKind.NOW);
        assertThat(policy.rule(Failure.ofAnswer(999_001, 429)).kind()).isEqualTo(FailureKind.NOW);
        assertThat(policy.rule(Failure.ofAnswer(999_001, 400)).kind()).isEqualTo(FailureKind.FIX);
        assertThat(policy.rule(Failure.ofReceipt(999_001)).kind()).isEqualTo(FailureKind.FIX);
        assertThat(policy.rule(Failure.ofReceipt(999_001)).remedy()).isEqualTo(Remedy.UNKNOWN);
    }

    @Test
    void troubles_that_pass_are_tried_again_after_growing_waits_up_to_five_minutes() {
        Duration before = Duration.ZERO;
        for (int refusals = 1; refusals < 8; refusals++) {
            Duration wait = waitAfter(131000, refusals);
            long base = Math.min(1L << (refusals - 1), 300);
            assertThat(wait).isBetween(Duration.ofSeconds(base), Duration.ofMillis(base * 1_500));
            assertThat(wait).isGreaterThan(before);
            before = wait;
        }
        assertThat(step(131000, 8)).isInstanceOf(NextStep.Ended.class);
    }

    @Test
    void a_recipient_that_got_too_much_waits_for_powers_of_four_seconds() {
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(refusals -> waitAfter(131056, refusals)))
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(16),
                        Duration.ofSeconds(64),
                        Duration.ofSeconds(256),
                        Duration.ofSeconds(1_024),
                        Duration.ofHours(1),
                        Duration.ofHours(1));
    }

    @Test
    void the_waits_of_many_messages_are_spread_and_those_of_one_are_repeatable() {
        Set<Instant> times = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            times.add(againAt(131016, OutboxId.of("message-" + i), 3));
        }
        assertThat(times).hasSizeGreaterThan(100);
        assertThat(againAt(131016, MESSAGE, 3)).isEqualTo(againAt(131016, MESSAGE, 3));
    }

    @Test
    void marketing_that_meta_holds_back_goes_once_more_after_a_day_and_never_to_the_united_states() {
        assertThat(waitAfter(131049, 1)).isBetween(Duration.ofHours(24), Duration.ofMinutes(26 * 60 + 24));
        assertThat(step(131049, 2)).isInstanceOf(NextStep.Ended.class);
        Optional<PhoneNumber> american = Optional.of(PhoneNumber.ofE164("+12025550123"));
        Optional<PhoneNumber> canadian = Optional.of(PhoneNumber.ofE164("+16135550123"));
        assertThat(policy.next(Failure.ofReceipt(131049), MESSAGE, american, 1, NOW))
                .isInstanceOf(NextStep.Ended.class);
        assertThat(policy.next(Failure.ofReceipt(131049), MESSAGE, canadian, 1, NOW))
                .isInstanceOf(NextStep.Again.class);
        assertThat(policy.next(Failure.ofReceipt(131049), MESSAGE, Optional.empty(), 1, NOW))
                .isInstanceOf(NextStep.Again.class);
    }

    @Test
    void what_does_not_pass_parks_switches_or_ends() {
        assertThat(step(190, 1)).isInstanceOf(NextStep.Parked.class);
        assertThat(step(131047, 1)).isInstanceOf(NextStep.OtherForm.class);
        assertThat(step(132018, 1)).isInstanceOf(NextStep.Ended.class);
        assertThat(step(131050, 1)).isInstanceOf(NextStep.Ended.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 131016, 131057, 130429, 80007, 131048})
    void what_is_not_the_messages_fault_is_kept_when_waiting_did_not_help(int code) {
        FailureRule rule = policy.rule(Failure.ofReceipt(code));
        assertThat(step(code, rule.tries())).isInstanceOf(NextStep.Parked.class);
    }

    @Test
    void every_rule_comes_to_an_end() {
        for (FailureRule rule : policy.rules()) {
            assertThat(step(rule.code(), 1_000)).as("code %s", rule.code()).isNotInstanceOf(NextStep.Again.class);
        }
    }

    @Test
    void a_host_can_put_another_rule_in_the_place_of_one() {
        FailureRule own = new FailureRule(
                131026,
                FailureKind.DAY,
                FailureReach.MESSAGE,
                Duration.ofDays(7),
                2,
                FailureKind.NEVER,
                Remedy.OTHER_WAY);
        FailurePolicy changed = policy.with(own);

        assertThat(changed.rule(Failure.ofReceipt(131026))).isEqualTo(own);
        assertThat(policy.rule(Failure.ofReceipt(131026)).kind()).isEqualTo(FailureKind.NEVER);
        assertThat(changed.rules()).hasSize(policy.rules().size());
    }

    @Test
    void a_rule_that_waits_has_a_wait_tries_and_an_end() {
        assertThatThrownBy(() -> new FailureRule(
                        1, FailureKind.NOW, FailureReach.MESSAGE, Duration.ZERO, 3, FailureKind.FIX, Remedy.WAIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("code 1");
        assertThatThrownBy(() -> new FailureRule(
                        1,
                        FailureKind.NOW,
                        FailureReach.MESSAGE,
                        Duration.ofSeconds(1),
                        3,
                        FailureKind.NOW,
                        Remedy.WAIT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FailureRule(
                        1,
                        FailureKind.HOLD,
                        FailureReach.MESSAGE,
                        Duration.ofSeconds(1),
                        0,
                        FailureKind.HOLD,
                        Remedy.WAIT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private NextStep step(int code, int refusals) {
        return policy.next(Failure.ofReceipt(code), MESSAGE, BRAZILIAN, refusals, NOW);
    }

    private Duration waitAfter(int code, int refusals) {
        return Duration.between(NOW, againAt(code, MESSAGE, refusals));
    }

    private Instant againAt(int code, OutboxId message, int refusals) {
        NextStep step = policy.next(Failure.ofReceipt(code), message, BRAZILIAN, refusals, NOW);
        assertThat(step).isInstanceOf(NextStep.Again.class);
        return ((NextStep.Again) step).at();
    }
}
