package io.ordertochat.vat;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.vat.VatVerdict.Invalid;
import io.ordertochat.vat.VatVerdict.Reason;
import io.ordertochat.vat.VatVerdict.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of verdicts: state, what is typed, whether it is valid, and the normal form or the reason. */
class VatVectorsTest {

    @ParameterizedTest
    @MethodSource("rows")
    void every_row_gets_its_verdict_and_its_normal_form(String prefix, String typed, String verdict, String outcome) {
        VatVerdict found = VatNumber.check(typed, prefix);

        if (verdict.equals("valid")) {
            assertThat(found)
                    .isInstanceOfSatisfying(
                            Valid.class,
                            valid -> assertThat(valid.number().value()).isEqualTo(outcome));
        } else {
            assertThat(found).isEqualTo(new Invalid(Reason.valueOf(outcome.toUpperCase(Locale.ROOT))));
        }
    }

    @Test
    void every_state_has_rows() {
        Set<String> tested = rows().map(row -> (String) row[0]).collect(Collectors.toSet());

        assertThat(tested).hasSize(31).isEqualTo(Set.copyOf(VatNumber.prefixes()));
    }

    static Stream<Object[]> rows() {
        return lines().map(line -> line.split("\t", -1)).map(columns -> (Object[]) columns);
    }

    private static Stream<String> lines() {
        try (var stream = VatVectorsTest.class.getResourceAsStream("vat-vectors.tsv")) {
            assertThat(stream).isNotNull();
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).hasSizeGreaterThan(390);
            return lines.stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
