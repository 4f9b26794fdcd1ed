package io.ordertochat.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Weekly hours in their own time zone, with any number of ranges a day and dates that differ (holidays, long Saturdays).
 * Times of day are local: across a change to summer time the shop opens at its usual time on the clock on the wall; a range
 * that begins inside the skipped hour begins when the clock jumps, one that lies wholly inside it falls out that night, and
 * one inside the hour that comes twice is open twice. Immutable.
 */
public final class BusinessHours {

    // A year and a bit: a shop that is closed for longer has no next opening worth telling.
    private static final int SEARCH_DAYS = 400;

    private final ZoneId zone;
    private final Map<DayOfWeek, List<OpenRange>> week;
    private final Map<LocalDate, List<OpenRange>> dates;

    private BusinessHours(Builder builder) {
        this.zone = builder.zone;
        EnumMap<DayOfWeek, List<OpenRange>> days = new EnumMap<>(DayOfWeek.class);
        builder.week.forEach((day, ranges) -> days.put(day, ordered(day.toString(), ranges)));
        this.week = Collections.unmodifiableMap(days);
        TreeMap<LocalDate, List<OpenRange>> exceptions = new TreeMap<>();
        builder.dates.forEach((date, ranges) -> exceptions.put(date, ordered(date.toString(), ranges)));
        this.dates = Collections.unmodifiableMap(exceptions);
    }

    /**
     * Starts weekly hours.
     *
     * @param zone the zone of all times of day
     * @return a builder without any hours
     */
    public static Builder in(ZoneId zone) {
        return new Builder(zone);
    }

    /**
     * Tells whether somebody is there.
     *
     * @param at the moment
     * @return whether it lies in a range
     */
    public boolean isOpen(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        LocalTime time = local.toLocalTime();
        return rangesOn(local.toLocalDate()).stream().anyMatch(range -> range.contains(time));
    }

    /**
     * Finds when somebody is there.
     *
     * @param at the moment to search from
     * @return {@code at} itself when open, else the next opening within 400 days, else empty
     */
    public Optional<Instant> nextOpen(Instant at) {
        if (isOpen(at)) {
            return Optional.of(at);
        }
        LocalDate last = at.atZone(zone).toLocalDate().plusDays(SEARCH_DAYS);
        return firstOpening(at, last.plusDays(1).atStartOfDay());
    }

    /** Searches from one change of the clock to the next, as between two of them no local time is skipped or comes twice. */
    private Optional<Instant> firstOpening(Instant from, LocalDateTime limit) {
        ZoneOffset offset = zone.getRules().getOffset(from);
        LocalDateTime begin = LocalDateTime.ofInstant(from, offset);
        ZoneOffsetTransition change = zone.getRules().nextTransition(from);
        if (change == null || !change.getDateTimeBefore().isBefore(limit)) {
            return firstOpening(begin, limit).map(opening -> opening.toInstant(offset));
        }
        Optional<LocalDateTime> opening = firstOpening(begin, change.getDateTimeBefore());
        return opening.isPresent()
                ? opening.map(local -> local.toInstant(offset))
                : firstOpening(change.getInstant(), limit);
    }

