package io.ordertochat.http.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    private static final String CALCULATING = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private record Row(String text, long count, Optional<BigDecimal> amount, Optional<Instant> at) {}

    private static final Table<Row> TABLE = new Table<>(
            "Things",
            List.of(
                    Column.text("Name, and more", 20, Row::text),
                    Column.whole("Count", 8, Row::count),
                    Column.decimal("Amount", 8, Row::amount),
                    Column.time("Time", 20, ZoneId.of("America/Sao_Paulo"), Row::at)));

    @Test
    void every_value_means_the_same_in_every_country() throws IOException {
        String file = written(List.of(
                new Row(
                        "Açaí",
                        -3,
                        Optional.of(new BigDecimal("1234.50")),
                        Optional.of(Instant.parse("2026-03-02T10:00:00.007Z"))),
                new Row("", 0, Optional.empty(), Optional.empty()),
                new Row(
                        "a, \"b\"",
                        1_000_000,
                        Optional.of(new BigDecimal("1E+3")),
                        Optional.of(Instant.parse("2018-11-04T03:00:00Z")))));

        assertThat(file)
                .isEqualTo("\uFEFF\"Name, and more\",Count,Amount,Time\r\n"
                        + "Açaí,-3,1234.50,2026-03-02T07:00:00.007-03:00\r\n"
                        + ",0,,\r\n"
                        + "\"a, \"\"b\"\"\",1000000,1000,2018-11-04T01:00:00.000-02:00\r\n");
    }

    @Test
    void signs_that_calculate_get_an_apostrophe_in_front() throws IOException {
        assertThat(values(
                        "=cmd|' /C calc'!A0",
                        "+5511988887777",
                        "-1",
                        "@a",
                        "\t1",
                        "\uFF1D1",
                        " =1",
                        "'=1",
                        "x;=1",
                        "1-1",
                        "'tis"))
                .containsExactly(
                        "'=cmd|' /C calc'!A0",
                        "'+5511988887777",
                        "'-1",
                        "'@a",
                        "'\t1",
                        "'\uFF1D1",
                        " '=1",
                        "''=1",
                        "x;'=1",
                        "1-1",
                        "'tis");
    }

    @Test
    void no_text_breaks_a_line_begins_to_calculate_or_is_lost() throws IOException {
        Random random = new Random(20260302);
        List<String> texts = new ArrayList<>(OddTexts.KNOWN);
        for (int i = 0; i < 20_000; i++) {
            texts.add(OddTexts.random(random));
        }
        List<String> values = values(texts.toArray(String[]::new));

        for (int i = 0; i < texts.size(); i++) {
            String shown = OddTexts.shown(texts.get(i));
            assertThat(unguarded(values.get(i))).as(shown).isEqualTo(shown);
            for (String part : values.get(i).split("[;\t\r\n]", -1)) {
                String bare = part.replaceFirst("^[ \"]+", "");
                assertThat(bare.isEmpty() || CALCULATING.indexOf(bare.charAt(0)) < 0)
                        .as(shown)
                        .isTrue();
            }
        }
    }

    @Test
    void no_value_calculates_where_a_semicolon_is_the_separator() throws IOException {
        Random random = new Random(20261120);
        List<String> texts = new ArrayList<>(OddTexts.KNOWN);
        texts.add("x;\"=cmd|'/C calc'!A0;");
        texts.add("x\n\" =1+1");
        for (int i = 0; i < 20_000; i++) {
            texts.add(OddTexts.random(random));
        }
        Table<String> table = new Table<>(
                "Things", List.of(Column.whole("Count", 8, text -> 7), Column.text("Name", 20, text -> text)));
        for (String text : texts) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvWriter<String> writer = new CsvWriter<>(out, table);
            writer.write(text);
            writer.finish();
            assertThat(cells(out.toString(StandardCharsets.UTF_8).substring(1), ';'))
                    .as(text)
                    .noneMatch(cell -> !cell.isBlank()
                            && CALCULATING.indexOf(cell.stripLeading().charAt(0)) >= 0);
        }
    }

    /** Reads as spreadsheets do: a quote at a value's beginning opens, one more closes, and what follows belongs to the value. */
    private static List<String> cells(String file, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean fresh = true;
        boolean quoted = false;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (quoted && c == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (fresh || quoted)) {
                quoted = fresh;
                fresh = false;
            } else if (!quoted && (c == separator || c == '\r' || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
                fresh = true;
            } else {
                cell.append(c);
                fresh = false;
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** What the guide tells programs to do: the apostrophe right in front of such a sign goes. */
    private static String unguarded(String value) {
        StringBuilder out = new StringBuilder();
        boolean begins = true;
        boolean first = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean blank = "\t\r\n".indexOf(c) >= 0;
            if ((begins && CALCULATING.indexOf(c) >= 0) || (first && blank)) {
                assertThat(out.toString()).as(value).endsWith("'");
                out.setLength(out.length() - 1);
            }
            first &= c == '\'';
            begins = blank || c == ';' || (begins && (c == ' ' || c == '\'' || c == '"'));
            out.append(c);
        }
        return out.toString();
    }

    private static List<String> values(String... texts) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String text : texts) {
            rows.add(new Row(text, 7, Optional.empty(), Optional.empty()));
        }
        List<List<String>> lines = parsed(written(rows));
        assertThat(lines).hasSize(texts.length + 1).allMatch(line -> line.size() == 4);
        return lines.subList(1, lines.size()).stream().map(line -> line.get(0)).toList();
    }

    private static String written(List<Row> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter<Row> writer = new CsvWriter<>(out, TABLE);
        for (Row row : rows) {
            writer.write(row);
        }
        writer.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Reads as RFC 4180 says, and nothing more. */
    private static List<List<String>> parsed(String file) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < file.length(); i++) {
            char c = file.charAt(i);
            if (quoted && c == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                line.add(value.toString());
                value.setLength(0);
                if (c == '\r') {
                    lines.add(line);
                    line = new ArrayList<>();
                    assertThat(file.charAt(++i)).isEqualTo('\n');
                }
            } else {
                value.append(c);
            }
        }
        assertThat(quoted).isFalse();
        assertThat(line).isEmpty();
        return lines;
    }
}
