package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.form.AddressAnswer.Found;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressAnswerTest {

    @Test
    void what_a_source_says_well_stays_as_it_is() {
        assertThat(Found.fromSource("Praça da Sé", "Sé", "São Paulo", "SP", "viacep"))
                .contains(new Found("Praça da Sé", "Sé", "São Paulo", "SP", "viacep"));
        assertThat(Found.fromSource("", "", "Santa Bárbara d'Oeste", "sp", "x"))
                .contains(new Found("", "", "Santa Bárbara d'Oeste", "SP", "x"));
    }

    static Stream<Arguments> badlySaid() {
        return Stream.of(
                Arguments.of("  Rua \u00A0 das\tFlores  ", "Rua das Flores"),
                Arguments.of("Rua\r\nUm", "Rua Um"),
                Arguments.of("Rua \u202EUm\u202C", "Rua Um"),
                Arguments.of("\uFEFFRua\u0000 Um\u0007", "Rua Um"),
                Arguments.of("Prac\u0327a", "Pra\u00E7a"),
                Arguments.of("<b>Rua Um</b>", ""),
                Arguments.of("Rua https://evil.example", ""),
                Arguments.of("\u0000\u202E", ""),
                Arguments.of("--", ""));
    }

    @ParameterizedTest
    @MethodSource("badlySaid")
    void what_it_says_badly_is_cleaned_or_left_out(String said, String street) {
        assertThat(found(said).street()).isEqualTo(street);
    }

    @Test
    void a_part_longer_than_its_field_is_left_out() {
        assertThat(found("R".repeat(150)).street()).hasSize(150);
        assertThat(found("R".repeat(151)).street()).isEmpty();
        assertThat(found("\u0000".repeat(5_000)).street()).isEmpty();
        assertThat(Found.fromSource("", "B".repeat(101), "Recife", "PE", "x")
                        .orElseThrow()
                        .neighborhood())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "XX", "São Paulo", "S P", "35", "SP\u0130"})
    void a_state_that_is_none_is_no_answer(String state) {
        assertThat(Found.fromSource("Rua Um", "", "Recife", state, "x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "<i>Recife</i>", "12345", "https://recife.example"})
    void without_a_city_there_is_no_answer(String city) {
        assertThat(Found.fromSource("Rua Um", "", city, "PE", "x")).isEmpty();
    }

    @Test
    void every_part_passes_its_own_field_whatever_was_said() {
        Random random = new Random(17);
        String pieces = "aZ9 -'<>:/.\u00E7\u0327\u0000\u0085\t\n\u00A0\u202E\u2067\uFEFF\uD83D\uDE00\uFFFE\u200D";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder said = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                said.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            Found found = found(said.toString());
            assertThat(List.of(found.street(), found.neighborhood()))
                    .allMatch(part -> part.isEmpty()
                            || FieldChecks.check("neighborhood", part)
                                    .equals(Optional.of(new FieldVerdict.Valid(part))));
        }
    }

    @Test
    void a_lookup_that_is_not_there_is_never_available() {
        assertThat(AddressLookup.none().find(new Cep("01001000"))).isEqualTo(new AddressAnswer.Unavailable());
    }

    private static Found found(String street) {
        return Found.fromSource(street, street, "Recife", "PE", "x").orElseThrow();
    }
}
