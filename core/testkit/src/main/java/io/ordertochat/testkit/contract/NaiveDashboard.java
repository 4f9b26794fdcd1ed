package io.ordertochat.testkit.contract;

import io.ordertochat.analytics.Card;
import io.ordertochat.analytics.Comparison;
import io.ordertochat.analytics.Dashboard;
import io.ordertochat.analytics.DashboardQuery;
import io.ordertochat.analytics.DayBar;
import io.ordertochat.analytics.Heatmap;
import io.ordertochat.analytics.Insights;
import io.ordertochat.analytics.ProductLine;
import io.ordertochat.analytics.RankedEntryPoint;
import io.ordertochat.analytics.Trend;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.ProductTotal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dashboard the slow way: every figure is counted by going through single clicks and asking the calendar about each. It shares
 * nothing with the real one but the words.
 */
final class NaiveDashboard {

    private final DashboardQuery query;
    private final Instant now;
    private final ZoneId zone;
    private final ZoneId shopZone;
    private final LocalDate from;
    private final LocalDate to;
    private final int length;
    private final Instant cut;
    private final List<Dated> clicks;
    private final List<Dated> onProducts;
    private final List<Click> every;
    private final NavigableMap<LocalDate, List<Dated>> byDay;
    private final NavigableMap<LocalDate, List<Dated>> byShopDay;

    /** A click with its local dates, so that the calendar is asked once. */
    private record Dated(Click click, ZonedDateTime local, LocalDate day, LocalDate shopDay) {}

    NaiveDashboard(List<Click> all, DashboardQuery query, ZoneId shopZone, Instant now) {
        this.query = query;
        this.now = now;
        this.zone = query.zone().orElse(shopZone);
        this.shopZone = shopZone;
        LocalDate today = now.atZone(zone).toLocalDate();
        this.from = query.from();
        this.to = query.to().isAfter(today) ? today : query.to();
        this.length = (int) ChronoUnit.DAYS.between(from, to) + 1;
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        this.cut = hour.plus(ChronoUnit.MINUTES.between(hour, now) / 15 * 15, ChronoUnit.MINUTES);
        this.every = all.stream()
                .filter(click ->
                        query.entryPoint().map(click.entryPoint()::equals).orElse(true))
                .filter(click -> query.device().map(click.device()::equals).orElse(true))
                .toList();
        this.clicks = dated(every.stream().filter(click -> click.agent() == query.agent()));
        this.onProducts = dated(all.stream()
                .filter(click -> query.agent() == AgentClass.PERSON && click.agent() == AgentClass.PERSON)
                .filter(click ->
                        query.entryPoint().map(click.entryPoint()::equals).orElse(true))
                .filter(click -> click.product().isPresent()));
        this.byDay = clicks.stream().collect(Collectors.groupingBy(Dated::day, TreeMap::new, Collectors.toList()));
        this.byShopDay =
                onProducts.stream().collect(Collectors.groupingBy(Dated::shopDay, TreeMap::new, Collectors.toList()));
    }

    private List<Dated> dated(Stream<Click> some) {
        return some.map(click -> {
                    ZonedDateTime local = click.at().atZone(zone);
                    return new Dated(
                            click,
                            local,
                            local.toLocalDate(),
                            click.at().atZone(shopZone).toLocalDate());
                })
                .toList();
    }

    Dashboard dashboard() {
        List<RankedEntryPoint> ranking = ranking();
        List<ProductTotal> repeated = repeated();
        LocalDate today = now.atZone(zone).toLocalDate();
        Predicate<Dated> any = click -> true;
        Comparison beside = new Comparison(
                (double) count(any, today, today, Optional.of(cut)),
                (double) count(
                        any, today.minusDays(1), today.minusDays(1), Optional.of(cutOn(today.minusDays(1), zone))),
                Optional.of(cut));
        Map<AgentClass, Long> agents = Stream.of(AgentClass.values())
                .collect(Collectors.toMap(
                        agent -> agent,
                        agent -> every.stream()
                                .filter(click -> click.agent() == agent)
                                .filter(click -> within(click.at().atZone(zone).toLocalDate(), from, to))
                                .count()));
        return new Dashboard(
                now,
                zone,
                shopZone,
                from,
                to,
                card(any, 1),
                uniqueProducts(),
                card(any, length),
                card(click -> click.click.entryPoint().value().startsWith("floating_"), 1),
                bars(to),
                bars(to.minusDays(14)),
                ranking,
                heatmap(),
                products(),
                new Insights(
                        ranking.stream().filter(point -> point.clicks() > 0).findFirst(),
                        repeated.size(),
                        repeated.stream().limit(5).toList(),
                        count(any, today, today, Optional.empty()),
                        beside),
                agents);
    }

    private Card card(Predicate<Dated> of, int divisor) {
        List<Long> days = from.datesUntil(to.plusDays(1))
                .map(day -> count(of, day, day, Optional.empty()))
                .toList();
        return new Card((double) count(of, from, to, Optional.empty()) / divisor, comparison(of, divisor), days);
    }

    private Comparison comparison(Predicate<Dated> of, int divisor) {
        boolean unfinished = to.equals(now.atZone(zone).toLocalDate());
        LocalDate before = from.minusDays(1);
        Optional<Instant> until = unfinished ? Optional.of(cut) : Optional.empty();
        long current = count(of, from, to, until);
        long previous = count(of, from.minusDays(length), before, until.map(any -> cutOn(before, zone)));
        return new Comparison((double) current / divisor, (double) previous / divisor, until);
    }

