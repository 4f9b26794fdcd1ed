package io.ordertochat.http.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet program opens our files without a question and finds in them what we put in. */
class LibreOfficeTest {

    private record Row(String text, long count, Instant at) {}

    private static final Table<Row> TABLE = new Table<>(
            "Things",
            List.of(
                    Column.text("Name", 20, Row::text),
                    Column.whole("Count", 8, Row::count),
                    Column.time(
                            "Time (Asia/Kathmandu)", 20, ZoneId.of("Asia/Kathmandu"), row -> Optional.of(row.at()))));

    private static final Instant FIRST = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_spreadsheet_has_texts_that_stay_texts_and_dates_that_are_dates() throws Exception {
        Path file = folder.resolve("things.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            write(new SpreadsheetWriter<>(out, TABLE, 30));
        }
        List<List<List<LibreOffice.Cell>>> sheets = new LibreOffice(folder).sheetsOf(file);

        assertThat(sheets).hasSize(2);
        for (int i = 0; i < OddTexts.KNOWN.size(); i++) {
            List<LibreOffice.Cell> row = sheets.get(i / 29).get(1 + i % 29);
            String shown =
                    OddTexts.shown(OddTexts.KNOWN.get(i)).replace("\r\n", "\n").replace('\r', '\n');
            assertThat(row.get(0)).as(shown).isEqualTo(new LibreOffice.Cell("string", "", shown, false));
            assertThat(row.get(1)).as(shown).isEqualTo(new LibreOffice.Cell("float", "" + i, "" + i, false));
            assertThat(row.get(2).type()).isEqualTo("date");
            LocalDateTime local = LocalDateTime.ofInstant(FIRST.plusSeconds(60L * i), ZoneId.of("Asia/Kathmandu"));
            assertThat(row.get(2).value()).isEqualTo(local.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        }
        assertThat(sheets.get(1).get(0).get(2).text()).isEqualTo("Time (Asia/Kathmandu)");
        assertThat(sheets.get(0).get(1).get(2).text()).isEqualTo("2026-03-02 15:45:00");
    }

    @Test
    void comma_separated_values_calculate_nothing_and_keep_their_letters() throws Exception {
        Path file = folder.resolve("things.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            write(new CsvWriter<>(out, TABLE));
        }
        List<List<LibreOffice.Cell>> rows =
                new LibreOffice(folder).sheetsOf(file).get(0);

        assertThat(rows).hasSize(OddTexts.KNOWN.size() + 1);
        assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(LibreOffice.Cell::formula));
        assertThat(rows.get(1).get(0).text()).isEqualTo("'=cmd|' /C calc'!A0");
        for (int i = 0; i < OddTexts.KNOWN.size(); i++) {
            String shown = OddTexts.shown(OddTexts.KNOWN.get(i));
            if (shown.chars().allMatch(Character::isLetter)) {
                assertThat(rows.get(i + 1).get(0).text()).isEqualTo(shown);
            }
            assertThat(rows.get(i + 1).get(1).value()).as(shown).isEqualTo("" + i);
        }
    }

    private static void write(TableWriter<Row> writer) throws IOException {
        for (int i = 0; i < OddTexts.KNOWN.size(); i++) {
            writer.write(new Row(OddTexts.KNOWN.get(i), i, FIRST.plusSeconds(60L * i)));
        }
        writer.finish();
    }
}
