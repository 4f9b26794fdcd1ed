package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.port.AdapterException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPartsTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:aaaa::1, 20010db800010002",
        "[2001:db8:1:2::2], 20010db800010002",
        "fe80::1%lo, fe80000000000000",
        "::1, 0000000000000000",
        "not:an:address, not:an:address",
        "somebody, somebody"
    })
    void counts_an_ipv6_network_as_one_client(String address, String key) {
        assertThat(ClientAddress.keyOf(address)).isEqualTo(key);
    }

    @Test
    void logs_no_words_but_our_own() {
        Throwable driver = new IllegalStateException("Key (phone)=(+5511988887777) already exists");
        String text = FailureLog.describe(
                new AdapterException("OrderRepository.place", "shop=demo", "broken", false, driver));

        assertThat(text)
                .contains("OrderRepository.place shop=demo: broken", "IllegalStateException", "SmallPartsTest")
                .doesNotContain("5511988887777");
    }

    @Test
    void reads_no_more_than_a_byte_over_the_limit() throws IOException {
        ByteArrayInputStream large = new ByteArrayInputStream(new byte[3_000_000]);

        assertThat(BodyReader.read(large, 100)).hasSize(101);
        assertThat(large.available()).isZero();
        assertThat(BodyReader.read(new ByteArrayInputStream(new byte[100]), 100))
                .hasSize(100);
        assertThat(BodyReader.read(new ByteArrayInputStream(new byte[0]), 100)).isEmpty();
    }

    @Test
    void reads_queries_as_browsers_write_them() {
        assertThat(Queries.parse("a=1&b=%C3%A9+x&a=2&c&=d&e==%zz"))
                .isEqualTo(Map.of(
                        "a", List.of("1", "2"), "b", List.of("\u00e9 x"), "c", List.of(""), "e", List.of("=%zz")));
        assertThat(Queries.parse(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pt-BR,pt-BR",
        "PT-br,pt-BR",
        "en-u-nu-arab,en",
        "pt_BR,''",
        "x,''",
        "'',''",
        "zh-Hant-TW,zh-Hant-TW",
        "fr-FR-v00001,fr-FR",
        "fr-QQ,fr",
        "tlh,en"
    })
    void reads_language_tags_and_only_locales_the_jdk_knows_so_that_nobody_fills_its_caches(
            String tag, String language) {
        assertThat(Languages.ofTag(tag).map(Locale::toLanguageTag).orElse("")).isEqualTo(language);
    }

    @Test
    void shows_nothing_of_a_request_or_an_answer() {
        Request request = Request.of("POST", "/r/token")
                .withHeader("Cookie", "secret")
                .withQuery("q", "secret")
                .withClient("192.0.2.7")
                .withBody(new byte[3]);

        assertThat(request).hasToString("Request[POST, 3 bytes]");
        assertThat(request.header("cookie")).contains("secret");
        assertThat(Response.of(200, new byte[3]).withHeader("Set-Cookie", "secret"))
                .hasToString("Response[200, 3 bytes]");
    }
}
