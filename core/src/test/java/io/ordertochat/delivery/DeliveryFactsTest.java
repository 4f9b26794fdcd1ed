package io.ordertochat.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryFactsTest {

    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");
    private static final List<ReceiptKind> KINDS = List.of(ReceiptKind.values());

    @Test
    void receipts_in_every_order_and_however_often_give_the_same() {
        Random random = new Random(6);
        for (int round = 0; round < 2_000; round++) {
            List<UnaryOperator<DeliveryFacts>> told = told(random);
            DeliveryFacts once = all(told);
            List<UnaryOperator<DeliveryFacts>> mixed = new ArrayList<>(told);
            mixed.addAll(told.subList(0, random.nextInt(told.size() + 1)));
            Collections.shuffle(mixed, random);
            assertThat(all(mixed)).isEqualTo(once);
            assertThat(all(mixed).hashCode()).isEqualTo(once.hashCode());
        }
    }

    @Test
    void the_status_never_goes_back() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<UnaryOperator<DeliveryFacts>> told = told(random);
            Collections.shuffle(told, random);
            DeliveryFacts facts = DeliveryFacts.NONE;
            for (UnaryOperator<DeliveryFacts> one : told) {
                DeliveryFacts next = one.apply(facts);
                assertThat(next.status()).isGreaterThanOrEqualTo(facts.status());
                facts = next;
            }
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
                    '',                       none
                    accepted,                 accepted
                    accepted sent,            sent
                    accepted read,            read
                    delivered sent accepted,  delivered
                    failed,                   failed
                    sent failed,              failed
                    failed delivered,         delivered
                    delivered failed,         delivered
                    failed read,              read
                    delivered read played,    played
                    """)
    void the_status_is_the_furthest_that_was_told(String told, String status) {
        DeliveryFacts facts = DeliveryFacts.NONE;
        for (String word : told.isEmpty() ? List.<String>of() : List.of(told.split(" "))) {
            facts = switch (word) {
                case "accepted" -> facts.accepted(AT);
                case "failed" -> facts.failed(131026, AT);
                default -> facts.with(ReceiptKind.of(word).orElseThrow(), AT);
            };
        }
        assertThat(facts.status().code()).isEqualTo(status);
    }

    @Test
    void the_earliest_time_of_each_is_kept_and_the_code_of_the_earliest_failure() {
        DeliveryFacts facts = DeliveryFacts.NONE
                .accepted(AT.plusSeconds(5))
                .accepted(AT)
                .with(ReceiptKind.READ, AT.plusSeconds(9))
                .with(ReceiptKind.READ, AT.plusSeconds(20))
                .failed(131026, AT.plusSeconds(8))
                .failed(131049, AT.plusSeconds(3))
                .failed(131000, AT.plusSeconds(4));

        assertThat(facts.acceptedAt()).contains(AT);
        assertThat(facts.at(ReceiptKind.READ)).contains(AT.plusSeconds(9));
        assertThat(facts.at(ReceiptKind.FAILED)).contains(AT.plusSeconds(3));
        assertThat(facts.failureCode()).hasValue(131049);
        assertThat(facts.at(ReceiptKind.SENT)).isEmpty();
        assertThat(facts.status().isDelivered()).isTrue();
    }

    @Test
    void a_failure_has_a_code() {
        assertThatThrownBy(() -> DeliveryFacts.NONE.with(ReceiptKind.FAILED, AT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use failed");
    }

    @Test
    void a_word_that_is_new_is_no_kind_of_ours() {
        assertThat(ReceiptKind.of("deleted")).isEmpty();
    }

    private static List<UnaryOperator<DeliveryFacts>> told(Random random) {
        List<UnaryOperator<DeliveryFacts>> told = new ArrayList<>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            Instant at = AT.plusSeconds(random.nextInt(4));
            int code = 131_000 + random.nextInt(3);
            ReceiptKind kind = KINDS.get(random.nextInt(KINDS.size()));
            if (random.nextInt(4) == 0) {
                told.add(facts -> facts.accepted(at));
            } else if (kind == ReceiptKind.FAILED) {
                told.add(facts -> facts.failed(code, at));
            } else {
                told.add(facts -> facts.with(kind, at));
            }
        }
        return told;
    }

    private static DeliveryFacts all(List<UnaryOperator<DeliveryFacts>> told) {
        DeliveryFacts facts = DeliveryFacts.NONE;
        for (UnaryOperator<DeliveryFacts> one : told) {
            facts = one.apply(facts);
        }
        return facts;
    }
}
