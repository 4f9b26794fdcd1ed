package io.ordertochat.http.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The file as it is: a package of well-formed parts, without formulas, with cells of the right types. */
class SpreadsheetWriterTest {

    private static final Pattern BLANK_AT_END = Pattern.compile("\\A[ \\t\\r\\n]|[ \\t\\r\\n]\\z");
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private record Row(String text, long count, Optional<BigDecimal> amount, Optional<Instant> at) {}

    private static final Table<Row> TABLE = new Table<>(
            "Things",
            List.of(
                    Column.text("Name", 20, Row::text),
                    Column.whole("Count", 8, Row::count),
                    Column.decimal("Amount", 8, Row::amount),
                    Column.time("Time (UTC)", 20, ZoneId.of("UTC"), Row::at)));

    @Test
    void cells_have_types_and_the_titles_stay_in_view() throws Exception {
        Map<String, Document> parts = parts(written(
                Integer.MAX_VALUE,
                List.of(
                        new Row(
                                "=1+1",
                                42,
                                Optional.of(new BigDecimal("9.90")),
                                Optional.of(Instant.parse("2026-03-02T12:00:00Z"))),
                        new Row("", -1, Optional.empty(), Optional.empty()))));
        Document sheet = part(parts, "xl/worksheets/sheet1.xml");

        assertThat(cell(sheet, "A1").getAttribute("t")).isEqualTo("inlineStr");
        assertThat(cell(sheet, "A1").getAttribute("s")).isNotEmpty();
        assertThat(cell(sheet, "A2").getAttribute("t")).isEqualTo("inlineStr");
        assertThat(cell(sheet, "A2").getTextContent()).isEqualTo("=1+1");
        assertThat(cell(sheet, "B2").getAttribute("t")).isEqualTo("n");
        assertThat(cell(sheet, "B2").getTextContent()).isEqualTo("42");
        assertThat(cell(sheet, "C2").getTextContent()).isEqualTo("9.90");
        assertThat(cell(sheet, "D2").getAttribute("t")).isEqualTo("n");
        assertThat(Double.parseDouble(cell(sheet, "D2").getTextContent())).isEqualTo(46083.5);
        assertThat(format(parts, cell(sheet, "D2"))).isEqualTo("yyyy-mm-dd hh:mm:ss");
        assertThat(sheet.getElementsByTagName("c").getLength()).isEqualTo(4 + 4 + 2);
        assertThat(((Element) sheet.getElementsByTagName("pane").item(0)).getAttribute("state"))
                .isEqualTo("frozen");
        assertThat(((Element) sheet.getElementsByTagName("autoFilter").item(0)).getAttribute("ref"))
                .isEqualTo("A1:D3");
        assertThat(sheet.getElementsByTagName("col").getLength()).isEqualTo(4);
    }

    @Test
    void the_package_is_whole() throws Exception {
        Map<String, Document> parts = parts(written(Integer.MAX_VALUE, List.of()));

        NodeList types = part(parts, "[Content_Types].xml").getElementsByTagName("Override");
        for (int i = 0; i < types.getLength(); i++) {
            String name = ((Element) types.item(i)).getAttribute("PartName");
            assertThat(parts).containsKey(name.substring(1));
        }
        assertThat(types.getLength()).isEqualTo(parts.size() - 3);
        assertThat(part(parts, "docProps/app.xml").getDocumentElement().getTextContent())
                .isEqualTo("Order-to-Chat");
        assertThat(part(parts, "docProps/core.xml")
                        .getElementsByTagName("dc:title")
                        .item(0)
                        .getTextContent())
                .isEqualTo("Things");
    }

