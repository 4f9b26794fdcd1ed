package io.ordertochat.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentHistoryTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void who_said_nothing_has_neither_agreed_nor_refused() {
        assertThat(ConsentHistory.NONE.isLive(NOON)).isFalse();
        assertThat(ConsentHistory.NONE.isWithdrawn(NOON)).isFalse();
        assertThat(ConsentHistory.NONE.lastWord(NOON)).isEmpty();
    }

    @Test
    void the_last_word_counts_from_its_own_time_on() {
        ConsentEvent yes = ConsentEvent.yes(NOON, ConsentSource.BOX, "2026-11");
        ConsentEvent no = ConsentEvent.no(NOON.plusSeconds(60), ConsentSource.WORD);
        ConsentHistory history = ConsentHistory.of(List.of(no, yes));

        assertThat(history.isLive(NOON.minusSeconds(1))).isFalse();
        assertThat(history.isLive(NOON)).isTrue();
        assertThat(history.isLive(NOON.plusSeconds(59))).isTrue();
        assertThat(history.isLive(NOON.plusSeconds(60))).isFalse();
        assertThat(history.isWithdrawn(NOON.plusSeconds(60))).isTrue();
        assertThat(history.events()).containsExactly(yes, no);
    }

    @Test
    void of_a_yes_and_a_no_at_one_moment_the_no_counts() {
        ConsentEvent yes = ConsentEvent.yes(NOON, ConsentSource.PROVIDER, "z");
        ConsentEvent no = ConsentEvent.no(NOON, ConsentSource.BOX);
        assertThat(ConsentHistory.of(List.of(no, yes)).isWithdrawn(NOON)).isTrue();
        assertThat(ConsentHistory.of(List.of(yes, no)).isWithdrawn(NOON)).isTrue();
    }

    @Test
    void events_in_any_order_and_twice_give_the_same() {
        Random random = new Random(8);
        for (int round = 0; round < 500; round++) {
            List<ConsentEvent> events = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                Instant at = NOON.plusSeconds(random.nextInt(3));
                events.add(
                        random.nextBoolean()
                                ? ConsentEvent.yes(at, ConsentSource.BOX, "v" + random.nextInt(2))
                                : ConsentEvent.no(at, ConsentSource.WORD));
            }
            ConsentHistory once = ConsentHistory.of(events);
            events.addAll(List.copyOf(events));
            Collections.shuffle(events, random);
            assertThat(ConsentHistory.of(events).events()).isEqualTo(once.events());
        }
    }

    @Test
    void a_version_is_short() {
        assertThatThrownBy(() -> ConsentEvent.yes(NOON, ConsentSource.BOX, "x".repeat(101)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("up to 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US.13491208655302741918", "BR.a", "US.ENT.13491208655302741918"})
    void a_user_id_is_read_where_it_stands(String text) {
        assertThat(UserId.read(text)).map(UserId::value).contains(text);
        assertThat(UserId.read(text)).map(UserId::toString).isNotEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "US", "US.", "us.123", "USA.123", "5511988887777", "US.12 3", "US.ENT.", "US.1.2", "US.ä"})
    void anything_else_is_none(String text) {
        assertThat(UserId.read(text)).isEmpty();
    }

    @Test
    void a_user_id_shows_its_country_and_its_end() {
        assertThat(new UserId("US.13491208655302741918")).hasToString("US.…1918");
        assertThat(UserId.read("US." + "1".repeat(129))).isEmpty();
        assertThat(UserId.read("US." + "1".repeat(128))).isPresent();
    }
}
