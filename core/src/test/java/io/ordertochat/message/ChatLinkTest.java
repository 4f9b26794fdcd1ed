package io.ordertochat.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ordertochat.contact.PhoneNumber;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatLinkTest {

    private static final PhoneNumber SHOP = PhoneNumber.ofE164("+5511988887777");
    private static final String START = "https://wa.me/5511988887777?text=";

    @ParameterizedTest
    @CsvSource(delimiter = '¦', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            AZaz09-._~¦AZaz09-._~
            a b¦a%20b
            a+b&c#d%e?f=g/h*¦a%2Bb%26c%23d%25e%3Ff%3Dg%2Fh%2A
            é¦%C3%A9
            ₹¦%E2%82%B9
            😀¦%F0%9F%98%80
            """)
    void text_is_percent_encoded(String text, String encoded) {
        assertThat(ChatLink.whatsApp(SHOP, text).uri()).isEqualTo(START + encoded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)//",
                "http://m.me/shop",
                " https://m.me/shop",
                "https://m.me/a b",
                "https://m.me/é",
                "sms:+1\n",
                "whatsapp://send?text="
            })
    void a_link_begins_with_a_scheme_that_buttons_may_open(String start) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChatLink.of(start, "x"))
                .withMessageStartingWith("chat link:");
    }

    @Test
    void a_link_of_another_form_has_its_text_encoded_the_same_way() {
        assertThat(ChatLink.of("sms:+15551234567?body=", "a b&c\n+😀").uri())
                .isEqualTo("sms:+15551234567?body=a%20b%26c%0A%2B%F0%9F%98%80");
        assertThat(ChatLink.of("https://m.me/shop", "")).hasToString("ChatLink[17 characters]");
    }

    @Test
    void line_breaks_become_line_feeds_and_halves_of_characters_become_replacements() {
        assertThat(ChatLink.whatsApp(SHOP, "a\r\nb\nc\r").uri()).isEqualTo(START + "a%0Ab%0Ac");
        assertThat(ChatLink.whatsApp(SHOP, "\ud83d|\ude00|\ud83d\ud83d\ude00\ud83d")
                        .uri())
                .isEqualTo(START + "%EF%BF%BD%7C%EF%BF%BD%7C%EF%BF%BD%F0%9F%98%80%EF%BF%BD");
        assertThat(ChatLink.encodedLength(SHOP, "a\r\n\ud83d")).isEqualTo(START.length() + 13);
    }

    @Test
    void random_text_is_encoded_as_the_jdk_does_and_survives_the_way_back() {
        Random random = new Random(62);
        for (int round = 0; round < 5_000; round++) {
            String text = validText(random);

            ChatLink link = ChatLink.whatsApp(SHOP, text);

            String encoded = link.uri().substring(START.length());
            assertThat(encoded).isEqualTo(byTheJdk(text));
            assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(text);
            assertThat(ChatLink.encodedLength(SHOP, text)).isEqualTo(link.length());
        }
    }

    @Test
    void halves_of_characters_anywhere_never_break_the_count() {
        Random random = new Random(63);
        for (int round = 0; round < 5_000; round++) {
            String text = HostileTexts.next(random);

            ChatLink link = ChatLink.whatsApp(SHOP, text);

            assertThat(link.length()).isEqualTo(ChatLink.encodedLength(SHOP, text));
            assertThat(link.toUri().toString()).isEqualTo(link.uri());
            assertThat(link.uri()).matches("[A-Za-z0-9:/?=%._~-]+");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "5511988887777"})
    void a_link_says_nothing_of_its_content(String secret) {
        assertThat(ChatLink.whatsApp(SHOP, "Ana").toString()).doesNotContain(secret);
    }

    @Test
    void equal_content_makes_equal_links() {
        assertThat(ChatLink.whatsApp(SHOP, "a"))
                .isEqualTo(ChatLink.whatsApp(SHOP, "a"))
                .hasSameHashCodeAs(ChatLink.whatsApp(SHOP, "a"))
                .isNotEqualTo(ChatLink.whatsApp(SHOP, "b"));
    }

    private static String byTheJdk(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static String validText(Random random) {
        StringBuilder text = new StringBuilder();
        int[] ceilings = {0x80, 0x800, 0x10000, 0x110000};
        for (int length = random.nextInt(60); length > 0; length--) {
            int c = random.nextInt(ceilings[random.nextInt(ceilings.length)]);
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            text.appendCodePoint(half || c == '\r' ? 'x' : c);
        }
        return text.toString();
    }
}