    @Test
    void what_does_not_fit_goes_on_on_the_next_sheet() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 2_503; i++) {
            rows.add(new Row("row " + i, i, Optional.empty(), Optional.empty()));
        }
        Map<String, Document> parts = parts(written(1_002, rows));

        List<String> seen = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            Document sheet = part(parts, "xl/worksheets/sheet" + number + ".xml");
            assertThat(cell(sheet, "A1").getTextContent()).isEqualTo("Name");
            texts(sheet).stream().skip(1).forEach(seen::add);
        }
        assertThat(seen).isEqualTo(rows.stream().map(Row::text).toList());
        assertThat(parts).doesNotContainKey("xl/worksheets/sheet4.xml");
        NodeList sheets = part(parts, "xl/workbook.xml").getElementsByTagName("sheet");
        assertThat(((Element) sheets.item(0)).getAttribute("name")).isEqualTo("Things");
        assertThat(((Element) sheets.item(2)).getAttribute("name")).isEqualTo("Things 3");
    }

    @Test
    void no_text_becomes_a_formula_breaks_the_file_or_is_lost() throws Exception {
        Random random = new Random(20260302);
        List<Row> rows = new ArrayList<>();
        List<String> expected = new ArrayList<>(List.of("Name"));
        for (int i = 0; i < 20_000; i++) {
            String text = i < OddTexts.KNOWN.size() ? OddTexts.KNOWN.get(i) : OddTexts.random(random);
            rows.add(new Row(text, i, Optional.empty(), Optional.empty()));
            expected.add(OddTexts.shown(text).replace("\r\n", "\n").replace('\r', '\n'));
        }
        Map<String, Document> parts = parts(written(Integer.MAX_VALUE, rows));
        Document sheet = part(parts, "xl/worksheets/sheet1.xml");

        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        assertThat(texts(sheet)).isEqualTo(expected);
        NodeList pieces = sheet.getElementsByTagName("t");
        for (int i = 0; i < pieces.getLength(); i++) {
            Element piece = (Element) pieces.item(i);
            String text = piece.getTextContent();
            // What else spreadsheets would drop, or read as the code of a character.
            assertThat(piece.hasAttribute("xml:space")
                            || !BLANK_AT_END.matcher(text).find())
                    .as(text)
                    .isTrue();
            assertThat(ESCAPE.matcher(text).find()).as(text).isFalse();
        }
    }

    @Test
    void a_text_longer_than_a_cell_ends_in_an_ellipsis() throws Exception {
        String exact = "é".repeat(CellText.LONGEST);
        String pair = "x".repeat(CellText.LONGEST - 2) + "😀" + "y";
        Document sheet = part(
                parts(written(
                        Integer.MAX_VALUE,
                        List.of(
                                new Row(exact, 1, Optional.empty(), Optional.empty()),
                                new Row(exact + "z", 1, Optional.empty(), Optional.empty()),
                                new Row(pair, 1, Optional.empty(), Optional.empty())))),
                "xl/worksheets/sheet1.xml");

        assertThat(cell(sheet, "A2").getTextContent()).isEqualTo(exact);
        assertThat(cell(sheet, "A3").getTextContent()).isEqualTo("é".repeat(CellText.LONGEST - 1) + "…");
        assertThat(cell(sheet, "A4").getTextContent()).isEqualTo("x".repeat(CellText.LONGEST - 2) + "…");
    }

    @Test
    void names_and_widths_that_spreadsheets_refuse_are_refused_here() {
        Column<Row> column = Column.text("a", 1, Row::text);
        for (String name : List.of("", " ", "a/b", "a:b", "what?", "[a]", "it's", "x".repeat(26))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Table<>(name, List.of(column)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Table<Row>("a", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.<Row>text("a", 0, Row::text));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.<Row>text("a", 256, Row::text));
    }

    private static byte[] written(int rowsPerSheet, List<Row> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SpreadsheetWriter<Row> writer = rowsPerSheet == Integer.MAX_VALUE
                ? new SpreadsheetWriter<>(out, TABLE)
                : new SpreadsheetWriter<>(out, TABLE, rowsPerSheet);
        for (Row row : rows) {
            writer.write(row);
        }
        writer.finish();
        return out.toByteArray();
    }

    private static Map<String, Document> parts(byte[] file) throws Exception {
        Map<String, Document> parts = new LinkedHashMap<>();
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        Path path = Files.write(Files.createTempFile("things", ".xlsx"), file);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                assertThat(parts.put(entry.getName(), xml.newDocumentBuilder().parse(new ByteArrayInputStream(part))))
                        .isNull();
            }
        } finally {
            Files.delete(path);
        }
        return parts;
    }

    private static Document part(Map<String, Document> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static Element cell(Document sheet, String place) {
        NodeList cells = sheet.getElementsByTagName("c");
        for (int i = 0; i < cells.getLength(); i++) {
            if (((Element) cells.item(i)).getAttribute("r").equals(place)) {
                return (Element) cells.item(i);
            }
        }
        throw new AssertionError("no cell " + place);
    }

    private static List<String> texts(Document sheet) {
        List<String> texts = new ArrayList<>();
        NodeList cells = sheet.getElementsByTagName("c");
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            if (cell.getAttribute("r").startsWith("A")) {
                texts.add(cell.getTextContent());
            }
        }
        return texts;
    }

    private static String format(Map<String, Document> parts, Element cell) {
        Document styles = part(parts, "xl/styles.xml");
        Element styled =
                (Element) ((Element) styles.getElementsByTagName("cellXfs").item(0))
                        .getElementsByTagName("xf")
                        .item(Integer.parseInt(cell.getAttribute("s")));
        NodeList formats = styles.getElementsByTagName("numFmt");
        for (int i = 0; i < formats.getLength(); i++) {
            Element format = (Element) formats.item(i);
            if (format.getAttribute("numFmtId").equals(styled.getAttribute("numFmtId"))) {
                return format.getAttribute("formatCode");
            }
        }
        throw new AssertionError("no format of " + cell.getAttribute("r"));
    }
}
