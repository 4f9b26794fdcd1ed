package io.ordertochat.testkit.contract;

import static io.ordertochat.testkit.SampleClicks.aClick;
import static io.ordertochat.testkit.SampleClicks.aFloatingClick;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickLog;
import io.ordertochat.click.ClickTally;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.click.DaySpan;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.FoldRun;
import io.ordertochat.click.TallyRange;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleClicks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every {@link ClickTotals} must hold, fed through the {@link ClickLog} of the same store. */
public interface ClickTotalsContract {

    /** The shop of the tests. */
    ShopId COUNTED = ShopId.of("counted-shop");

    /** Its zone: half an hour off, and a day of 23 hours in it. */
    ZoneId ADELAIDE = ZoneId.of("Australia/Adelaide");

    /** The first of the clicks. */
    Instant START = Instant.parse("2026-09-20T00:00:00Z");

    /** More than the days of the clicks. */
    DaySpan DAYS = new DaySpan(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-12-01"));

    /**
     * Where clicks are appended.
     *
     * @return a log without clicks; the same one each time within a test
     */
    ClickLog clicks();

    /**
     * The totals under test.
     *
     * @return the totals of {@link #clicks}; the same ones each time within a test
     */
    ClickTotals totals();

    /** TOTALS-1 and TOTALS-3: before, between and after foldings, with clicks that come late and twice. */
    @Test
    @Covers({"TOTALS-1", "TOTALS-2", "TOTALS-3", "TOTALS-4"})
    default void totals_equal_the_clicks_folded_or_not() {
        List<Click> sent = SampleClicks.stream(1, 4_000, START, START.plus(Duration.ofDays(40)), 30);
        List<Click> shuffled = new ArrayList<>(sent);
        Collections.shuffle(shuffled, new Random(2));
        List<Click> there = new ArrayList<>();
        for (int from = 0; from < 4_000; from += 500) {
            List<Click> batch = shuffled.subList(from, from + 500);
            clicks().append(COUNTED, batch);
            clicks().append(COUNTED, batch.subList(0, 50));
            there.addAll(batch);
            assertEqual(there, ADELAIDE);
            if (from % 1_000 == 0) {
                fold();
                assertEqual(there, ADELAIDE);
            }
        }
        assertThat(totals().check(COUNTED, ADELAIDE)).isEqualTo(new TotalsCheck.Equal(4_000));
    }

    /** TOTALS-3 for a click at each end of a quarter hour and of a day. */
    @Test
    @Covers({"TOTALS-1", "TOTALS-3"})
    default void the_edges_of_quarter_hours_and_days_are_exact() {
        Instant midnight = LocalDate.parse("2026-10-04").atStartOfDay(ADELAIDE).toInstant();
        List<Click> sent = List.of(
                aClick("a", midnight.minusMillis(1), "mug"),
                aClick("b", midnight, "mug"),
                aClick("c", midnight.plusMillis(899_999), "mug"),
                aClick("d", midnight.plusMillis(900_000), "cup"),
                // This day has 23 hours.
                aClick("e", midnight.plus(Duration.ofHours(23)).minusMillis(1), "cup"),
                aClick("f", midnight.plus(Duration.ofHours(23)), "cup"),
                aFloatingClick("g", midnight));
        for (Click click : sent) {
            clicks().append(COUNTED, List.of(click));
        }
        assertEqual(sent, ADELAIDE);
        fold();
        assertEqual(sent, ADELAIDE);
        DaySpan day = new DaySpan(LocalDate.parse("2026-10-04"), LocalDate.parse("2026-10-04"));
        assertThat(Tallies.products(read(Optional.empty()), day))
                .containsOnlyKeys("2026-10-04 cup", "2026-10-04 mug")
                .containsEntry("2026-10-04 cup", "2 from quarter 2");
    }

    /** TOTALS-4 says what it did and stops at its limit. */
    @Test
    @Covers("TOTALS-4")
    default void folding_takes_a_limit_and_runs_out_of_work() {
        List<Click> sent = SampleClicks.stream(3, 60, START, START.plusSeconds(60), 3);
        sent.forEach(click -> clicks().append(COUNTED, List.of(click)));
        FoldRun first = totals().fold(shop -> ADELAIDE, 7);
        assertThat(first.batches()).isLessThanOrEqualTo(7);
        assertEqual(sent, ADELAIDE);
        fold();
        assertThat(totals().fold(shop -> ADELAIDE, 7)).isEqualTo(new FoldRun(0, 0, 0));
        assertEqual(sent, ADELAIDE);
        assertThatThrownBy(() -> totals().fold(shop -> ADELAIDE, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** TOTALS-5 where nothing is wrong. */
    @Test
    @Covers("TOTALS-5")
    default void rebuilding_what_is_right_changes_nothing() {
        List<Click> sent = SampleClicks.stream(4, 1_000, START, START.plus(Duration.ofDays(35)), 9);
        clicks().append(COUNTED, sent.subList(0, 600));
        fold();
        clicks().append(COUNTED, sent.subList(600, 1_000));
        totals().rebuild(COUNTED, ADELAIDE);
        assertEqual(sent, ADELAIDE);
        assertThat(totals().check(COUNTED, ADELAIDE)).isEqualTo(new TotalsCheck.Equal(1_000));
        fold();
        assertEqual(sent, ADELAIDE);
        assertThat(totals().check(COUNTED, ADELAIDE)).isEqualTo(new TotalsCheck.Equal(1_000));
    }

    /** TOTALS-6. */
    @Test
    @Covers({"TOTALS-6", "TOTALS-5"})
    default void days_stay_in_their_zone_until_they_are_cut_anew() {
        ZoneId kathmandu = ZoneId.of("Asia/Kathmandu");
        List<Click> sent = SampleClicks.stream(5, 1_000, START, START.plus(Duration.ofDays(20)), 9);
        clicks().append(COUNTED, sent.subList(0, 500));
        fold();
        clicks().append(COUNTED, sent.subList(500, 1_000));
        totals().fold(shop -> kathmandu, 1_000);
        assertThat(totals().read(COUNTED, kathmandu, range(Optional.empty())).zone())
                .isEqualTo(ADELAIDE);
        assertEqual(sent, ADELAIDE);
        totals().rebuild(COUNTED, kathmandu);
        assertThat(read(Optional.empty()).zone()).isEqualTo(kathmandu);
        assertEqual(sent, kathmandu);
    }

    /** TOTALS-7, with clicks that come after their day was dropped, a check and a rebuilding. */
    @Test
    @Covers("TOTALS-7")
    default void forgetting_single_clicks_changes_no_total() {
        List<Click> sent = SampleClicks.stream(6, 2_000, START, START.plus(Duration.ofDays(40)), 9);
        List<Click> late = SampleClicks.stream(7, 50, START, START.plus(Duration.ofDays(5)), 9);
        clicks().append(COUNTED, sent.subList(0, 1_500));
        fold();
        clicks().append(COUNTED, sent.subList(1_500, 2_000));
        Instant before = START.plus(Duration.ofDays(20));
        Instant day =
                before.atZone(ADELAIDE).toLocalDate().atStartOfDay(ADELAIDE).toInstant();
        long old = sent.stream().filter(click -> click.at().isBefore(day)).count();

        assertThat(totals().forget(COUNTED, ADELAIDE, before)).isEqualTo(old).isPositive();

        List<Click> left = new ArrayList<>();
        clicks().each(COUNTED, ClickFilter.all(), left::add);
        assertThat(left)
                .hasSize(2_000 - (int) old)
                .allMatch(click -> !click.at().isBefore(day));
        assertEqual(sent, ADELAIDE);
        assertThat(totals().forget(COUNTED, ADELAIDE, before)).isZero();
        clicks().append(COUNTED, late);
        List<Click> counted = new ArrayList<>(sent);
        counted.addAll(late);
        assertEqual(counted, ADELAIDE);
        fold();
        assertEqual(counted, ADELAIDE);
        assertThat(totals().check(COUNTED, ADELAIDE)).isInstanceOf(TotalsCheck.Equal.class);
        totals().rebuild(COUNTED, ADELAIDE);
        assertEqual(counted, ADELAIDE);
        assertThat(totals().check(COUNTED, ADELAIDE)).isInstanceOf(TotalsCheck.Equal.class);
    }

    /** TOTALS-7 and TOTALS-6 together. */
    @Test
    @Covers({"TOTALS-6", "TOTALS-7"})
    default void what_was_dropped_keeps_its_days_when_the_zone_changes() {
        ZoneId honolulu = ZoneId.of("Pacific/Honolulu");
        List<Click> sent = SampleClicks.stream(8, 1_000, START, START.plus(Duration.ofDays(40)), 9);
        clicks().append(COUNTED, sent);
        fold();
        totals().forget(COUNTED, ADELAIDE, START.plus(Duration.ofDays(20)));
        totals().rebuild(COUNTED, honolulu);
        totals().rebuild(COUNTED, honolulu);
        ClickTally tally = read(Optional.empty());
        assertThat(Tallies.quarters(tally, DAYS)).isEqualTo(Tallies.quarters(sent, DAYS));
        assertThat(Tallies.totals(tally)).isEqualTo(Tallies.totals(sent, Optional.empty()));
        DaySpan later = new DaySpan(LocalDate.parse("2026-10-15"), DAYS.last());
        assertThat(Tallies.products(tally, later)).isEqualTo(Tallies.products(sent, later, honolulu, Optional.empty()));
        DaySpan earlier = new DaySpan(DAYS.first(), LocalDate.parse("2026-10-05"));
        assertThat(Tallies.products(tally, earlier))
                .isEqualTo(Tallies.products(sent, earlier, ADELAIDE, Optional.empty()));
        assertThat(totals().check(COUNTED, honolulu)).isInstanceOf(TotalsCheck.Equal.class);
    }

    /** TOTALS-8. */
    @Test
    @Covers("TOTALS-8")
    default void one_shop_never_sees_anothers_totals() {
        ShopId other = ShopId.of("other-shop");
        clicks().append(other, SampleClicks.stream(9, 100, START, START.plusSeconds(9_000), 3));
        assertThat(read(Optional.empty()).quarters()).isEmpty();
        fold();
        ClickTally mine = read(Optional.empty());
        assertThat(mine.quarters()).isEmpty();
        assertThat(mine.products()).isEmpty();
        assertThat(mine.totals()).isEmpty();
        totals().forget(COUNTED, ADELAIDE, START.plus(Duration.ofDays(9)));
        totals().rebuild(COUNTED, ADELAIDE);
        assertThat(clicks().search(other, ClickFilter.all(), ClickCursor.newest(), 1_000))
                .hasSize(100);
        assertThat(totals().check(other, ADELAIDE)).isEqualTo(new TotalsCheck.Equal(100));
    }

    private void assertEqual(List<Click> expected, ZoneId zone) {
        ClickTally all = read(Optional.empty());
        assertThat(all.zone()).isEqualTo(zone);
        assertThat(Tallies.quarters(all, DAYS)).isEqualTo(Tallies.quarters(expected, DAYS));
        assertThat(Tallies.products(all, DAYS)).isEqualTo(Tallies.products(expected, DAYS, zone, Optional.empty()));
        assertThat(Tallies.totals(all)).isEqualTo(Tallies.totals(expected, Optional.empty()));
        Optional<EntryPointId> one = Optional.of(EntryPointId.of("channel_whatsapp"));
        ClickTally ofOne = read(one);
        assertThat(Tallies.products(ofOne, DAYS)).isEqualTo(Tallies.products(expected, DAYS, zone, one));
        assertThat(Tallies.totals(ofOne)).isEqualTo(Tallies.totals(expected, one));
    }

    private ClickTally read(Optional<EntryPointId> productsOf) {
        return totals().read(COUNTED, ADELAIDE, range(productsOf));
    }

    private static TallyRange range(Optional<EntryPointId> productsOf) {
        return new TallyRange(List.of(DAYS), List.of(DAYS), productsOf);
    }

    private void fold() {
        FoldRun run = totals().fold(shop -> ADELAIDE, 1_000);
        while (run.batches() > 0) {
            run = totals().fold(shop -> ADELAIDE, 1_000);
        }
    }
}