    private Optional<LocalDateTime> firstOpening(LocalDateTime begin, LocalDateTime end) {
        for (LocalDate date = begin.toLocalDate(); date.atStartOfDay().isBefore(end); date = date.plusDays(1)) {
            for (OpenRange range : rangesOn(date)) {
                LocalDateTime opening = date.atTime(range.from());
                opening = opening.isBefore(begin) ? begin : opening;
                if (range.contains(opening.toLocalTime()) && opening.isBefore(end)) {
                    return Optional.of(opening);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Finds when nobody is there any more.
     *
     * @param at the moment to search from
     * @return {@code at} itself when closed, else the next closing within 400 days, else empty
     */
    public Optional<Instant> nextClosed(Instant at) {
        LocalDate last = at.atZone(zone).toLocalDate().plusDays(SEARCH_DAYS);
        return firstClosing(at, last.plusDays(1).atStartOfDay());
    }

    private Optional<Instant> firstClosing(Instant from, LocalDateTime limit) {
        ZoneOffset offset = zone.getRules().getOffset(from);
        LocalDateTime begin = LocalDateTime.ofInstant(from, offset);
        ZoneOffsetTransition change = zone.getRules().nextTransition(from);
        if (change == null || !change.getDateTimeBefore().isBefore(limit)) {
            return firstClosing(begin, limit).map(closing -> closing.toInstant(offset));
        }
        Optional<LocalDateTime> closing = firstClosing(begin, change.getDateTimeBefore());
        return closing.isPresent()
                ? closing.map(local -> local.toInstant(offset))
                : firstClosing(change.getInstant(), limit);
    }

    /** From the end of one range to the end of the next, as long as the next begins where the one before ends. */
    private Optional<LocalDateTime> firstClosing(LocalDateTime begin, LocalDateTime end) {
        LocalDateTime at = begin;
        while (at.isBefore(end)) {
            LocalTime time = at.toLocalTime();
            Optional<OpenRange> open = rangesOn(at.toLocalDate()).stream()
                    .filter(range -> range.contains(time))
                    .findFirst();
            if (open.isEmpty()) {
                return Optional.of(at);
            }
            LocalTime until = open.get().until();
            at = until.equals(LocalTime.MIDNIGHT)
                    ? at.toLocalDate().plusDays(1).atStartOfDay()
                    : at.toLocalDate().atTime(until);
        }
        return Optional.empty();
    }

    /**
     * The ranges of one date: its exception if it has one, else those of its weekday.
     *
     * @param date a local date
     * @return the ranges in order, empty when closed
     */
    public List<OpenRange> rangesOn(LocalDate date) {
        List<OpenRange> exception = dates.get(date);
        return exception != null ? exception : week.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /**
     * The zone of all times of day.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The weekly ranges.
     *
     * @return ranges in order by weekday; a day without any is absent
     */
    public Map<DayOfWeek, List<OpenRange>> week() {
        return week;
    }

    /**
     * The dates that differ from the week.
     *
     * @return ranges in order by date; empty ranges for a closed date
     */
    public Map<LocalDate, List<OpenRange>> dates() {
        return dates;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessHours hours
                && zone.equals(hours.zone)
                && week.equals(hours.week)
                && dates.equals(hours.dates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, week, dates);
    }

    @Override
    public String toString() {
        return "BusinessHours[" + zone + " " + week + (dates.isEmpty() ? "" : " except " + dates) + "]";
    }

    private static List<OpenRange> ordered(String day, List<OpenRange> ranges) {
        List<OpenRange> sorted = ranges.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            LocalTime end = sorted.get(i - 1).until();
            if (end.equals(LocalTime.MIDNIGHT) || sorted.get(i).from().isBefore(end)) {
                throw new IllegalArgumentException("hours on " + day + ": " + sorted.get(i - 1) + " and "
                        + sorted.get(i) + " overlap; join them into one range");
            }
        }
        return sorted;
    }

    /** Collects hours; {@link #build} refuses ranges of one day that overlap. Not thread-safe. */
    public static final class Builder {

        private final ZoneId zone;
        private final Map<DayOfWeek, List<OpenRange>> week = new EnumMap<>(DayOfWeek.class);
        private final Map<LocalDate, List<OpenRange>> dates = new TreeMap<>();

        private Builder(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
        }

        /**
         * Opens a weekday for some ranges, added to those it has.
         *
         * @param day the weekday
         * @param ranges such as {@code 09:00-12:00}
         * @return this builder
         */
        public Builder open(DayOfWeek day, String... ranges) {
            List<OpenRange> list = week.computeIfAbsent(day, d -> new ArrayList<>());
            for (String range : ranges) {
                list.add(OpenRange.of(range));
            }
            return this;
        }

        /**
         * Opens Monday to Friday for some ranges.
         *
         * @param ranges such as {@code 09:00-12:00}
         * @return this builder
         */
        public Builder openWeekdays(String... ranges) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                    open(day, ranges);
                }
            }
            return this;
        }

        /**
         * Closes a date.
         *
         * @param date a local date
         * @return this builder
         */
        public Builder closed(LocalDate date) {
            dates.put(date, new ArrayList<>());
            return this;
        }

        /**
         * Gives a date its own ranges in place of its weekday's.
         *
         * @param date a local date
         * @param ranges such as {@code 09:00-12:00}
         * @return this builder
         */
        public Builder openOn(LocalDate date, String... ranges) {
            List<OpenRange> list = new ArrayList<>();
            for (String range : ranges) {
                list.add(OpenRange.of(range));
            }
            dates.put(date, list);
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the hours
         * @throws IllegalArgumentException when ranges of a day overlap
         */
        public BusinessHours build() {
            return new BusinessHours(this);
        }
    }
}
