package io.ordertochat.examples.benchmarks;

import io.ordertochat.channel.Channel;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickLog;
import io.ordertochat.http.export.Column;
import io.ordertochat.http.export.CsvWriter;
import io.ordertochat.http.export.SpreadsheetWriter;
import io.ordertochat.http.export.Table;
import io.ordertochat.http.export.TableWriter;
import io.ordertochat.shop.ShopId;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Clicks as the export shows them, and four plain programs and our own that write them. A few thousand are made and taken in turn. */
final class ExportedRows {

    private static final int MADE = 5_000;
    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final String FORMAT = "yyyy-mm-dd hh:mm:ss";

    private record Line(Click click, String name, String channel) {

        String product() {
            return click.product().map(id -> id.value()).orElse("");
        }

        String number() {
            return click.routedNumber().map(number -> number.e164()).orElse("");
        }
    }

    private static final Table<Line> TABLE = new Table<>(
            "Clicks",
            List.of(
                    Column.text("Product id", 20, Line::product),
                    Column.text("Product", 32, Line::name),
                    Column.text(
                            "Entry point", 24, line -> line.click().entryPoint().value()),
                    Column.text("Channel", 14, Line::channel),
                    Column.text("Page", 12, line -> line.click().page().code()),
                    Column.text("Device", 12, line -> line.click().device().code()),
                    Column.text("Visitor", 12, line -> line.click().agent().code()),
                    Column.text("Number", 18, Line::number),
                    Column.time(
                            "Time", 30, ZONE, line -> Optional.of(line.click().at()))));

    private final int rows;
    private final List<Line> lines;

    ExportedRows(int rows, long seed) {
        this.rows = rows;
        ClickSamples samples = new ClickSamples(
                seed, Instant.parse("2024-03-02T00:00:00Z"), Instant.parse("2026-03-02T00:00:00Z"), MADE, 500);
        this.lines = Stream.generate(samples::next)
                .limit(MADE)
                .map(ExportedRows::line)
                .toList();
    }

    private static Line line(Click click) {
        String name =
                click.product().map(id -> "Caneca de cerâmica " + id.value()).orElse("");
        return new Line(
                click,
                name,
                Channel.of(click.entryPoint().channel()).orElseThrow().title());
    }

    private Line at(int row) {
        return lines.get(row % MADE);
    }

    void spreadsheet(OutputStream out) throws IOException {
        write(new SpreadsheetWriter<>(out, TABLE));
    }

    void csv(OutputStream out) throws IOException {
        write(new CsvWriter<>(out, TABLE));
    }

    private void write(TableWriter<Line> writer) throws IOException {
        for (int i = 0; i < rows; i++) {
            writer.write(at(i));
        }
        writer.finish();
    }

    /** Clicks of a store as a spreadsheet. */
    static long written(ClickLog log, ShopId shop, OutputStream out) throws IOException {
        SpreadsheetWriter<Line> writer = new SpreadsheetWriter<>(out, TABLE);
        long[] written = {0};
        log.each(shop, ClickFilter.all(), click -> {
            try {
                writer.write(line(click));
                written[0]++;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        writer.finish();
        return written[0];
    }

    void fastexcel(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "bench", null)) {
            Worksheet sheet = workbook.newWorksheet("Clicks");
            for (int column = 0; column < TABLE.columns().size(); column++) {
                sheet.inlineString(0, column, TABLE.columns().get(column).title());
            }
            for (int i = 0; i < rows; i++) {
                Line line = at(i);
                int row = i + 1;
                sheet.inlineString(row, 0, line.product());
                sheet.inlineString(row, 1, line.name());
                sheet.inlineString(row, 2, line.click().entryPoint().value());
                sheet.inlineString(row, 3, line.channel());
                sheet.inlineString(row, 4, line.click().page().code());
                sheet.inlineString(row, 5, line.click().device().code());
                sheet.inlineString(row, 6, line.click().agent().code());
                sheet.inlineString(row, 7, line.number());
                sheet.value(row, 8, LocalDateTime.ofInstant(line.click().at(), ZONE));
                sheet.style(row, 8).format(FORMAT).set();
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    void poi(OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            SXSSFSheet sheet = workbook.createSheet("Clicks");
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(FORMAT));
            Row titles = sheet.createRow(0);
            for (int column = 0; column < TABLE.columns().size(); column++) {
                titles.createCell(column)
                        .setCellValue(TABLE.columns().get(column).title());
            }
            for (int i = 0; i < rows; i++) {
                Line line = at(i);
                Row row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(line.product());
                row.createCell(1).setCellValue(line.name());
                row.createCell(2).setCellValue(line.click().entryPoint().value());
                row.createCell(3).setCellValue(line.channel());
                row.createCell(4).setCellValue(line.click().page().code());
                row.createCell(5).setCellValue(line.click().device().code());
                row.createCell(6).setCellValue(line.click().agent().code());
                row.createCell(7).setCellValue(line.number());
                row.createCell(8)
                        .setCellValue(LocalDateTime.ofInstant(line.click().at(), ZONE));
                row.getCell(8).setCellStyle(style);
            }
            workbook.write(out);
        }
    }

    /** Without quotes and guards: no value here needs one, but for the plus of the number, which this leaves to calculate. */
    void writer(OutputStream out) throws IOException {
        DateTimeFormatter iso = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("Product id,Product,Entry point,Channel,Page,Device,Visitor,Number,Time\r\n");
        for (int i = 0; i < rows; i++) {
            Line line = at(i);
            writer.write(line.product());
            writer.write(',');
            writer.write(line.name());
            writer.write(',');
            writer.write(line.click().entryPoint().value());
            writer.write(',');
            writer.write(line.channel());
            writer.write(',');
            writer.write(line.click().page().code());
            writer.write(',');
            writer.write(line.click().device().code());
            writer.write(',');
            writer.write(line.click().agent().code());
            writer.write(',');
            writer.write(line.number());
            writer.write(',');
            writer.write(iso.format(line.click().at().atZone(ZONE)));
            writer.write("\r\n");
        }
        writer.flush();
    }
}
