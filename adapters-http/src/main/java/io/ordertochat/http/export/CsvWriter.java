package io.ordertochat.http.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Writes comma-separated values (RFC 4180) that mean the same in every country: UTF-8 with a byte order mark, as spreadsheets
 * would not take it for UTF-8 otherwise, lines that end in CR LF, points in numbers, and times like
 * {@code 2026-03-02T07:00:00.000-03:00}. Texts never calculate: a value that begins with {@code = + - @}, a tab or a line break
 * has an apostrophe in front, and so have these signs after a semicolon, tab or line break within it.
 *
 * @param <T> what a row is about
 */
public final class CsvWriter<T> implements TableWriter<T> {

    private static final int BUFFER = 16 * 1024;

    private final OutputStream out;
    private final List<Column<T>> columns;
    private final List<LocalClock> clocks;
    private final StringBuilder buffer = new StringBuilder(2 * BUFFER);
    private final Row row = new Row();

    /**
     * Starts a file; its first line holds the titles.
     *
     * @param out where it goes
     * @param table what the table looks like
     */
    public CsvWriter(OutputStream out, Table<T> table) {
        this.out = Objects.requireNonNull(out, "out");
        this.columns = table.columns();
        this.clocks = columns.stream().map(Column::clock).toList();
        buffer.append('\uFEFF');
        for (int i = 0; i < columns.size(); i++) {
            row.begin(i);
            row.text(columns.get(i).title());
        }
        buffer.append("\r\n");
    }

    @Override
    public void write(T about) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            row.begin(i);
            columns.get(i).fill(about, row, clocks.get(i));
        }
        buffer.append("\r\n");
        if (buffer.length() >= BUFFER) {
            flush();
        }
    }

    @Override
    public void finish() throws IOException {
        flush();
        out.flush();
    }

    private void flush() throws IOException {
        out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
        buffer.setLength(0);
    }

    private final class Row implements Cells {

        void begin(int column) {
            if (column > 0) {
                buffer.append(',');
            }
        }

        @Override
        public void empty() {
            // Nothing between two commas.
        }

        @Override
        public void text(String value) {
            CellText.appendCsv(value, buffer);
        }

        @Override
        public void whole(long value) {
            buffer.append(value);
        }

        @Override
        public void decimal(BigDecimal value) {
            buffer.append(value.toPlainString());
        }

        @Override
        public void time(Instant value, LocalClock clock) {
            clock.append(value, buffer);
        }
    }
}
