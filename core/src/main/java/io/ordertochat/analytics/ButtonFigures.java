package io.ordertochat.analytics;

import io.ordertochat.click.AgentClass;
import io.ordertochat.click.ClickTally;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.QuarterRow;
import io.ordertochat.click.ZoneQuarters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Quarter hours folded into the days and hours of a zone. */
final class ButtonFigures {

    private static final int BARS = 14;
    private static final int HOURS_OF_WEEK = 168;
    private static final int HOURS = 24;

    private static final Days NOBODY = new Days(0);

    private final Periods periods;
    private final DashboardQuery query;
    private final ZoneQuarters zone;
    private final int first;
    private final int last;
    private final long[] heat = new long[HOURS_OF_WEEK];
    private final Map<EntryPointId, Days> points = new TreeMap<>();
    private final Map<AgentClass, Long> agents = new EnumMap<>(AgentClass.class);
    private final long[] cuts;

    /** One button's clicks by day, and of them what came after the cut of the days that are cut. */
    private static final class Days {

        private final long[] clicks;
        private final long[] late;

        Days(int days) {
            this.clicks = new long[days];
            this.late = new long[days];
        }
    }

    private ButtonFigures(Periods periods, DashboardQuery query) {
        this.periods = periods;
        this.query = query;
        this.zone = new ZoneQuarters(periods.zone());
        this.first = firstDay(periods);
        this.last = Math.max(periods.to(), periods.today());
        this.cuts = new long[last - first + 1];
        Arrays.fill(cuts, Long.MAX_VALUE);
        if (periods.endsToday()) {
            cut(periods.previousTo());
        }
        cut(periods.today());
        cut(periods.today() - 1);
    }

    private void cut(int day) {
        if (day >= first && day <= last) {
            cuts[day - first] = periods.cutQuarter(day);
        }
    }

    /** The earliest day that is looked at, save yesterday. */
    static int firstDay(Periods periods) {
        return Math.min(periods.previousFrom(), periods.to() - 2 * BARS + 1);
    }

    static ButtonFigures of(Periods periods, DashboardQuery query, ClickTally tally) {
        ButtonFigures figures = new ButtonFigures(periods, query);
        for (AgentClass agent : AgentClass.values()) {
            figures.agents.put(agent, 0L);
        }
        tally.quarters().forEach(figures::add);
        return figures;
    }

    private void add(QuarterRow row) {
        boolean wanted =
                query.entryPoint().filter(one -> !one.equals(row.entryPoint())).isEmpty()
                        && query.device().filter(one -> one != row.device()).isEmpty();
        if (!wanted) {
            return;
        }
        boolean shown = row.agent() == query.agent();
        Days days = shown ? points.computeIfAbsent(row.entryPoint(), none -> new Days(last - first + 1)) : NOBODY;
        ZoneQuarters.Day zoned = zone.of(row.utcDay());
        long inRange = 0;
        for (int slot = 0; slot < row.clicks().length(); slot++) {
            int clicks = row.clicks().at(slot);
            if (clicks != 0) {
                int day = zoned.day(slot);
                boolean ranged = day >= periods.from() && day <= periods.to();
                inRange += ranged ? clicks : 0;
                if (shown && day >= first && day <= last) {
                    days.clicks[day - first] += clicks;
                    addLate(days, row.utcDay(), slot, day, clicks);
                    if (ranged) {
                        heat[zoned.hourOfWeek(slot)] += clicks;
                    }
                }
            }
        }
        agents.merge(row.agent(), inRange, Long::sum);
    }

    private void addLate(Days days, int utcDay, int slot, int day, int clicks) {
        if ((long) utcDay * QuarterRow.QUARTERS + slot >= cuts[day - first]) {
            days.late[day - first] += clicks;
        }
    }

    Card card(Predicate<EntryPointId> of) {
        return new Card(sum(of, periods.from(), periods.to()), comparison(of, 1), daily(of));
    }

