package io.ordertochat.click;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which local day and hour each quarter hour of UTC belongs to. Exact for every time a {@link Click} can have, as zones have kept
 * to whole quarter hours since then, save one: on the nights when the station Antarctica/Casey changes its clocks a minute past
 * midnight, that quarter hour counts whole for the day and hour in which it began. Not thread-safe: it remembers the days it was
 * asked about.
 */
public final class ZoneQuarters {

    private static final int QUARTER_SECONDS = 900;
    private static final int DAY_SECONDS = 86_400;
    private static final int HOURS = 24;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final Map<Integer, Day> days = new HashMap<>();
    private final Map<Integer, Long> starts = new HashMap<>();

    /** One day of UTC, whose quarter hours can be asked about many times. */
    public static final class Day {

        private final int[] localDays = new int[QuarterRow.QUARTERS];
        private final int[] elapsed = new int[QuarterRow.QUARTERS];
        private final int[] hoursOfWeek = new int[QuarterRow.QUARTERS];

        private Day() {}

        /**
         * As {@link ZoneQuarters#day}.
         *
         * @param quarter the quarter hour of the day in UTC, 0 to 95
         * @return the day in the zone
         */
        public int day(int quarter) {
            return localDays[quarter];
        }

        /**
         * As {@link ZoneQuarters#elapsed}.
         *
         * @param quarter the quarter hour of the day in UTC, 0 to 95
         * @return quarter hours since the local day began
         */
        public int elapsed(int quarter) {
            return elapsed[quarter];
        }

        /**
         * As {@link ZoneQuarters#hourOfWeek}.
         *
         * @param quarter the quarter hour of the day in UTC, 0 to 95
         * @return the hour of the local week
         */
        public int hourOfWeek(int quarter) {
            return hoursOfWeek[quarter];
        }
    }

    /**
     * Makes one for a zone.
     *
     * @param zone the zone
     */
    public ZoneQuarters(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.rules = zone.getRules();
    }

    /**
     * The zone.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The local day.
     *
     * @param utcDay the day in UTC, counted from 1 January 1970
     * @param quarter the quarter hour of that day, 0 to 95
     * @return the day in the zone, counted likewise
     */
    public int day(int utcDay, int quarter) {
        return of(utcDay).localDays[quarter];
    }

    /**
     * How much of the local day was over.
     *
     * @param utcDay the day in UTC, counted from 1 January 1970
     * @param quarter the quarter hour of that day, 0 to 95
     * @return quarter hours since the local day began
     */
    public int elapsed(int utcDay, int quarter) {
        return of(utcDay).elapsed[quarter];
    }

    /**
     * The hour of the local week.
     *
     * @param utcDay the day in UTC, counted from 1 January 1970
     * @param quarter the quarter hour of that day, 0 to 95
     * @return 0 for Monday's first hour to 167 for Sunday's last
     */
    public int hourOfWeek(int utcDay, int quarter) {
        return of(utcDay).hoursOfWeek[quarter];
    }

    /**
     * When a local day begins.
     *
     * @param day the day in the zone, counted from 1 January 1970
     * @return the first instant of that day; of a day that the zone skipped, the first one after it
     */
    public Instant start(int day) {
        return Instant.ofEpochSecond(startSeconds(day));
    }

    private long startSeconds(int day) {
        return starts.computeIfAbsent(
                day, d -> LocalDate.ofEpochDay(d).atStartOfDay(zone).toEpochSecond());
    }

    /**
     * All quarter hours of a day of UTC.
     *
     * @param utcDay the day in UTC, counted from 1 January 1970
     * @return the day
     */
    public Day of(int utcDay) {
        return days.computeIfAbsent(utcDay, this::computed);
    }

    private Day computed(int utcDay) {
        Day day = new Day();
        for (int quarter = 0; quarter < QuarterRow.QUARTERS; quarter++) {
            long second = (long) utcDay * DAY_SECONDS + (long) quarter * QUARTER_SECONDS;
            ZoneOffset offset = rules.getOffset(Instant.ofEpochSecond(second));
            LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, offset);
            int localDay = (int) local.toLocalDate().toEpochDay();
            day.localDays[quarter] = localDay;
            day.elapsed[quarter] = (int) ((second - startSeconds(localDay)) / QUARTER_SECONDS);
            day.hoursOfWeek[quarter] = (local.getDayOfWeek().getValue() - 1) * HOURS + local.getHour();
        }
        return day;
    }
}
