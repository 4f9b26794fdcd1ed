package io.ordertochat.http;

import io.ordertochat.http.export.CsvWriter;
import io.ordertochat.http.export.SpreadsheetWriter;
import io.ordertochat.http.export.Table;
import io.ordertochat.http.export.TableWriter;
import java.io.OutputStream;

/** The kinds of files that tables are handed out as. */
enum ExportFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 50),
    CSV("csv", "text/csv; charset=utf-8; header=present", 120);

    private final String ending;
    private final String type;
    private final int bytesOfClick;

    ExportFormat(String ending, String type, int bytesOfClick) {
        this.ending = ending;
        this.type = type;
        this.bytesOfClick = bytesOfClick;
    }

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }

    /** About how many bytes of a file one click takes; only to show how far a transfer has come. */
    int bytesOfClick() {
        return bytesOfClick;
    }

    <T> TableWriter<T> writer(OutputStream out, Table<T> table) {
        return switch (this) {
            case XLSX -> new SpreadsheetWriter<>(out, table);
            case CSV -> new CsvWriter<>(out, table);
        };
    }
}
