package io.ordertochat.click;

import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Counts clicks by their totals, from the newest backwards, a stretch of days at a time. */
final class ClickCount {

    private static final int DAYS_AT_ONCE = 184;
    private static final int MOST_EMPTY = 4;

    private final ClickTotals totals;
    private final ShopId shop;
    private final ZoneId zone;
    private final ClickFilter filter;

    ClickCount(ClickTotals totals, ShopId shop, ZoneId zone, ClickFilter filter) {
        this.totals = totals;
        this.shop = shop;
        this.zone = zone;
        this.filter = filter;
    }

    /** Whether totals know everything the filter asks about. */
    static boolean canCount(ClickFilter filter) {
        return filter.product().isEmpty()
                && filter.text().isEmpty()
                && startsQuarter(filter.from())
                && startsQuarter(filter.until());
    }

    private static boolean startsQuarter(Optional<Instant> time) {
        return time.map(at -> at.equals(Instant.ofEpochMilli(quarter(at) * QuarterRow.QUARTER_MILLIS)))
                .orElse(true);
    }

    // How far back clicks go, totals do not tell; before two years without any, nothing is looked for.
    long upTo(Instant newest) {
        LocalDate oldest = filter.from().map(ClickCount::day).orElse(LocalDate.MIN);
        LocalDate last = day(newest);
        long count = 0;
        int empty = 0;
        do {
            DaySpan days = new DaySpan(last.minusDays(DAYS_AT_ONCE - 1L), last);
            List<QuarterRow> rows = rows(days);
            empty = rows.isEmpty() ? empty + 1 : 0;
            count += rows.stream().mapToLong(this::count).sum();
            last = days.first().minusDays(1);
        } while (empty < MOST_EMPTY && !last.isBefore(oldest));
        return count;
    }

    // A reading may hold more days than it was asked for.
    private List<QuarterRow> rows(DaySpan days) {
        TallyRange range = new TallyRange(List.of(days), List.of(), Optional.empty());
        return totals.read(shop, zone, range).quarters().stream()
                .filter(row -> days.contains(row.utcDay()))
                .toList();
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    private long count(QuarterRow row) {
        boolean meant = filter.entryPoint().map(row.entryPoint()::equals).orElse(true)
                && filter.device().map(row.device()::equals).orElse(true)
                && filter.agent().map(row.agent()::equals).orElse(true);
        return meant ? within(row) : 0;
    }

    private long within(QuarterRow row) {
        long start = (long) row.utcDay() * QuarterRow.QUARTERS;
        long from = filter.from().map(at -> quarter(at) - start).orElse(0L);
        long until = filter.until().map(at -> quarter(at) - start).orElse(Long.MAX_VALUE);
        if (from <= 0 && until >= QuarterRow.QUARTERS) {
            return row.clicks().sum();
        }
        long sum = 0;
        for (int slot = (int) Math.max(0, from); slot < Math.min(until, QuarterRow.QUARTERS); slot++) {
            sum += row.clicks().at(slot);
        }
        return sum;
    }

    private static long quarter(Instant time) {
        return Math.floorDiv(time.toEpochMilli(), QuarterRow.QUARTER_MILLIS);
    }
}
