package io.ordertochat.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ana",
                "Ana Maria d'Ávila (filha)",
                "São João, 12-A; S/N",
                "R$ 3,50 + 2 & 3 # 4% = ? !",
                "3.5kg",
                "Nr. 5",
                "a: b / c",
                "3*4 snake_case a~b a`b",
                "हिन्दी में नाम",
                "محمد بن سلمان",
                "山田太郎",
                "Фёдор Михайлович",
                "Nguyễn Thị Minh Khai",
                "12-34",
                "-5",
                "it ends."
            })
    void plain_text_comes_back_as_the_same_object(String text) {
        assertThat(ChatText.singleLine(text, 80)).isSameAs(text);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                // layout
                Arguments.of("Ana\nTotal: R$ 0,01", "Ana / Total: R$ 0,01"),
                Arguments.of("a\r\nb\rc\n\n\nd", "a / b / c / d"),
                Arguments.of("a\u2028b\u2029c\u0085d\u000be\ff", "a / b / c / d / e / f"),
                Arguments.of("\n\n a \n", "a"),
                Arguments.of("  a \t\u00a0\u3000 b  ", "a b"),
                Arguments.of(" \n\t", ""),
                // what cannot be seen
                Arguments.of("a\u0000\u0007\u001b\u009fb", "ab"),
                Arguments.of("a\u202eb\u2066c\u2069d\u200ee\u200ff\u061cg", "abcdefg"),
                Arguments.of("a\u200bb\ufeffc\u2060d\u00ade\u034ff", "abcdef"),
                Arguments.of("\u200d\u200c\ufe0f", ""),
                Arguments.of("\u3164\u3164", ""),
                Arguments.of("a\udb40\udc41b", "ab"),
                // what is needed to write
                Arguments.of("👨‍👩‍👧 ❤️ 👍🏽", "👨‍👩‍👧 ❤️ 👍🏽"),
                Arguments.of("🏴\udb40\udc67\udb40\udc62\udb40\udc7f", "🏴\udb40\udc67\udb40\udc62\udb40\udc7f"),
                Arguments.of("می\u200cخواهم", "می\u200cخواهم"),
                Arguments.of("क्\u200dष", "क्\u200dष"),
                Arguments.of("Jose\u0301", "José"),
                Arguments.of("\ud83d x \ude00", "\ufffd x \ufffd"),
                // formatting
                Arguments.of("*Ana*", "∗Ana∗"),
                Arguments.of("_a_ ~b~ `c`", "＿a＿ ∼b∼ ‘c‘"),
                Arguments.of("```x```", "‘‘‘x‘‘‘"),
                Arguments.of("5* hotel", "5∗ hotel"),
                Arguments.of("\u1fefx\u1fef", "‘x‘"),
                Arguments.of("é*b 你*好", "é∗b 你∗好"),
                Arguments.of("a*\u200bb", "a*b"),
                // lists and quotes
                Arguments.of("- milk", "‐ milk"),
                Arguments.of("-", "‐"),
                Arguments.of("* milk", "∗ milk"),
                Arguments.of("1. milk", "1․ milk"),
                Arguments.of("12.", "12․"),
                Arguments.of("> said", "› said"),
                // links
                Arguments.of("https://evil.example/x", "https∶//evil․example/x"),
                Arguments.of("www.evil", "www․evil"),
                Arguments.of("see evil.com now", "see evil․com now"),
                Arguments.of("wa.me/5511", "wa․me/5511"),
                Arguments.of("пример.рф", "пример․рф"),
                Arguments.of("evil.xn--p1ai", "evil․xn--p1ai"),
                Arguments.of("EVIL.\u200bCOM", "EVIL․COM"),
                Arguments.of("ana@evil.com", "ana@evil․com"),
                Arguments.of("evil。com", "evil․com"),
                Arguments.of("Sra.Ana", "Sra․Ana"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_could_do_harm_is_replaced(String text, String expected) {
        assertThat(ChatText.singleLine(text, 80)).isEqualTo(expected);
    }

    @Test
    void a_long_text_is_cut_at_whole_characters() {
        assertThat(ChatText.singleLine("abcdef", 6)).isEqualTo("abcdef");
        assertThat(ChatText.singleLine("abcdefg", 6)).isEqualTo("abcde…");
        assertThat(ChatText.singleLine("abcd efgh", 6)).isEqualTo("abcd…");
        assertThat(ChatText.singleLine("😀😀😀😀", 3)).isEqualTo("😀😀…");
        assertThat(ChatText.singleLine("😀😀😀", 3)).isEqualTo("😀😀😀");
        assertThat(ChatText.singleLine("abc👨‍👩‍👧 and more", 6)).isEqualTo("abc…");
        assertThat(ChatText.singleLine("कि कि कि", 5)).isEqualTo("कि…");
        assertThat(ChatText.singleLine("ab", 1)).isEqualTo("…");
        assertThat(ChatText.singleLine("x".repeat(1_000_000), 10)).isEqualTo("xxxxxxxxx…");
        assertThat(ChatText.singleLine("a" + "\u0301".repeat(1_000), 10).codePointCount(0, 10))
                .isEqualTo(10);
        assertThatThrownBy(() -> ChatText.singleLine("a", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_marker_inside_a_word_that_is_cut_is_no_marker_afterwards() {
        assertThat(ChatText.singleLine("ab*cdef", 4)).isEqualTo("ab∗…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.com", "ana.maria_silva+shop@mail.example.com.br", "josé@exämple.de"})
    void an_email_address_stays_as_it_is(String email) {
        assertThat(ChatText.emailAddress(email)).isSameAs(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.com", "a@b.com\nTotal: 1", "*a@b.com*", "evil.com", "a@b@evil.com", "_a@b.com_"})
    void what_is_no_email_address_is_treated_as_any_text(String text) {
        assertThat(ChatText.emailAddress(text))
                .isEqualTo(ChatText.singleLine(text, 254))
                .isNotEqualTo(text);
    }

    @Test
    void hostile_texts_in_any_mix_come_out_harmless_and_stay_so() {
        Random random = new Random(61);
        for (int round = 0; round < 20_000; round++) {
            int max = 1 + random.nextInt(40);
            String text = HostileTexts.next(random);

            String line = ChatText.singleLine(text, max);

            assertThat(line.codePointCount(0, line.length())).as(escaped(text)).isLessThanOrEqualTo(max);
            assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC))
                    .as(escaped(text))
                    .isTrue();
            assertThat(HostileTexts.hasForbidden(line))
                    .as(escaped(text) + " gave " + escaped(line))
                    .isFalse();
            assertThat(HostileTexts.hasActiveMarker(line))
                    .as(escaped(text) + " gave " + line)
                    .isFalse();
            assertThat(HostileTexts.hasLink(line))
                    .as(escaped(text) + " gave " + line)
                    .isFalse();
            assertThat(ChatText.singleLine(line, max))
                    .as(escaped(text) + " again")
                    .isSameAs(line);
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(c ->
                        out.append(c > ' ' && c < 0x7f ? "" + (char) c : String.format(Locale.ROOT, "\\u%04x", c)));
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "a._b_.c@x.com, a.\uff3fb\uff3f.c@x.com",
        "ana_maria@x.com, ana_maria@x.com",
    })
    void an_address_stays_one_but_switches_no_formatting_on(String address, String shown) {
        assertThat(ChatText.emailAddress(address)).isEqualTo(shown);
    }
}
