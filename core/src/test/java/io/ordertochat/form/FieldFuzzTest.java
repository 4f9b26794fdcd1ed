package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldFuzzTest {

    private static final List<String> COUNTRIES = List.of("", "BR", "US", "PT", "JP", "GB", "LV");
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

    /** Where a check has no rows of its own, those of another kind are changed a little. */
    private static final Map<String, String> ROWS_OF = Map.ofEntries(
            Map.entry("firstName", "name.first"),
            Map.entry("lastName", "name.last"),
            Map.entry("phone", "phone.intl"),
            Map.entry("phoneUs", "phone.US"),
            Map.entry("phoneEu", "phone.PT"),
            Map.entry("phoneIntl", "phone.intl"),
            Map.entry("state", "state.BR"),
            Map.entry("postcode", "postal.CZ"),
            Map.entry("zipUs", "zip"),
            Map.entry("postalEu", "postal.GB"),
            Map.entry("vat", "vat.FR"),
            Map.entry("myNumber", "mynumber.corporate"));

    static Stream<String> names() {
        return FieldChecks.names().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_text_breaks_a_check_and_every_normal_form_is_its_own_normal_form(String name) {
        Random random = new Random(20_261_120L + name.hashCode());
        List<String> rows = FieldVectors.validRows().stream()
                .filter(row -> row.field().equals(ROWS_OF.getOrDefault(name, name)))
                .map(FieldVectors.Row::input)
                .toList();
        int valid = 0;

        for (int round = 0; round < rounds(name); round++) {
            boolean near = !rows.isEmpty() && round % 2 == 0;
            String typed = near ? changed(rows.get(random.nextInt(rows.size())), random) : text(random);
            String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
            FieldVerdict first = check(name, typed, country, round);
            if (first instanceof FieldVerdict.Valid accepted
                    && !accepted.normalForm().isEmpty()) {
                valid++;
                if (!name.equals("country.alpha3")) {
                    assertThat(check(name, accepted.normalForm(), country, round))
                            .as("round %s of %s: %s", round, name, codePoints(typed))
                            .isEqualTo(first);
                }
            }
        }

        assertThat(rows.isEmpty() || valid > 0).isTrue();
    }

    @Test
    void no_long_text_breaks_a_check() {
        Random random = new Random(5);
        for (int length : List.of(3_999, 4_000, 4_001, 10_000, 100_000)) {
            String typed = longText(random, length);
            for (String name : FieldChecks.names()) {
                FieldVerdict verdict = check(name, typed, "BR", length);
                if (length > FieldRules.MAX_TYPED) {
                    assertThat(verdict)
                            .isInstanceOfSatisfying(
                                    FieldVerdict.Invalid.class,
                                    invalid -> assertThat(invalid.code()).isEqualTo(ViolationCode.LENGTH));
                }
            }
        }
    }

    @Test
    void no_domain_breaks_the_email_rule() {
        Random random = new Random(7);
        for (int round = 0; round < 40_000; round++) {
            String typed = "a@" + text(random).replace('@', '.') + (random.nextBoolean() ? ".de" : "");
            FieldVerdict first = check("email", typed, "", round);
            if (first instanceof FieldVerdict.Valid accepted) {
                assertThat(TypedText.isAscii(accepted.normalForm())).isTrue();
                assertThat(check("email", accepted.normalForm(), "", round)).isEqualTo(first);
            }
        }
    }

    private static FieldVerdict check(String name, String text, String country, int round) {
        try {
            return FieldChecks.check(name, text, country).orElseThrow();
        } catch (RuntimeException broken) {
            return fail("round " + round + " of " + name + ": " + codePoints(text), broken);
        }
    }

    /** Phones come in so many countries that a few texts for each are many. */
    private static int rounds(String name) {
        return name.startsWith("phone.") ? 100 : 3_000;
    }

    /** Up to three small changes of a text that is valid as it stands. */
    private static String changed(String right, Random random) {
        StringBuilder text = new StringBuilder(right);
        for (int changes = random.nextInt(4); changes > 0 && !text.isEmpty(); changes--) {
            int place = random.nextInt(text.length());
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(place);
                case 1 -> text.insert(place, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> text.setCharAt(place, (char) ('0' + random.nextInt(10)));
                case 3 -> text.setCharAt(place, (char) random.nextInt(0x10000));
                default -> text.insert(place, text.charAt(random.nextInt(text.length())));
            }
        }
        return text.toString();
    }

    private static String longText(Random random, int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append(text(random));
        }
        return text.substring(0, length);
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
