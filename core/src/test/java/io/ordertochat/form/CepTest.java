package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CepTest {

    @ParameterizedTest
    @ValueSource(strings = {"01310100", "01310-100", "  01310-100\t", "\u00A001310100\u3000"})
    void is_read_masked_and_bare(String typed) {
        assertThat(Cep.parse(typed)).contains(new Cep("01310100"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1310100",
                "013101000",
                "0131-0100",
                "01310--100",
                "01.310-100",
                "00999-999",
                "0131010a",
                "\u0660\u0661\u0663\u0661\u0660\u0661\u0660\u0660",
                "\uFF10\uFF11\uFF13\uFF11\uFF10\uFF11\uFF10\uFF10",
                "01310100\u0000"
            })
    void nothing_else_is_one(String typed) {
        assertThat(Cep.parse(typed)).isEmpty();
    }

    @Test
    void takes_bare_digits_only_and_repeats_nothing_in_its_refusal() {
        assertThat(new Cep("01001000").digits()).isEqualTo("01001000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cep("98765-432"))
                .withMessageContaining("eight digits")
                .withMessageNotContaining("98765");
    }
}
