package io.ordertochat.testkit.contract;

import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickTally;
import io.ordertochat.click.DaySpan;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.ProductRow;
import io.ordertochat.click.ProductSheet;
import io.ordertochat.click.QuarterRow;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Totals as plain maps, counted from single clicks or taken from what a store read, to be laid side by side. */
final class Tallies {

    private Tallies() {}

    static Map<String, Long> quarters(List<Click> clicks, DaySpan days) {
        Map<String, Long> counts = new TreeMap<>();
        for (Click click : clicks) {
            long quarter = Math.floorDiv(click.at().toEpochMilli(), QuarterRow.QUARTER_MILLIS);
            if (days.contains(click.at().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay())) {
                counts.merge(
                        quarter + " " + click.entryPoint() + " " + click.device() + " " + click.agent(), 1L, Long::sum);
            }
        }
        return counts;
    }

    static Map<String, Long> quarters(ClickTally tally, DaySpan days) {
        Map<String, Long> counts = new TreeMap<>();
        for (QuarterRow row : tally.quarters()) {
            for (int slot = 0; slot < QuarterRow.QUARTERS && days.contains(row.utcDay()); slot++) {
                if (row.clicks().at(slot) != 0) {
                    long quarter = (long) row.utcDay() * QuarterRow.QUARTERS + slot;
                    String key = quarter + " " + row.entryPoint() + " " + row.device() + " " + row.agent();
                    counts.merge(key, (long) row.clicks().at(slot), Long::sum);
                }
            }
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** Day, product, clicks, first quarter hour. */
    static Map<String, String> products(List<Click> clicks, DaySpan days, ZoneId zone, Optional<EntryPointId> of) {
        Map<String, Long> counts = new TreeMap<>();
        Map<String, Long> firsts = new TreeMap<>();
        for (Click click : clicks) {
            LocalDate day = click.at().atZone(zone).toLocalDate();
            if (counts(click, of) && days.contains(day.toEpochDay())) {
                String key = day + " " + click.product().orElseThrow();
                Duration elapsed = Duration.between(day.atStartOfDay(zone).toInstant(), click.at());
                counts.merge(key, 1L, Long::sum);
                firsts.merge(key, elapsed.toMinutes() / 15 + 1, Math::min);
            }
        }
        return together(counts, firsts);
    }

    static Map<String, String> products(ClickTally tally, DaySpan days) {
        Map<String, Long> counts = new TreeMap<>();
        Map<String, Long> firsts = new TreeMap<>();
        for (ProductRow row : tally.products()) {
            for (int day = 0; day < ProductSheet.BLOCK_DAYS; day++) {
                if (row.clicks().at(day) != 0 && days.contains((long) row.firstDay() + day)) {
                    String key = LocalDate.ofEpochDay((long) row.firstDay() + day) + " " + row.product();
                    counts.merge(key, (long) row.clicks().at(day), Long::sum);
                    firsts.merge(key, (long) row.firsts().at(day), Math::min);
                }
            }
        }
        return together(counts, firsts);
    }

    static Map<String, Long> totals(List<Click> clicks, Optional<EntryPointId> of) {
        Map<String, Long> counts = new TreeMap<>();
        clicks.stream()
                .filter(click -> counts(click, of))
                .forEach(click -> counts.merge(click.product().orElseThrow().value(), 1L, Long::sum));
        return counts;
    }

    static Map<String, Long> totals(ClickTally tally) {
        Map<String, Long> counts = new TreeMap<>();
        tally.totals().forEach(total -> counts.merge(total.product().value(), total.clicks(), Long::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static boolean counts(Click click, Optional<EntryPointId> of) {
        return click.product().isPresent()
                && click.agent() == AgentClass.PERSON
                && (of.isEmpty() || of.get().equals(click.entryPoint()));
    }

    private static Map<String, String> together(Map<String, Long> counts, Map<String, Long> firsts) {
        Map<String, String> together = new TreeMap<>();
        counts.forEach((key, count) -> together.put(key, count + " from quarter " + firsts.get(key)));
        return together;
    }
}
