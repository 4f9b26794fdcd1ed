package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of the field tables: the copy beside the tests, and those of the shared file where there is one. */
final class FieldVectors {

    private static final List<Row> ROWS = read();

    private FieldVectors() {}

    static List<Row> rows() {
        return ROWS;
    }

    static List<Row> validRows() {
        return ROWS.stream().filter(Row::valid).toList();
    }

    record Row(String field, String input, boolean valid, String outcome) {

        static Row of(String line) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(4);
            assertThat(columns[2]).as(line).isIn("valid", "invalid");
            return new Row(columns[0], plain(columns[1]), columns[2].equals("valid"), plain(columns[3]));
        }
    }

    private static List<Row> read() {
        Set<Row> rows = new LinkedHashSet<>();
        try (InputStream copy = FieldVectors.class.getResourceAsStream("field-vectors.tsv")) {
            rows.addAll(parsed(new String(copy.readAllBytes(), StandardCharsets.UTF_8)));
            Path shared = repository().resolveSibling("shared/reference/field-vectors.tsv");
            if (Files.exists(shared)) {
                rows.addAll(parsed(Files.readString(shared)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(rows);
    }

    private static List<Row> parsed(String table) {
        return table.lines().skip(1).map(Row::of).collect(Collectors.toList());
    }

    /** The uppermost folder with a pom. */
    private static Path repository() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && Files.exists(root.resolveSibling("pom.xml"))) {
            root = root.getParent();
        }
        return root;
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char kind = escaped.charAt(++i);
            if (kind == 'u') {
                plain.append((char) Integer.parseInt(escaped.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                plain.append(kind == 't' ? '\t' : kind == 'n' ? '\n' : kind == 'r' ? '\r' : kind);
            }
        }
        return plain.toString();
    }
}
