package io.ordertochat.hours;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * Part of a day, half open. The end {@code 00:00} means the end of the day.
 *
 * @param from first moment
 * @param until first moment after it; midnight for the day's end
 */
public record OpenRange(LocalTime from, LocalTime until) implements Comparable<OpenRange> {

    /**
     * Checks the direction.
     *
     * @throws IllegalArgumentException when it ends before it begins
     */
    public OpenRange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "hours " + from + "-" + until + " cross midnight or are empty; split them into " + from
                            + "-00:00 and 00:00-" + until + " of the next day");
        }
    }

    /**
     * Reads a range.
     *
     * @param text such as {@code 09:00-12:30}; {@code 24:00} may stand for the end of the day
     * @return the range
     * @throws IllegalArgumentException when it can't be read
     */
    public static OpenRange of(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("hours: write a range like 09:00-12:30");
        }
        String until = ends[1].strip();
        try {
            return new OpenRange(
                    LocalTime.parse(ends[0].strip()),
                    until.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(until));
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("hours: write a range like 09:00-12:30", unreadable);
        }
    }

    /**
     * Tells whether a time of day lies inside.
     *
     * @param time a time of day
     * @return whether it is at or after {@code from} and before {@code until}
     */
    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && (until.equals(LocalTime.MIDNIGHT) || time.isBefore(until));
    }

    @Override
    public int compareTo(OpenRange other) {
        return from.compareTo(other.from);
    }

    @Override
    public String toString() {
        return from + "-" + (until.equals(LocalTime.MIDNIGHT) ? "24:00" : until.toString());
    }
}
