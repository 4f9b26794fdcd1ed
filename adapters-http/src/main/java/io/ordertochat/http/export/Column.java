package io.ordertochat.http.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A column of a table: its title, how wide a spreadsheet shows it, and what of a row stands in it. The kind of value belongs to
 * the column: a text is a text whatever it looks like, a number a number, a time a time. Immutable.
 *
 * @param <T> what a row is about
 */
public final class Column<T> {

    private static final int MOST_WIDE = 255;

    private final String title;
    private final int width;
    private final Optional<ZoneId> zone;
    private final Filling<T> filling;

    /** Puts one row's value into its cell. The clock is of the column's zone, and of no meaning where it has none. */
    @FunctionalInterface
    private interface Filling<T> {
        void fill(T row, Cells cells, LocalClock clock) throws IOException;
    }

    private Column(String title, int width, Optional<ZoneId> zone, Filling<T> filling) {
        this.title = Objects.requireNonNull(title, "title");
        this.width = width;
        this.zone = zone;
        this.filling = filling;
        if (width < 1 || width > MOST_WIDE) {
            throw new IllegalArgumentException("column: got width " + width + "; give 1 to " + MOST_WIDE);
        }
    }

    /**
     * A column of texts. They never become formulas, dates or numbers.
     *
     * @param title what stands above it
     * @param width how many characters wide a spreadsheet shows it, 1 to 255
     * @param value a row's text; where it is empty, the cell is
     * @param <T> what a row is about
     * @return the column
     * @throws IllegalArgumentException when the width is out of range
     */
    public static <T> Column<T> text(String title, int width, Function<? super T, String> value) {
        return new Column<>(title, width, Optional.empty(), (row, cells, clock) -> {
            String text = value.apply(row);
            if (text.isEmpty()) {
                cells.empty();
            } else {
                cells.text(text);
            }
        });
    }

    /**
     * A column of whole numbers, such as how many of something. A spreadsheet keeps 15 digits of a number; ids are texts.
     *
     * @param title what stands above it
     * @param width how many characters wide a spreadsheet shows it, 1 to 255
     * @param value a row's number
     * @param <T> what a row is about
     * @return the column
     * @throws IllegalArgumentException when the width is out of range
     */
    public static <T> Column<T> whole(String title, int width, ToLongFunction<? super T> value) {
        return new Column<>(title, width, Optional.empty(), (row, cells, clock) -> cells.whole(value.applyAsLong(row)));
    }

    /**
     * A column of decimal numbers, such as amounts of one currency. A spreadsheet keeps 15 digits of a number.
     *
     * @param title what stands above it
     * @param width how many characters wide a spreadsheet shows it, 1 to 255
     * @param value a row's number; where there is none, the cell is empty
     * @param <T> what a row is about
     * @return the column
     * @throws IllegalArgumentException when the width is out of range
     */
    public static <T> Column<T> decimal(String title, int width, Function<? super T, Optional<BigDecimal>> value) {
        return new Column<>(title, width, Optional.empty(), (row, cells, clock) -> {
            Optional<BigDecimal> number = value.apply(row);
            if (number.isPresent()) {
                cells.decimal(number.get());
            } else {
                cells.empty();
            }
        });
    }

    /**
     * A column of times, to the millisecond. A spreadsheet holds the date and time of day of the zone, a text file the offset
     * too.
     *
     * @param title what stands above it; it should name the zone
     * @param width how many characters wide a spreadsheet shows it, 1 to 255
     * @param zone where the clock hangs that is read
     * @param value a row's time, from the year 1901 to 9999; where there is none, the cell is empty
     * @param <T> what a row is about
     * @return the column
     * @throws IllegalArgumentException when the width is out of range
     */
    public static <T> Column<T> time(
            String title, int width, ZoneId zone, Function<? super T, Optional<Instant>> value) {
        return new Column<>(title, width, Optional.of(zone), (row, cells, clock) -> {
            Optional<Instant> time = value.apply(row);
            if (time.isPresent()) {
                cells.time(time.get(), clock);
            } else {
                cells.empty();
            }
        });
    }

    /**
     * What stands above it.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    int width() {
        return width;
    }

    boolean holdsTimes() {
        return zone.isPresent();
    }

    LocalClock clock() {
        return new LocalClock(zone.orElse(ZoneOffset.UTC));
    }

    void fill(T row, Cells cells, LocalClock clock) throws IOException {
        filling.fill(row, cells, clock);
    }
}
