package io.ordertochat.http.export;

import java.io.IOException;

/**
 * Writes a table row by row, in constant memory. A file is whole only after {@link #finish}: where something fails before, leave
 * the writer alone, so that nobody takes half a file for all of it. It holds nothing that must be closed, and never closes the
 * stream. Not thread-safe.
 *
 * @param <T> what a row is about
 */
public sealed interface TableWriter<T> permits CsvWriter, SpreadsheetWriter {

    /**
     * Writes the next row.
     *
     * @param row what it is about
     * @throws IOException when the stream fails
     */
    void write(T row) throws IOException;

    /**
     * Writes what makes the file whole, and hands everything to the stream. Nothing may follow.
     *
     * @throws IOException when the stream fails
     */
    void finish() throws IOException;
}
