package io.ordertochat.analytics;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.ClickTally;
import io.ordertochat.click.ProductRow;
import io.ordertochat.click.ProductTotal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Products by days of the shop. */
final class ProductFigures {

    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int MOST_REPEATED = 5;

    private final Periods periods;
    private final int first;
    private final int last;
    private final Map<ProductId, Days> products = new HashMap<>();

    /** One product's clicks by day, and the quarter hour of each day's first one, counted from 1. */
    private static final class Days {

        private final int[] clicks;
        private final int[] firsts;
        private final long[] all = new long[1];

        Days(int days) {
            this.clicks = new int[days];
            this.firsts = new int[days];
        }
    }

    /** Takes the dashboard's dates as days of the shop. */
    ProductFigures(Periods periods) {
        this.periods = periods;
        this.first = firstDay(periods);
        this.last = Math.max(periods.to(), periods.today());
    }

    static int firstDay(Periods periods) {
        return Math.min(periods.previousFrom(), monthsBefore(periods.today()));
    }

    static int monthsBefore(int today) {
        return today - 2 * MONTH;
    }

    static ProductFigures of(Periods periods, ClickTally tally) {
        ProductFigures figures = new ProductFigures(periods);
        tally.products().forEach(figures::add);
        tally.totals().forEach(total -> figures.days(total.product()).all[0] += total.clicks());
        return figures;
    }

    private void add(ProductRow row) {
        Days days = days(row.product());
        int end = Math.min(row.clicks().length(), last + 1 - row.firstDay());
        for (int i = Math.max(0, first - row.firstDay()); i < end; i++) {
            int clicks = row.clicks().at(i);
            if (clicks != 0) {
                int at = row.firstDay() + i - first;
                int earliest = row.firsts().at(i);
                days.clicks[at] += clicks;
                days.firsts[at] = days.firsts[at] == 0 ? earliest : Math.min(days.firsts[at], earliest);
            }
        }
    }

    private Days days(ProductId product) {
        return products.computeIfAbsent(product, none -> new Days(last - first + 1));
    }

    Card unique() {
        long value = 0;
        double current = 0;
        double previous = 0;
        long[] daily = new long[periods.length()];
        int end = periods.endsToday() ? periods.cutSinceStart(periods.to()) : Integer.MAX_VALUE;
        int previousEnd = periods.endsToday() ? periods.cutSinceStart(periods.previousTo()) : Integer.MAX_VALUE;
        for (Days days : products.values()) {
            boolean whole = seen(days, periods.from(), periods.to(), Integer.MAX_VALUE);
            value += whole ? 1 : 0;
            current += whole && seen(days, periods.from(), periods.to(), end) ? 1 : 0;
            previous += seen(days, periods.previousFrom(), periods.previousTo(), previousEnd) ? 1 : 0;
            for (int i = 0; whole && i < daily.length; i++) {
                daily[i] += days.clicks[periods.from() + i - first] > 0 ? 1 : 0;
            }
        }
        List<Long> sparkline = new ArrayList<>();
        for (long day : daily) {
            sparkline.add(day);
        }
        return new Card(value, new Comparison(current, previous, periods.until()), sparkline);
    }

    // On the last day only a first click before its end counts.
    private boolean seen(Days days, int from, int to, int end) {
        for (int day = from; day < to; day++) {
            if (days.clicks[day - first] > 0) {
                return true;
            }
        }
        return days.clicks[to - first] > 0 && days.firsts[to - first] - 1 < end;
    }

    private record Ranked(ProductId product, Days days, long last30) {}

    // A line is made of those that are shown only.
    List<ProductLine> lines(int limit) {
        int today = periods.today();
        Comparator<Ranked> order = Comparator.comparingLong(Ranked::last30)
                .thenComparingLong(one -> one.days.all[0])
                .reversed()
                .thenComparing(one -> one.product.value());
        First<Ranked> ranked = new First<>(order, limit);
        products.forEach((product, days) -> {
            if (days.all[0] > 0) {
                ranked.add(new Ranked(product, days, sum(days, today - MONTH + 1, today)));
            }
        });
        return ranked.inOrder().stream().map(one -> line(one.product, one.days)).toList();
    }

    /** The first few of many, without putting all of them in order. */
    private static final class First<T> {

        private final Comparator<T> order;
        private final int limit;
        private final PriorityQueue<T> lastOnTop;

        First(Comparator<T> order, int limit) {
            this.order = order;
            this.limit = limit;
            this.lastOnTop = new PriorityQueue<>(order.reversed());
        }

        void add(T one) {
            if (lastOnTop.size() < limit) {
                lastOnTop.add(one);
            } else if (limit > 0 && order.compare(one, lastOnTop.element()) < 0) {
                lastOnTop.remove();
                lastOnTop.add(one);
            }
        }

        List<T> inOrder() {
            return lastOnTop.stream().sorted(order).toList();
        }
    }

    private ProductLine line(ProductId product, Days days) {
        int today = periods.today();
        List<Long> month = new ArrayList<>();
        for (int day = today - MONTH + 1; day <= today; day++) {
            month.add(sum(days, day, day));
        }
        return new ProductLine(
                product,
                sum(days, today, today),
                sum(days, today - WEEK + 1, today),
                sum(days, today - MONTH + 1, today),
                days.all[0],
                sum(days, periods.from(), periods.to()),
                trend(days, WEEK),
                trend(days, MONTH),
                month);
    }

    // Whole days only: with today in it, every morning would look like a fall.
    private Trend trend(Days days, int length) {
        int today = periods.today();
        double current = (double) sum(days, today - length, today - 1);
        double before = (double) sum(days, today - 2 * length, today - length - 1);
        return Trend.of(current, before);
    }

    /** How many products have more than one click in the range, and the few that have most. */
    record Repeated(int products, List<ProductTotal> most) {}

    Repeated repeated() {
        int[] count = new int[1];
        First<ProductTotal> most = new First<>(
                Comparator.comparingLong(ProductTotal::clicks)
                        .reversed()
                        .thenComparing(total -> total.product().value()),
                MOST_REPEATED);
        products.forEach((product, days) -> {
            long clicks = sum(days, periods.from(), periods.to());
            if (clicks > 1) {
                count[0]++;
                most.add(new ProductTotal(product, clicks));
            }
        });
        return new Repeated(count[0], most.inOrder());
    }

    private long sum(Days days, int from, int to) {
        long sum = 0;
        for (int day = from; day <= to; day++) {
            sum += days.clicks[day - first];
        }
        return sum;
    }
}
