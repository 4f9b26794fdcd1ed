package io.ordertochat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ordertochat.click.Click;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickLog;
import io.ordertochat.click.ClickTally;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.click.TallyRange;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.port.UnitOfWork;
import io.ordertochat.testkit.SampleClicks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a {@link ClickLog} and its {@link ClickTotals} must hold when many threads are at work, and in units of work. */
public interface ClickConcurrencyContract {

    /**
     * Where clicks are appended.
     *
     * @return a log without clicks, safe for many threads; the same one each time within a test
     */
    ClickLog clicks();

    /**
     * Their totals.
     *
     * @return the totals of {@link #clicks}
     */
    ClickTotals totals();

    /**
     * The unit of work they take part in.
     *
     * @return the unit
     */
    UnitOfWork unitOfWork();

    /**
     * CLICK-1 and TOTALS-1, 2 and 4 while four threads append the same clicks, two fold, and one reads.
     *
     * @throws Exception when a thread fails or does not end
     */
    @Test
    @Covers({"CLICK-1", "CLICK-2", "TOTALS-1", "TOTALS-2", "TOTALS-4"})
    default void nothing_is_lost_or_counted_twice_while_totals_are_folded() throws Exception {
        List<Click> sent = SampleClicks.stream(
                21, 1_200, ClickTotalsContract.START, ClickTotalsContract.START.plus(Duration.ofDays(40)), 12);
        AtomicInteger appending = new AtomicInteger(4);
        List<Integer> added = AtOnce.run(7, thread -> {
            if (thread < 4) {
                try {
                    return appended(sent, thread);
                } finally {
                    appending.decrementAndGet();
                }
            }
            while (appending.get() > 0) {
                if (thread == 6) {
                    assertOneMoment(read());
                } else {
                    totals().fold(shop -> ClickTotalsContract.ADELAIDE, 5);
                }
            }
            return 0;
        });
        assertThat(added.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_200);
        assertEverythingIsThere(sent);
        while (totals().fold(shop -> ClickTotalsContract.ADELAIDE, 100).batches() > 0) {
            assertOneMoment(read());
        }
        assertEverythingIsThere(sent);
    }

    /** CLICK-2: an undone unit leaves neither click nor total. */
    @Test
    @Covers({"CLICK-2", "UNIT-1"})
    default void an_undone_batch_is_counted_nowhere() {
        List<Click> sent =
                SampleClicks.stream(22, 100, ClickTotalsContract.START, ClickTotalsContract.START.plusSeconds(900), 5);
        assertThat(catchThrowable(() -> unitOfWork().inOne(() -> {
                    clicks().append(ClickTotalsContract.COUNTED, sent);
                    throw new IllegalStateException("boom");
                })))
                .hasMessage("boom");
        assertThat(read().quarters()).isEmpty();
        List<Click> found = new ArrayList<>();
        clicks().each(ClickTotalsContract.COUNTED, ClickFilter.all(), found::add);
        assertThat(found).isEmpty();
        assertThat(unitOfWork().inOne(() -> clicks().append(ClickTotalsContract.COUNTED, sent)))
                .isEqualTo(100);
        assertEverythingIsThere(sent);
    }

    // Each thread has half of the clicks, so that every click comes from two of them, and batches meet in another
    // order.
    private int appended(List<Click> sent, int thread) {
        int added = 0;
        for (int from = 0; from < sent.size(); from += 40) {
            int start = thread % 2 == 0 ? from : sent.size() - 40 - from;
            List<Click> batch = sent.subList(start, start + 40);
            boolean mine = thread < 2 ? start / 40 % 2 == 0 : start / 40 % 2 == 1;
            added += mine ? clicks().append(ClickTotalsContract.COUNTED, batch) : 0;
        }
        return added;
    }

    private void assertEverythingIsThere(List<Click> sent) {
        ClickTally tally = read();
        assertThat(Tallies.quarters(tally, ClickTotalsContract.DAYS))
                .isEqualTo(Tallies.quarters(sent, ClickTotalsContract.DAYS));
        assertThat(Tallies.products(tally, ClickTotalsContract.DAYS))
                .isEqualTo(Tallies.products(
                        sent, ClickTotalsContract.DAYS, ClickTotalsContract.ADELAIDE, Optional.empty()));
        assertThat(totals().check(ClickTotalsContract.COUNTED, ClickTotalsContract.ADELAIDE))
                .isEqualTo(new TotalsCheck.Equal(sent.size()));
    }

    // Products by day and products of all time are kept apart, so they differ when they are not of one moment.
    private static void assertOneMoment(ClickTally tally) {
        long days =
                tally.products().stream().mapToLong(row -> row.clicks().sum()).sum();
        long all = tally.totals().stream().mapToLong(total -> total.clicks()).sum();
        assertThat(days).isEqualTo(all);
    }

    private ClickTally read() {
        TallyRange range =
                new TallyRange(List.of(ClickTotalsContract.DAYS), List.of(ClickTotalsContract.DAYS), Optional.empty());
        return totals().read(ClickTotalsContract.COUNTED, ClickTotalsContract.ADELAIDE, range);
    }
}