    // The end matters on the last day only.
    private long count(Predicate<Dated> of, LocalDate first, LocalDate last, Optional<Instant> end) {
        return byDay.subMap(first, true, last, true).values().stream()
                .flatMap(List::stream)
                .filter(of)
                .filter(click -> !click.day.equals(last)
                        || end.map(click.click.at()::isBefore).orElse(true))
                .count();
    }

    private Instant cutOn(LocalDate day, ZoneId in) {
        return day.atTime(cut.atZone(in).toLocalTime()).atZone(in).toInstant();
    }

    private Card uniqueProducts() {
        boolean unfinished = to.equals(now.atZone(shopZone).toLocalDate());
        LocalDate before = from.minusDays(1);
        Optional<Instant> until = unfinished ? Optional.of(cut) : Optional.empty();
        long current = unique(from, to, until);
        long previous = unique(from.minusDays(length), before, until.map(any -> cutOn(before, shopZone)));
        List<Long> days = from.datesUntil(to.plusDays(1))
                .map(day -> unique(day, day, Optional.empty()))
                .toList();
        return new Card(
                (double) unique(from, to, Optional.empty()),
                new Comparison((double) current, (double) previous, until),
                days);
    }

    private long unique(LocalDate first, LocalDate last, Optional<Instant> end) {
        return byShopDay.subMap(first, true, last, true).values().stream()
                .flatMap(List::stream)
                .filter(click -> !click.shopDay.equals(last)
                        || end.map(click.click.at()::isBefore).orElse(true))
                .map(click -> click.click.product())
                .distinct()
                .count();
    }

    private List<DayBar> bars(LocalDate last) {
        List<DayBar> bars = new ArrayList<>();
        last.minusDays(13).datesUntil(last.plusDays(1)).forEach(day -> {
            SortedMap<EntryPointId, Long> points = new TreeMap<>();
            clicks.stream()
                    .filter(click -> click.day.equals(day))
                    .forEach(click -> points.merge(click.click.entryPoint(), 1L, Long::sum));
            bars.add(new DayBar(day, points));
        });
        return bars;
    }

    private List<RankedEntryPoint> ranking() {
        long total = count(click -> true, from, to, Optional.empty());
        return clicks.stream()
                .map(click -> click.click.entryPoint())
                .distinct()
                .map(point -> {
                    Predicate<Dated> of = click -> click.click.entryPoint().equals(point);
                    long own = count(of, from, to, Optional.empty());
                    return new RankedEntryPoint(point, own, total == 0 ? 0 : (double) own / total, comparison(of, 1));
                })
                .filter(point -> point.clicks() > 0 || point.comparison().previous() > 0)
                .sorted(Comparator.comparingLong(RankedEntryPoint::clicks)
                        .reversed()
                        .thenComparing(point -> point.entryPoint().value()))
                .toList();
    }

    private Heatmap heatmap() {
        List<List<Long>> week = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            week.add(new ArrayList<>(Collections.nCopies(24, 0L)));
        }
        clicks.stream().filter(click -> within(click.day, from, to)).forEach(click -> {
            List<Long> hours = week.get(click.local.getDayOfWeek().getValue() - 1);
            hours.set(click.local.getHour(), hours.get(click.local.getHour()) + 1);
        });
        return new Heatmap(week);
    }

    private List<ProductLine> products() {
        Map<ProductId, List<LocalDate>> days = onProducts.stream()
                .collect(Collectors.groupingBy(
                        click -> click.click.product().orElseThrow(),
                        Collectors.mapping(Dated::shopDay, Collectors.toList())));
        return days.entrySet().stream()
                .map(product -> line(product.getKey(), product.getValue()))
                .sorted(Comparator.comparingLong(ProductLine::last30)
                        .thenComparingLong(ProductLine::all)
                        .reversed()
                        .thenComparing(line -> line.product().value()))
                .limit(query.products())
                .toList();
    }

    private ProductLine line(ProductId product, List<LocalDate> days) {
        LocalDate today = now.atZone(shopZone).toLocalDate();
        List<Long> month = today.minusDays(29)
                .datesUntil(today.plusDays(1))
                .map(day -> in(days, day, day))
                .toList();
        return new ProductLine(
                product,
                in(days, today, today),
                in(days, today.minusDays(6), today),
                in(days, today.minusDays(29), today),
                days.size(),
                in(days, from, to),
                trend(
                        in(days, today.minusDays(7), today.minusDays(1)),
                        in(days, today.minusDays(14), today.minusDays(8))),
                trend(
                        in(days, today.minusDays(30), today.minusDays(1)),
                        in(days, today.minusDays(60), today.minusDays(31))),
                month);
    }

    private static Trend trend(long current, long before) {
        if (before == 0) {
            return current == 0 ? Trend.FLAT : Trend.NEW;
        }
        long tenth = 10 * (current - before);
        return tenth > before ? Trend.UP : tenth < -before ? Trend.DOWN : Trend.FLAT;
    }

    private List<ProductTotal> repeated() {
        return onProducts.stream()
                .filter(click -> within(click.shopDay, from, to))
                .collect(Collectors.groupingBy(click -> click.click.product().orElseThrow(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(product -> product.getValue() >= 2)
                .map(product -> new ProductTotal(product.getKey(), product.getValue()))
                .sorted(Comparator.comparingLong(ProductTotal::clicks)
                        .reversed()
                        .thenComparing(total -> total.product().value()))
                .toList();
    }

    private static long in(List<LocalDate> days, LocalDate first, LocalDate last) {
        return days.stream().filter(day -> within(day, first, last)).count();
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
