package io.ordertochat.http.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a spreadsheet (Office Open XML, {@code .xlsx}) whose cells have types: texts are texts whatever they look like, times are
 * dates of the spreadsheet in the zone of their column, numbers numbers. There are no formulas. The titles stand bold in a first
 * row that stays in view, with a filter. What does not fit on a sheet, which holds 1,048,576 rows, goes on on the next, titles
 * first. A text longer than the 32,767 characters of a cell ends in an ellipsis; line breaks become line feeds; characters that
 * such a file cannot hold become {@code U+FFFD}.
 *
 * @param <T> what a row is about
 */
public final class SpreadsheetWriter<T> implements TableWriter<T> {

    private static final String PROGRAM = "Order-to-Chat";
    private static final String TIMES = "yyyy-mm-dd hh:mm:ss";
    private static final int ROWS_AT_ONCE = 1_000;
    private static final int BUFFER = 64 * 1024;

    private final OutputStream out;
    private final Table<T> table;
    private final Workbook workbook;
    private final int rowsPerSheet;
    private final List<LocalClock> clocks;
    private final Row row = new Row();
    private Worksheet sheet;
    private int sheets = 1;
    private int written;
    private int flushed;

    /**
     * Starts a file.
     *
     * @param out where it goes
     * @param table what the table looks like
     */
    public SpreadsheetWriter(OutputStream out, Table<T> table) {
        this(out, table, Worksheet.MAX_ROWS);
    }

    SpreadsheetWriter(OutputStream out, Table<T> table, int rowsPerSheet) {
        this.out = new BufferedOutputStream(Objects.requireNonNull(out, "out"), BUFFER);
        this.table = table;
        this.rowsPerSheet = rowsPerSheet;
        this.clocks = table.columns().stream().map(Column::clock).toList();
        this.workbook = new Workbook(this.out, PROGRAM, null);
        this.workbook.properties().setTitle(table.name());
        this.sheet = workbook.newWorksheet(table.name());
        addTitles();
    }

    @Override
    public void write(T about) throws IOException {
        if (written == rowsPerSheet) {
            finishSheet();
            sheets++;
            sheet = workbook.newWorksheet(table.name() + " " + sheets);
            addTitles();
        }
        List<Column<T>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            row.column = i;
            columns.get(i).fill(about, row, clocks.get(i));
        }
        written++;
        if (written - flushed >= ROWS_AT_ONCE) {
            flush();
        }
    }

    @Override
    public void finish() throws IOException {
        finishSheet();
        workbook.finish();
        out.flush();
    }

    private void addTitles() {
        List<Column<T>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            text(0, i, columns.get(i).title());
            sheet.width(i, columns.get(i).width());
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        written = 1;
        flushed = 1;
    }

    // Pieces keep their blanks, and an escape in two pieces is none.
    private void text(int at, int column, String value) {
        if (CellText.isPlainForSheet(value)) {
            sheet.inlineString(at, column, value);
            return;
        }
        String text = CellText.forSheet(value);
        if (CellText.isSimple(text)) {
            sheet.inlineString(at, column, text);
        } else {
            RichText.Builder rich = RichText.builder();
            CellText.pieces(text).forEach(piece -> rich.run(piece).end());
            sheet.inlineString(at, column, rich.build());
        }
    }

    private void finishSheet() throws IOException {
        flush();
        sheet.setAutoFilter(0, 0, written - 1, table.columns().size() - 1);
        sheet.finish();
    }

    // A stretch of cells is styled at once: the library looks a style up each time it is told one.
    private void flush() throws IOException {
        List<Column<T>> columns = table.columns();
        for (int i = 0; i < columns.size() && flushed < written; i++) {
            if (columns.get(i).holdsTimes()) {
                sheet.range(flushed, i, written - 1, i).style().format(TIMES).set();
            }
        }
        sheet.flush();
        flushed = written;
    }

    private final class Row implements Cells {

        private int column;

        @Override
        public void empty() {
            // A cell that is not there.
        }

        @Override
        public void text(String value) {
            SpreadsheetWriter.this.text(written, column, value);
        }

        @Override
        public void whole(long value) {
            sheet.value(written, column, value);
        }

        @Override
        public void decimal(BigDecimal value) {
            sheet.value(written, column, value);
        }

        @Override
        public void time(Instant value, LocalClock clock) {
            sheet.value(written, column, clock.serial(value));
        }
    }
}
