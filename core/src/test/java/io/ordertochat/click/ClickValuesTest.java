package io.ordertochat.click;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClickValuesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"product_whatsapp", "floating_instagram", "ab_cd", "channel_abcdefghijklmnopqrst"})
    void an_entry_point_is_a_surface_and_a_channel(String value) {
        EntryPointId point = EntryPointId.of(value);
        assertThat(EntryPointId.of(point.surface(), point.channel()))
                .isEqualTo(point)
                .hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "a_bc",
                "ab_c",
                "whatsapp",
                "Product_whatsapp",
                "a1_bc",
                "ab__cd",
                "ab_cd_ef",
                "ab_cdé",
                "abcdefghijklmnopqrstu_ab"
            })
    void anything_else_is_no_entry_point(String value) {
        assertThat(EntryPointId.isWellFormed(value)).isFalse();
        assertThatThrownBy(() -> EntryPointId.of(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void known_entry_points_are_the_librarys_own() {
        assertThat(EntryPointId.of("channel_messenger").isKnown()).isTrue();
        assertThat(EntryPointId.of("channel_telegram").isKnown()).isFalse();
        assertThat(EntryPointId.of("footer_whatsapp").isKnown()).isFalse();
        assertThat(EntryPointId.of("floating_rcs").isFloating()).isTrue();
        assertThat(EntryPointId.of("floatings_rcs").isFloating()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "a b c d e", "ação-ação", "12345678.", "<script>"})
    void a_click_id_stands_in_keys_as_it_is(String value) {
        assertThat(ClickId.isWellFormed(value)).isFalse();
        assertThatThrownBy(() -> ClickId.of(value)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ClickId.isWellFormed("a".repeat(65))).isFalse();
        assertThat(ClickId.of("a".repeat(64)).value()).hasSize(64);
    }

    @Test
    void a_click_keeps_whole_milliseconds_within_reason() {
        assertThat(click(NOON.plusNanos(999_999), "cart_whatsapp", Optional.empty())
                        .at())
                .isEqualTo(NOON);
        // Seconds taken for milliseconds.
        assertThatThrownBy(() -> click(Instant.ofEpochMilli(1_772_452_800L), "cart_whatsapp", Optional.empty()))
                .hasMessageContaining("milliseconds");
        assertThatThrownBy(() -> click(Instant.MAX, "cart_whatsapp", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> click(NOON, "floating_rcs", Optional.of(ProductId.of("mug"))))
                .hasMessageContaining("no product");
    }

    // If this finds another zone, ZoneQuarters and docs/ports/click-totals.md have to name it.
    @Test
    void every_zone_but_one_keeps_to_quarter_hours() {
        Instant first = Instant.parse("2011-12-01T00:00:00Z");
        Instant last = Instant.parse("2040-01-01T00:00:00Z");
        Set<String> others = new TreeSet<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneRules rules = ZoneId.of(id).getRules();
            assertThat(rules.getOffset(first).getTotalSeconds() % 900).as(id).isZero();
            for (ZoneOffsetTransition next = rules.nextTransition(first);
                    next != null && next.getInstant().isBefore(last);
                    next = rules.nextTransition(next.getInstant())) {
                if (next.toEpochSecond() % 900 != 0 || next.getOffsetAfter().getTotalSeconds() % 900 != 0) {
                    others.add(id);
                }
            }
        }
        assertThat(others).isSubsetOf("Antarctica/Casey");
    }

    @Test
    void quarter_hours_fold_as_the_calendar_says() {
        for (String id :
                List.of("America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Cairo")) {
            ZoneId zone = ZoneId.of(id);
            ZoneQuarters quarters = new ZoneQuarters(zone);
            // Over the day that Samoa skipped, 30 December 2011.
            int from = (int) LocalDate.parse("2011-12-25").toEpochDay();
            for (int day = from; day < from + 900; day++) {
                for (int slot = 0; slot < 96; slot++) {
                    Instant instant = Instant.ofEpochSecond(day * 86_400L + slot * 900L);
                    var local = instant.atZone(zone);
                    assertThat(quarters.day(day, slot))
                            .isEqualTo((int) local.toLocalDate().toEpochDay());
                    assertThat(quarters.hourOfWeek(day, slot))
                            .isEqualTo((local.getDayOfWeek().getValue() - 1) * 24 + local.getHour());
                    Instant start = local.toLocalDate().atStartOfDay(zone).toInstant();
                    assertThat(quarters.elapsed(day, slot))
                            .isEqualTo((int) ((instant.getEpochSecond() - start.getEpochSecond()) / 900));
                }
            }
        }
    }

    @Test
    void stretches_of_days_that_meet_are_one() {
        assertThat(DaySpan.merged(List.of(span(9, 12), span(1, 3), span(4, 4), span(7, 10))))
                .containsExactly(span(1, 4), span(7, 12));
        assertThatThrownBy(() -> span(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new TallyRange(List.of(span(1, 1), span(3, 3), span(5, 5)), List.of(), Optional.empty()))
                .hasMessageContaining("up to two");
    }

    private static DaySpan span(int first, int last) {
        return new DaySpan(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    private static Click click(Instant at, String point, Optional<ProductId> product) {
        return new Click(
                ClickId.of("12345678"),
                at,
                product,
                PageKind.OTHER,
                EntryPointId.of(point),
                DeviceClass.MOBILE,
                AgentClass.PERSON,
                Optional.empty());
    }
}
