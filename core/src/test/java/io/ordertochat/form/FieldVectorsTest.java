package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldVectorsTest {

    @ParameterizedTest
    @MethodSource("rows")
    void every_row_gets_its_verdict_and_its_normal_form(Row row) {
        FieldVerdict verdict = FieldChecks.check(row.field(), row.input()).orElseThrow();

        if (row.valid()) {
            assertThat(verdict).isEqualTo(new FieldVerdict.Valid(row.outcome()));
        } else {
            assertThat(verdict).isInstanceOf(FieldVerdict.Invalid.class);
        }
    }

    @ParameterizedTest
    @MethodSource("validRows")
    void every_normal_form_is_its_own_normal_form(Row row) {
        assertThat(FieldChecks.check(row.field(), row.outcome())).contains(new FieldVerdict.Valid(row.outcome()));
    }

    static Stream<Row> validRows() {
        return rows().filter(Row::valid);
    }

    static Stream<Row> rows() {
        return TableResource.rows("field-vectors.tsv").stream().skip(1).map(Row::of);
    }

    record Row(String field, String input, boolean valid, String outcome) {

        static Row of(List<String> columns) {
            assertThat(columns).hasSize(4);
            return new Row(
                    columns.get(0), plain(columns.get(1)), columns.get(2).equals("valid"), plain(columns.get(3)));
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
}
