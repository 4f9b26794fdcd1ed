package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ordertochat.form.FieldChecks;
import io.ordertochat.form.FieldVerdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables of fields and texts give the same verdicts through the interface as in core. */
class FieldVectorsOverHttpTest {

    private static final Path TABLE =
            Path.of("..", "core", "src", "test", "resources", "io", "ordertochat", "form", "field-vectors.tsv");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OrderToChatApi api = new TestShop().api().build();

    private record Row(String field, String input, boolean valid, String outcome) {}

    @Test
    void every_row_has_its_verdict_and_its_normal_form() throws IOException {
        List<Row> rows = rows();
        int judged = 0;
        for (int from = 0; from < rows.size(); from += 500) {
            List<Row> some = rows.subList(from, Math.min(from + 500, rows.size()));
            JsonNode answers = check(some);
            assertThat(answers).hasSize(some.size());
            for (int i = 0; i < some.size(); i++) {
                assertSame(some.get(i), answers.get(i));
                judged++;
            }
        }
        assertThat(judged).isGreaterThan(900);
    }

    private static void assertSame(Row row, JsonNode answer) {
        assertThat(answer.get("valid").asBoolean()).as("%s", row).isEqualTo(row.valid());
        if (row.valid()) {
            assertThat(answer.get("normalized").asText()).as("%s", row).isEqualTo(row.outcome());
            assertThat(answer.get("code").isNull()).isTrue();
        } else {
            FieldVerdict verdict = FieldChecks.check(row.field(), row.input()).orElseThrow();
            assertThat(verdict)
                    .isInstanceOfSatisfying(
                            FieldVerdict.Invalid.class,
                            invalid -> assertThat(answer.get("code").asText())
                                    .as("%s", row)
                                    .isEqualTo(invalid.code().code()));
            assertThat(answer.get("normalized").isNull()).isTrue();
        }
    }

    private JsonNode check(List<Row> rows) throws IOException {
        List<Map<String, String>> body = rows.stream()
                .map(row -> Map.of("field", row.field(), "input", row.input()))
                .toList();
        Response response =
                api.handle(Request.of("POST", "/v1/shops/demo/fields/check").withBody(JSON.writeValueAsBytes(body)));
        assertThat(response.status()).isEqualTo(200);
        return JSON.readTree(response.bytes());
    }

    /** Half a surrogate pair can't travel as JSON, so those rows are core's alone. */
    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("field")) {
                Row row = new Row(cells[0], plain(cells[1]), cells[2].equals("valid"), plain(cells[3]));
                if (!StrictText.hasLoneSurrogate(row.input())) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** The table's escapes are JSON's, and quotation marks stand there as they are. */
    private static String plain(String escaped) {
        try {
            return JSON.readValue('"' + escaped.replace("\"", "\\\"") + '"', String.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(escaped, broken);
        }
    }
}
