package io.ordertochat.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T08:00, 2026-11-20T08:00",
        "2026-11-20T09:00, 2026-11-20T12:00",
        "2026-11-20T12:00, 2026-11-20T12:00",
        "2026-11-20T13:30, 2026-11-20T18:00",
        "2026-11-21T10:00, 2026-11-22T00:00",
        "2026-12-25T10:00, 2026-12-25T10:00",
        "2026-12-27T15:59:59, 2026-12-27T16:00",
    })
    void the_next_closing_is_found_through_split_shifts_and_at_midnight(LocalDateTime local, LocalDateTime next) {
        assertThat(shop.nextClosed(at(local))).contains(at(next));
    }

    @Test
    void ranges_that_follow_each_other_are_one_and_a_shop_that_never_closes_has_no_next_closing() {
        BusinessHours weekend = BusinessHours.in(SAO_PAULO)
                .open(DayOfWeek.FRIDAY, "09:00-12:00", "12:00-24:00")
                .open(DayOfWeek.SATURDAY, "00:00-24:00")
                .open(DayOfWeek.SUNDAY, "00:00-06:30")
                .build();
        var always = BusinessHours.in(SAO_PAULO);
        for (DayOfWeek day : DayOfWeek.values()) {
            always.open(day, "00:00-24:00");
        }

        assertThat(weekend.nextClosed(at(LocalDateTime.parse("2026-11-20T09:00"))))
                .contains(at(LocalDateTime.parse("2026-11-22T06:30")));
        assertThat(always.build().nextClosed(Instant.parse("2026-11-20T12:00:00Z")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // From 02:00 to 03:00: a range that ends in the skipped hour ends when the clocks jump.
        "America/New_York, 01:00-02:30, 2026-03-08T06:30:00Z, 2026-03-08T07:00:00Z",
        "America/New_York, 01:00-04:00, 2026-03-08T06:30:00Z, 2026-03-08T08:00:00Z",
        // From 02:00 back to 01:00: a range inside the hour that comes twice closes twice.
        "America/New_York, 01:10-01:50, 2026-11-01T05:20:00Z, 2026-11-01T05:50:00Z",
        "America/New_York, 01:10-01:50, 2026-11-01T06:20:00Z, 2026-11-01T06:50:00Z",
        "America/New_York, 01:10-03:00, 2026-11-01T05:20:00Z, 2026-11-01T06:00:00Z",
        "America/New_York, 00:30-03:00, 2026-11-01T05:20:00Z, 2026-11-01T08:00:00Z",
    })
    void closing_in_the_night_the_clocks_change(ZoneId zone, String range, Instant at, Instant next) {
        BusinessHours hours =
                BusinessHours.in(zone).open(DayOfWeek.SUNDAY, range).build();

        assertThat(hours.nextClosed(at)).contains(next);
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
                .contains(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(hours.isOpen(Instant.parse("2026-03-29T07:59:00Z"))).isTrue();
        assertThat(hours.isOpen(Instant.parse("2026-03-29T08:00:00Z"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks jump from 02:00 to 03:00.
        "America/New_York, 02:30-10:00, 2026-03-08T05:00:00Z, 2026-03-08T07:00:00Z",
        "America/New_York, 02:30-10:00, 2026-03-08T07:00:00Z, 2026-03-08T07:00:00Z",
        "America/New_York, 02:30-03:00, 2026-03-08T05:00:00Z, 2026-03-15T06:30:00Z",
        "America/New_York, 02:15-02:45, 2026-03-08T05:00:00Z, 2026-03-15T06:15:00Z",
        "America/New_York, 03:00-04:00, 2026-03-08T05:00:00Z, 2026-03-08T07:00:00Z",
        // From 02:00 back to 01:00.
        "America/New_York, 01:30-01:50, 2026-11-01T05:10:00Z, 2026-11-01T05:30:00Z",
        "America/New_York, 01:30-01:50, 2026-11-01T05:55:00Z, 2026-11-01T06:30:00Z",
        "America/New_York, 01:30-01:50, 2026-11-01T06:10:00Z, 2026-11-01T06:30:00Z",
        "America/New_York, 00:30-01:50, 2026-11-01T05:55:00Z, 2026-11-01T06:00:00Z",
        "America/New_York, 01:30-01:50, 2026-11-01T06:50:00Z, 2026-11-08T06:30:00Z",
        // From 02:00 to 02:30, and back to 01:30.
        "Australia/Lord_Howe, 02:10-05:00, 2026-10-03T15:00:00Z, 2026-10-03T15:30:00Z",
        "Australia/Lord_Howe, 01:30-01:40, 2026-04-04T14:50:00Z, 2026-04-04T15:00:00Z",
        // Midnight was skipped, and on 18 February the Saturday had a second 23:00.
        "America/Sao_Paulo, 00:15-02:00, 2018-11-04T02:00:00Z, 2018-11-04T03:00:00Z",
    })
    void the_night_the_clocks_change(ZoneId zone, String range, Instant at, Instant next) {
        BusinessHours hours =
                BusinessHours.in(zone).open(DayOfWeek.SUNDAY, range).build();

        assertThat(hours.nextOpen(at)).contains(next);
    }

    @Test
    void a_change_back_over_midnight_repeats_the_evening_of_the_day_before() {
        BusinessHours hours = BusinessHours.in(SAO_PAULO)
                .open(DayOfWeek.SATURDAY, "22:30-23:30")
                .open(DayOfWeek.SUNDAY, "00:00-01:00")
                .build();

        // 18 February 2018: at midnight the clocks went back to 23:00 on Saturday.
        assertThat(hours.nextOpen(Instant.parse("2018-02-18T01:45:00Z")))
                .contains(Instant.parse("2018-02-18T02:00:00Z"));
        assertThat(hours.nextOpen(Instant.parse("2018-02-18T02:30:00Z")))
                .contains(Instant.parse("2018-02-18T03:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York",
                "Europe/Berlin",
                "Australia/Lord_Howe",
                "America/Sao_Paulo",
                "America/Goose_Bay",
                "Asia/Kathmandu",
                "Africa/Casablanca"
            })
    void the_next_opening_is_the_first_open_minute_around_every_change_of_the_clock(ZoneId zone) {
        Random random = new Random(230);
        List<Instant> changes = changes(zone);
        int scanned = 0;
        for (int i = 0; i < 400; i++) {
            Instant change = changes.get(random.nextInt(changes.size()));
            BusinessHours hours = around(change.atZone(zone), random);
            Instant at = change.plusSeconds(60L * random.nextInt(-60 * 180, 60 * 120) + random.nextInt(18));
            Instant next = hours.nextOpen(at).orElseThrow();

            assertThat(next).as("%s from %s", hours, at).isAfterOrEqualTo(at).matches(hours::isOpen);
            Instant end = at.plus(Duration.ofDays(3));
            Instant closed = hours.nextClosed(next).orElseThrow();
            assertThat(closed).as("%s from %s", hours, next).isAfter(next).matches(moment -> !hours.isOpen(moment));
            assertThat(firstClosedMinute(hours, next, closed))
                    .as("%s from %s", hours, next)
                    .isEmpty();
            scanned += next.isBefore(end) ? 1 : 0;
            assertThat(firstOpenMinute(hours, at, next.isBefore(end) ? next : end))
                    .as("%s from %s", hours, at)
                    .isEmpty();
        }
        assertThat(scanned).isGreaterThan(200);
    }

    private static List<Instant> changes(ZoneId zone) {
        List<Instant> changes = new ArrayList<>();
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.nextTransition(Instant.parse("1980-01-01T00:00:00Z"));
        while (change != null && change.getInstant().isBefore(Instant.parse("2030-01-01T00:00:00Z"))) {
            changes.add(change.getInstant());
            change = rules.nextTransition(change.getInstant());
        }
        return changes;
    }

    /** Ranges within a few hours of the change, of the days before and after it as well. */
    private static BusinessHours around(ZonedDateTime change, Random random) {
        var hours = BusinessHours.in(change.getZone());
        for (int day = -1; day <= 1; day++) {
            int from = random.nextInt(24 * 60 - 1);
            if (random.nextBoolean()) {
                from = Math.floorMod(
                        change.toLocalTime().toSecondOfDay() / 60 + random.nextInt(-120, 120), 24 * 60 - 1);
            }
            int until = Math.min(from + 1 + random.nextInt(random.nextBoolean() ? 40 : 300), 24 * 60 - 1);
            hours.open(
                    change.getDayOfWeek().plus(day),
                    LocalTime.ofSecondOfDay(from * 60L) + "-" + LocalTime.ofSecondOfDay(until * 60L));
        }
        return hours.build();
    }

    private static Optional<Instant> firstOpenMinute(BusinessHours hours, Instant from, Instant until) {
        for (Instant at = from;
                at.isBefore(until);
                at = at.truncatedTo(ChronoUnit.MINUTES).plusSeconds(60)) {
            if (hours.isOpen(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> firstClosedMinute(BusinessHours hours, Instant from, Instant until) {
        for (Instant at = from;
                at.isBefore(until);
                at = at.truncatedTo(ChronoUnit.MINUTES).plusSeconds(60)) {
            if (!hours.isOpen(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
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