    Card perDay() {
        double total = sum(all(), periods.from(), periods.to());
        return new Card(total / periods.length(), comparison(all(), periods.length()), daily(all()));
    }

    private Comparison comparison(Predicate<EntryPointId> of, int divisor) {
        double current = sum(of, periods.from(), periods.to());
        double previous = sum(of, periods.previousFrom(), periods.previousTo());
        if (periods.endsToday()) {
            current -= late(of, periods.to());
            previous -= late(of, periods.previousTo());
        }
        return new Comparison(current / divisor, previous / divisor, periods.until());
    }

    long today() {
        return sum(all(), periods.today(), periods.today());
    }

    Comparison todayBeside() {
        int today = periods.today();
        double current = sum(all(), today, today) - late(all(), today);
        double before = sum(all(), today - 1, today - 1) - late(all(), today - 1);
        return new Comparison(current, before, Optional.of(periods.cut()));
    }

    List<DayBar> bars(int daysBack) {
        List<DayBar> bars = new ArrayList<>();
        for (int day = periods.to() - daysBack - BARS + 1; day <= periods.to() - daysBack; day++) {
            SortedMap<EntryPointId, Long> clicks = new TreeMap<>();
            for (Map.Entry<EntryPointId, Days> point : points.entrySet()) {
                long count = point.getValue().clicks[day - first];
                if (count != 0) {
                    clicks.put(point.getKey(), count);
                }
            }
            bars.add(new DayBar(LocalDate.ofEpochDay(day), clicks));
        }
        return bars;
    }

    List<DayBar> bars() {
        return bars(0);
    }

    List<DayBar> previousBars() {
        return bars(BARS);
    }

    List<RankedEntryPoint> ranking() {
        double total = sum(all(), periods.from(), periods.to());
        List<RankedEntryPoint> ranking = new ArrayList<>();
        for (EntryPointId point : points.keySet()) {
            long clicks = sum(point::equals, periods.from(), periods.to());
            Comparison comparison = comparison(point::equals, 1);
            if (clicks != 0 || comparison.previous() != 0) {
                ranking.add(new RankedEntryPoint(point, clicks, total == 0 ? 0 : clicks / total, comparison));
            }
        }
        ranking.sort(
                Comparator.comparing(RankedEntryPoint::clicks).reversed().thenComparing(RankedEntryPoint::entryPoint));
        return ranking;
    }

    Heatmap heatmap() {
        List<List<Long>> week = new ArrayList<>();
        for (int day = 0; day < HOURS_OF_WEEK; day += HOURS) {
            List<Long> hours = new ArrayList<>();
            for (int hour = 0; hour < HOURS; hour++) {
                hours.add(heat[day + hour]);
            }
            week.add(hours);
        }
        return new Heatmap(week);
    }

    Map<AgentClass, Long> agents() {
        return agents;
    }

    static Predicate<EntryPointId> all() {
        return point -> true;
    }

    private List<Long> daily(Predicate<EntryPointId> of) {
        List<Long> daily = new ArrayList<>();
        for (int day = periods.from(); day <= periods.to(); day++) {
            daily.add(sum(of, day, day));
        }
        return daily;
    }

    private long sum(Predicate<EntryPointId> of, int from, int to) {
        long sum = 0;
        for (Map.Entry<EntryPointId, Days> point : points.entrySet()) {
            if (of.test(point.getKey())) {
                for (int day = Math.max(from, first); day <= to; day++) {
                    sum += point.getValue().clicks[day - first];
                }
            }
        }
        return sum;
    }

    private long late(Predicate<EntryPointId> of, int day) {
        long sum = 0;
        for (Map.Entry<EntryPointId, Days> point : points.entrySet()) {
            if (of.test(point.getKey()) && day >= first) {
                sum += point.getValue().late[day - first];
            }
        }
        return sum;
    }
}
