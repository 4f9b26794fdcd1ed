package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    private static final int DEPTH = 32;
    private static final String PIECES = "{}[],:\"\\u0dD8 \t\n019.eE+-truefalsn/*'\u0000\u00e9\ud83d\ude00";

    @Test
    void reads_every_kind_of_value() {
        Object value = read(" {\"a\":[1,-0,2.50,\"\\u00e9\\n\",true,false,null,{}]} ");

        assertThat(String.valueOf(value))
                .isEqualTo("{a=[JsonNumber[text=1, whole=true], JsonNumber[text=-0, whole=true], "
                        + "JsonNumber[text=2.50, whole=false], \u00e9\n, true, false, null, {}]}");
    }

    @Test
    void skips_one_byte_order_mark_at_the_start_only() {
        assertThat(read("\ufeff{\"a\":\"\ufeffb\"}")).isEqualTo(read("{\"a\":\"\ufeffb\"}"));
        assertThat(read("\ufeff [1] ")).isEqualTo(read("[1]"));
        for (String text : List.of("\ufeff", "\ufeff\ufeff{}", " \ufeff{}", "{}\ufeff", "[\ufeff1]")) {
            assertThat(codeOf(text)).as(text).isEqualTo("invalid-json");
        }
    }

    @Test
    void counts_levels_from_the_outermost() {
        assertThat(read("[".repeat(DEPTH) + "]".repeat(DEPTH))).isNotNull();
        assertThat(codeOf("[".repeat(DEPTH + 1) + "]".repeat(DEPTH + 1))).isEqualTo("too-deep");
        assertThat(codeOf("{\"a\":".repeat(DEPTH + 1))).isEqualTo("too-deep");
    }

    @Test
    void agrees_with_another_reader_on_what_is_json() {
        Random random = new Random(81);
        ObjectMapper other = new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        int good = 0;
        for (int round = 0; round < 15_000; round++) {
            String text = random(random);
            boolean ours = codeOf(text).isEmpty();
            if (ours) {
                good++;
            }
            if (ours != isJson(other, text)) {
                fail("readers disagree on " + text);
            }
        }
        assertThat(good).isGreaterThan(200);
    }

    private static boolean isJson(ObjectMapper other, String text) {
        try {
            return !other.readTree(text).isMissingNode() && !StrictText.hasLoneSurrogate(text);
        } catch (JsonProcessingException refused) {
            return false;
        }
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.appendCodePoint(PIECES.codePointAt(random.nextInt(PIECES.length() - 2)));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "name,name",
        "first_name-2,first_name-2",
        "'Ana Silva',…",
        "11988887777,…",
        "a1234,a1234",
        "a12345,…",
        "'',…"
    })
    void shows_only_what_looks_like_a_name(String name, String shown) {
        assertThat(JsonPointer.ROOT.member("a").element(3).member(name)).hasToString("/a/3/" + shown);
    }

    private static Object read(String text) {
        return String.valueOf(
                JsonReader.read(text.getBytes(StandardCharsets.UTF_8), DEPTH).value());
    }

    private static String codeOf(String text) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(text));
        if (refusal == null) {
            return "";
        }
        String body = new String(refusal.problem().toResponse().bytes(), StandardCharsets.UTF_8);
        return body.replaceAll(".*\"code\":\"([a-z0-9-]+)\".*", "$1");
    }
}
