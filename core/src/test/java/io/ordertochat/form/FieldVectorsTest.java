package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldVectorsTest {

    @ParameterizedTest
    @MethodSource("rows")
    void every_row_gets_its_verdict_and_its_normal_form_which_is_its_own_normal_form(FieldVectors.Row row) {
        FieldVerdict verdict = FieldChecks.check(row.field(), row.input()).orElseThrow();

        if (!row.valid()) {
            assertThat(verdict).isInstanceOf(FieldVerdict.Invalid.class);
            return;
        }
        FieldVerdict expected = new FieldVerdict.Valid(row.outcome());
        assertThat(verdict).isEqualTo(expected);
        // A code of two letters is none of three.
        if (!row.field().equals("country.alpha3")) {
            assertThat(FieldChecks.check(row.field(), row.outcome())).contains(expected);
        }
    }

    @Test
    void every_check_of_the_tables_has_rows_of_both_kinds() {
        Set<String> twoKinds = FieldVectors.rows().stream()
                .collect(Collectors.groupingBy(
                        FieldVectors.Row::field, Collectors.mapping(FieldVectors.Row::valid, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(kinds -> kinds.getValue().size() == 2)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        // No code of Lithuania is read alike by all who were asked.
        assertThat(twoKinds).hasSize(114).isSubsetOf(FieldChecks.names()).doesNotContain("postal.LT");
    }

    static List<FieldVectors.Row> rows() {
        return FieldVectors.rows();
    }
}
