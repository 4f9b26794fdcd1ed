package io.ordertochat.http.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What LibreOffice makes of files, without a window: it opens them and writes what it took them for. Environment variable
 * {@code SOFFICE} names the program where it is not {@code soffice} on the path.
 */
final class LibreOffice {

    private static final long MOST_SECONDS = 120;

    /** A cell as it was understood: the kind of value, the value of a date or number, the text that is shown. */
    record Cell(String type, String value, String text, boolean formula) {}

    private final Path folder;

    LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** The rows of every sheet, one list of rows after the other; empty rows at the end are left out. */
    List<List<List<Cell>>> sheetsOf(Path file) throws Exception {
        Path out = Files.createDirectories(folder.resolve("out"));
        Path log = folder.resolve("log");
        Process process = started(out, log, file);
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        process.destroy();
        String name = file.getFileName().toString();
        Path converted = out.resolve(name.substring(0, name.lastIndexOf('.')) + ".fods");
        assertThat(ended && process.exitValue() == 0 && Files.exists(converted))
                .as("LibreOffice opened " + name + "; it said: " + Files.readString(log))
                .isTrue();
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(converted.toFile());
        List<List<List<Cell>>> sheets = new ArrayList<>();
        NodeList tables = document.getElementsByTagName("table:table");
        for (int i = 0; i < tables.getLength(); i++) {
            sheets.add(rows((Element) tables.item(i)));
        }
        return sheets;
    }

    private Process started(Path out, Path log, Path file) {
        String program = System.getenv().getOrDefault("SOFFICE", "soffice");
        try {
            return new ProcessBuilder(
                            program,
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--norestore",
                            "--convert-to",
                            "fods",
                            "--outdir",
                            out.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "LibreOffice does not start; ./verify installs it, or name the program in SOFFICE", missing);
        }
    }

    private static List<List<Cell>> rows(Element table) {
        List<List<Cell>> rows = new ArrayList<>();
        NodeList found = table.getElementsByTagName("table:table-row");
        for (int i = 0; i < found.getLength(); i++) {
            List<Cell> row = cells((Element) found.item(i));
            boolean empty = row.stream().allMatch(cell -> cell.type().isEmpty());
            if (!empty) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Cell> cells(Element row) {
        List<Cell> cells = new ArrayList<>();
        NodeList found = row.getElementsByTagName("table:table-cell");
        for (int i = 0; i < found.getLength(); i++) {
            Element cell = (Element) found.item(i);
            String type = cell.getAttribute("office:value-type");
            String value = cell.getAttribute(type.equals("date") ? "office:date-value" : "office:value");
            int times = type.isEmpty()
                    ? Math.min(50, number(cell, "table:number-columns-repeated"))
                    : number(cell, "table:number-columns-repeated");
            for (int n = 0; n < times; n++) {
                cells.add(new Cell(type, value, text(cell), cell.hasAttribute("table:formula")));
            }
        }
        return cells;
    }

    private static int number(Element element, String attribute) {
        return element.hasAttribute(attribute) ? Integer.parseInt(element.getAttribute(attribute)) : 1;
    }

    // A paragraph is a line; blanks that XML would drop are elements.
    private static String text(Element cell) {
        StringBuilder out = new StringBuilder();
        NodeList lines = cell.getElementsByTagName("text:p");
        for (int i = 0; i < lines.getLength(); i++) {
            out.append(i == 0 ? "" : "\n");
            append(lines.item(i), out);
        }
        return out.toString();
    }

    private static void append(Node node, StringBuilder out) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                out.append(child.getNodeValue());
            } else if (child.getNodeName().equals("text:s")) {
                out.append(" ".repeat(number((Element) child, "text:c")));
            } else if (child.getNodeName().equals("text:tab")) {
                out.append('\t');
            } else {
                append(child, out);
            }
        }
    }
}
