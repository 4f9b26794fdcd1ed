package io.ordertochat.vat;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.vat.VatVerdict.Invalid;
import io.ordertochat.vat.VatVerdict.Reason;
import io.ordertochat.vat.VatVerdict.Valid;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VatVectorsTest {

    /** Prefix, what is typed, the verdict, and the normal form or the reason. */
    static Stream<Object[]> vectors() {
        return Lines.of("vat-vectors.tsv");
    }

    /** The verdict and what is typed. */
    static Stream<Object[]> samples() {
        return Lines.of("vat-samples.tsv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
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
    void every_prefix_has_rows() {
        Set<String> tested = vectors().map(row -> (String) row[0]).collect(Collectors.toSet());

        assertThat(tested).isEqualTo(Set.copyOf(VatNumber.prefixes()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samples_of_others_are_judged_alike(String verdict, String typed) {
        assertThat(VatNumber.check(typed) instanceof Valid).isEqualTo(verdict.equals("valid"));
    }
}
