package io.ordertochat.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessHoursTest {

    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");

    private final BusinessHours shop = BusinessHours.in(SAO_PAULO)
            .openWeekdays("09:00-12:00", "13:30-18:00")
            .open(DayOfWeek.SATURDAY, "10:00-24:00")
            .closed(LocalDate.parse("2026-12-25"))
            .openOn(LocalDate.parse("2026-12-27"), "12:00-16:00")
            .build();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:00, true",
        "2026-11-20T08:59:59, false",
        "2026-11-20T11:59:59, true",
        "2026-11-20T12:00, false",
        "2026-11-20T13:29, false",
        "2026-11-20T13:30, true",
        "2026-11-20T18:00, false",
        "2026-11-21T23:59:59, true",
        "2026-11-22T00:00, false",
        "2026-12-25T10:00, false",
        "2026-12-27T12:00, true",
    })
    void split_shifts_and_holidays_count(LocalDateTime local, boolean open) {
        assertThat(shop.isOpen(at(local))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00, 2026-11-20T10:00",
        "2026-11-20T12:15, 2026-11-20T13:30",
        "2026-11-20T19:00, 2026-11-21T10:00",
        "2026-11-22T01:00, 2026-11-23T09:00",
        "2026-12-24T18:00, 2026-12-26T10:00",
        "2026-12-27T02:00, 2026-12-27T12:00",
    })
    void the_next_opening_is_found_over_nights_weekends_and_holidays(LocalDateTime local, LocalDateTime next) {
        assertThat(shop.nextOpen(at(local))).contains(at(next));
    }

    @Test
    void a_shop_that_never_opens_has_no_next_opening() {
        assertThat(BusinessHours.in(SAO_PAULO).build().nextOpen(Instant.parse("2026-11-20T12:00:00Z")))
                .isEmpty();
    }

    @Test
    void summer_time_moves_the_instant_not_the_time_on_the_wall() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        BusinessHours hours =
                BusinessHours.in(berlin).open(DayOfWeek.SUNDAY, "02:30-10:00").build();

        // 29 March 2026: the clocks jump from 02:00 to 03:00, so 02:30 does not exist.
        assertThat(hours.nextOpen(Instant.parse("2026-03-28T22:00:00Z")))
                .contains(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(hours.isOpen(Instant.parse("2026-03-29T07:59:00Z"))).isTrue();
        assertThat(hours.isOpen(Instant.parse("2026-03-29T08:00:00Z"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22:00-06:00", "09:00-09:00", "9-12", "09:00", "", "09:00-12:00-13:00", "25:00-26:00"})
    void ranges_that_make_no_sense_are_refused_with_what_to_write(String range) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenRange.of(range))
                .withMessageStartingWith("hours");
    }

    @Test
    void ranges_of_a_day_that_overlap_are_refused() {
        var builder = BusinessHours.in(SAO_PAULO).openWeekdays("09:00-13:00", "12:00-18:00");

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("MONDAY: 09:00-13:00 and 12:00-18:00 overlap");
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SAO_PAULO).toInstant();
    }
}
