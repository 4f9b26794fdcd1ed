package io.ordertochat.vat;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.vat.VatVerdict.Valid;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VatFuzzTest {

    private static final int ROUNDS = 200_000;
    private static final List<String> PIECES = List.of(
            "CHE",
            "MWST",
            "IVA",
            "MVA",
            "GD",
            "HA",
            "B01",
            "0",
            "00",
            "1",
            "9",
            "12",
            "000",
            "999999999",
            "U",
            "W",
            "+",
            "*",
            " ",
            ".",
            "-",
            "/",
            "\u00A0",
            "\u2003",
            "\t",
            "\n",
            "\r\n",
            "\u0085",
            "\u200D",
            "\u202E",
            "\uFEFF",
            "\uFFFF",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "\u0666",
            "\uFF11",
            "\u0131",
            "\u017F",
            "\u212A",
            "\u00DF",
            "e\u0301",
            "\u0000",
            "[",
            "\u007F");

    @Test
    void no_text_throws_and_what_passes_is_a_normal_form() {
        Random random = new Random(271828);
        int valid = 0;
        for (int round = 0; round < ROUNDS; round++) {
            if (VatNumber.check(anything(random)) instanceof Valid passed) {
                valid++;
                assertThat(passed.number().value()).matches("[A-Z]{2}[0-9A-Z+*]{2,14}");
                assertThat(VatNumber.check(
                                passed.number().value(), passed.number().prefix()))
                        .isEqualTo(passed);
                assertThat(passed.number().toString())
                        .hasSameSizeAs(passed.number().value());
            }
        }
        assertThat(valid).isPositive();
    }

    @Test
    void endless_texts_are_read_once() {
        assertThat(VatNumber.check("DE136695976" + " ".repeat(5_000_000))).isInstanceOf(Valid.class);
        assertThat(VatNumber.check(" ".repeat(5_000_000) + "DE136695976")).isInstanceOf(Valid.class);
        assertThat(VatNumber.check("DE" + "1".repeat(5_000_000))).isNotInstanceOf(Valid.class);
        assertThat(VatNumber.check("DE " + "1".repeat(5_000_000))).isNotInstanceOf(Valid.class);
    }

    private static String anything(Random random) {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(10) > 0) {
            text.append(
                    VatNumber.prefixes().get(random.nextInt(VatNumber.prefixes().size())));
        }
        int pieces = random.nextInt(8);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    switch (random.nextInt(4)) {
                        case 0 -> PIECES.get(random.nextInt(PIECES.size()));
                        case 1 -> (char) random.nextInt(0x10000);
                        default -> random.nextInt(1_000);
                    });
        }
        return text.toString();
    }
}
