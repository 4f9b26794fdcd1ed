package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldFuzzTest {

    private static final int ROUNDS = 6_000;
    private static final List<String> COUNTRIES = List.of("", "BR", "US", "PT", "JP");
    private static final List<String> PIECES = List.of(
            "Ana",
            "a@",
            "@b.co",
            "xn--",
            "@münchen.de",
            "。",
            "é",
            "e\u0301",
            "ß",
            "S/N",
            " / ",
            "01310-100",
            "90210",
            "+55 11 96123-4567",
            "4111 1111 1111 1111",
            "cvv ",
            "://",
            "<",
            " ",
            "\u00A0",
            "\u3000",
            "\t",
            "\r\n",
            "\r",
            "\n",
            "\u0085",
            "\u2028",
            "\u200D",
            "\u202E",
            "\uFEFF",
            "\uFFFF",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "１２",
            "٣",
            "ı",
            "K",
            "\uFDFA",
            "\u0338",
            "\u1100\u1161",
            "-",
            ".",
            "_",
            "0",
            "7",
            "Z");

    @ParameterizedTest
    @EnumSource(FieldKey.class)
    void no_text_breaks_a_rule_and_every_normal_form_is_its_own_normal_form(FieldKey key) {
        Random random = new Random(20_261_120L + key.key().hashCode());
        int valid = 0;

        for (int round = 0; round < ROUNDS; round++) {
            String typed = text(random);
            FieldContext context = new FieldContext(COUNTRIES.get(random.nextInt(COUNTRIES.size())));
            FieldVerdict first = check(key, typed, context, round);
            if (first instanceof FieldVerdict.Valid accepted) {
                FieldVerdict second = check(key, accepted.normalForm(), context, round);
                assertThat(second)
                        .as("round %s of %s: %s", round, key, codePoints(typed))
                        .isEqualTo(first);
                valid += accepted.normalForm().isEmpty() ? 0 : 1;
            }
        }

        assertThat(valid).isPositive();
    }

    @Test
    void no_domain_breaks_the_email_rule() {
        Random random = new Random(7);
        for (int round = 0; round < 40_000; round++) {
            String typed = "a@" + text(random).replace('@', '.') + (random.nextBoolean() ? ".de" : "");
            FieldVerdict first = check(FieldKey.EMAIL, typed, FieldContext.ANYWHERE, round);
            if (first instanceof FieldVerdict.Valid accepted) {
                assertThat(TypedText.isAscii(accepted.normalForm())).isTrue();
                assertThat(check(FieldKey.EMAIL, accepted.normalForm(), FieldContext.ANYWHERE, round))
                        .isEqualTo(first);
            }
        }
    }

    private static FieldVerdict check(FieldKey key, String text, FieldContext context, int round) {
        try {
            return FieldRules.check(key, text, context);
        } catch (RuntimeException broken) {
            return fail("round " + round + " of " + key + ": " + codePoints(text), broken);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(random.nextInt(20) == 0 ? 300 : 5);
        for (int i = 0; i < pieces; i++) {
            int kind = random.nextInt(8);
            if (kind < 5) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            } else if (kind == 5) {
                text.append((char) random.nextInt(0x10000));
            } else if (kind == 6) {
                text.appendCodePoint(random.nextInt(0x110000));
            } else {
                text.append((char) (0x20 + random.nextInt(0x60)));
            }
        }
        return text.toString();
    }

    private static String codePoints(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().limit(60).forEach(c -> hex.append(String.format(java.util.Locale.ROOT, "%04X ", c)));
        return hex.toString();
    }
}
