package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CepRangesTest {

    @Test
    void every_code_but_those_rondonia_left_lies_in_a_state_and_all_27_have_some() {
        TreeSet<String> states = new TreeSet<>();
        for (int place = 0; place < 100_000; place++) {
            String cep = String.format(Locale.ROOT, "%05d000", place);
            String state = CepRanges.published().stateOf(cep);
            boolean left = place < 1_000 || place / 100 == 789;
            assertThat(state.isEmpty()).as(cep).isEqualTo(left);
            states.add(state);
        }
        states.remove("");
        assertThat(states).hasSize(27).allMatch(state -> Verdicts.accepts("state.BR", state));
    }

    @ParameterizedTest
    @CsvSource({
        "01000-000/SP",
        "19999-999/SP",
        "69300-000/RR",
        "69400-000/AM",
        "72799-999/DF",
        "72999-999/GO",
        "73000-000/DF",
        "76799-999/GO",
        "76800-000/RO",
        "78899-999/MT",
        "01310100/sp",
    })
    void codes_in_their_state(String typed) {
        Verdicts.accepted("cep.uf", typed, typed.replace("-", "").toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "01310-100/RJ, RANGE",
        "78950-000/RO, RANGE",
        "78950-000/MT, RANGE",
        "00999-999/SP, RANGE",
        "01310-100/XX, STATE",
        "01310-100/, STATE",
        "01310-100//SP, STATE",
        "01310-100/São Paulo, STATE",
        "01310-100, FORMAT",
        "/SP, LENGTH",
        "1310-100/SP, LENGTH",
        "01310100 /SP, CHARSET",
        "SP/01310-100, CHARSET",
    })
    void codes_elsewhere(String typed, ViolationCode code) {
        Verdicts.refused("cep.uf", typed, code);
    }
}
