package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.order.OrderCursor;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies that want to do harm, or were made by mistake, over the wire. */
abstract class HardJsonContract extends RoutingContract {

    private static final String CHECK = SHOP + "/form/check";

    @Test
    void refuses_two_megabytes_and_says_what_it_takes() {
        byte[] large = Bodies.with("1", "\"" + "a".repeat(2_000_000) + "\"").getBytes(StandardCharsets.UTF_8);
        Answer counted = client().post(CHECKOUTS, large);
        Answer chunked = client().post(
                        CHECKOUTS, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));

        assertThat(List.of(counted, chunked)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.code()).isEqualTo("body-too-large");
            assertThat(answer.json().get("limit").asInt()).isEqualTo(262_144);
            assertThat(answer.json().get("detail").asText()).contains("262144 bytes");
        });
    }

    @Test
    void takes_a_body_of_exactly_the_limit() {
        String json = "{\"answers\":{}}";
        String full = json + " ".repeat(256 * 1024 - json.length());

        assertThat(client().post(CHECK, full).status()).isEqualTo(200);
        assertThat(client().post(CHECK, full + " ").status()).isEqualTo(413);
    }

    @Test
    void refuses_ten_thousand_levels_at_the_thirty_third() {
        for (String level : List.of("[", "{\"answers\":")) {
            Answer answer = client().post(CHECK, level.repeat(10_000));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("too-deep");
            assertThat(answer.json().get("limit").asInt()).isEqualTo(32);
        }
    }

    @Test
    void names_the_first_byte_that_is_no_utf8() {
        byte[] latin1 = "{\"answers\":{\"firstName\":\"Jos\u00e9\"}}".getBytes(StandardCharsets.ISO_8859_1);
        Answer answer = client().post(CHECK, latin1);
        byte[] cut = {'{', '"', (byte) 0xc3};
        byte[] overlong = {'{', '"', (byte) 0xc0, (byte) 0x80};

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("invalid-utf8");
        assertThat(answer.json().get("offset").asInt()).isEqualTo(28);
        assertThat(client().post(CHECK, cut).json().get("offset").asInt()).isEqualTo(2);
        assertThat(client().post(CHECK, overlong).code()).isEqualTo("invalid-utf8");
    }

    @Test
    void refuses_a_name_that_comes_twice() {
        Answer answer = client().post(CHECK, "{\"answers\":{\"city\":\"Rio\",\"c\\u0069ty\":\"Recife\"}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("duplicate-key");
        assertThat(answer.json().get("pointer").asText()).isEqualTo("/answers/city");
        assertThat(answer.text()).doesNotContain("Rio", "Recife");
    }

    @Test
    void refuses_half_a_surrogate_pair_and_takes_a_whole_one() {
        Answer half = client().post(CHECK, "{\"answers\":{\"firstName\":\"Ana \\ud83d\"}}");
        Answer name = client().post(CHECK, "{\"answers\":{\"\\udc00\":\"x\"}}");
        Answer whole = client().post(CHECK, "{\"answers\":{\"firstName\":\"Ana \\ud83d\\ude00\"}}");

        assertThat(half.code()).isEqualTo("lone-surrogate");
        assertThat(half.json().get("pointer").asText()).isEqualTo("/answers/firstName");
        assertThat(name.code()).isIn("lone-surrogate", "invalid-json");
        assertThat(whole.status()).isEqualTo(200);
    }

    @Test
    void takes_nul_characters_for_what_the_form_makes_of_them() {
        Answer answered =
                client().post(CHECK, "{\"answers\":{\"firstName\":\"A\\u0000na\",\"phone\":\"11 98888-7777\"}}");
        Answer raw = client().post(CHECK, "{\"answers\":{\"firstName\":\"A\u0000na\"}}");
        Answer ordered = client().post(CHECKOUTS, Bodies.with("1", "\"A\\u0000na\""));
        Answer key = client().post(CHECKOUTS, "{\"submissionKey\":\"k\\u0000\",\"lines\":[]}");

        assertThat(answered.json().get("valid").asBoolean(true)).isFalse();
        assertThat(answered.json().at("/violations/0/code").asText()).isEqualTo("control");
        assertThat(raw.code()).isEqualTo("invalid-json");
        assertThat(ordered.status()).isEqualTo(422);
        assertThat(key.code()).isEqualTo("invalid-value");
    }

    @Test
    void refuses_what_is_no_json_and_repeats_none_of_it() {
        List<String> bodies = List.of(
                "",
                " ",
                "Ana",
                "{",
                "{\"answers\"",
                "{\"answers\":{\"city\":\"Rio",
                "{\"answers\":{}} {}",
                "{\"answers\":{}}x",
                "{'answers':{}}",
                "{\"answers\":{},}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "// Ana\n{}",
                "\ufeff\ufeff{}",
                "]",
                "{\"a\":\"\\x\"}",
                "{\"a\":" + "9".repeat(5_000) + "}");

        assertThat(bodies).allSatisfy(body -> {
            Answer answer = client().post(CHECK, body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.code()).as(body).isIn("invalid-json");
            assertThat(answer.text()).doesNotContain("Ana", "Rio");
        });
    }

    @Test
    void refuses_wrong_types_with_the_place_and_without_the_value() {
        wrong(Bodies.with("\"2\"", "\"Ana\""), "/lines/0/quantity", "a string");
        wrong(Bodies.with("1.0", "\"Ana\""), "/lines/0/quantity", "a number with a fraction or an exponent");
        wrong(Bodies.with("1e3", "\"Ana\""), "/lines/0/quantity", "a number with a fraction or an exponent");
        wrong(Bodies.with("2147483648", "\"Ana\""), "/lines/0/quantity", "a whole number");
        wrong(Bodies.with("1".repeat(900), "\"Ana\""), "/lines/0/quantity", "a whole number");
        wrong(Bodies.with("true", "\"Ana\""), "/lines/0/quantity", "a boolean");
        wrong(Bodies.with("1", "11988887777"), "/answers/firstName", "a whole number");
        wrong(Bodies.with("1", "[\"Ana\"]"), "/answers/firstName", "an array");
        wrong("[]", "", "an array");
        wrong("null", "", "null");
        wrong("{\"submissionKey\":7}", "/submissionKey", "a whole number");
        wrong("{\"submissionKey\":\"k\",\"lines\":{}}", "/lines", "an object");
        wrong("{\"submissionKey\":\"k\",\"lines\":[null]}", "/lines/0", "null");
        wrong("{\"submissionKey\":\"k\",\"answers\":{\"11988887777\":5}}", "/answers/…", "a whole number");
    }

    private void wrong(String body, String pointer, String got) {
        Answer answer = client().post(CHECKOUTS, body);
        assertThat(answer.status()).as(body).isEqualTo(400);
        assertThat(answer.code()).as(body).isEqualTo("wrong-type");
        assertThat(answer.json().get("pointer").asText()).isEqualTo(pointer);
        assertThat(answer.json().get("detail").asText()).contains("got " + got + "; allowed is ");
        assertThat(answer.text()).doesNotContain("Ana", "11988887777", "2147483649");
    }

    @Test
    void refuses_properties_nobody_knows_and_misses_those_it_needs() {
        Answer price =
                client().post(CHECKOUTS, Bodies.DESIGN.replace("\"quantity\":2", "\"quantity\":2,\"price\":\"0.01\""));
        Answer personal = client().post(CHECKOUTS, "{\"submissionKey\":\"k\",\"Ana 11 98888-7777\":1}");
        Answer noKey = client().post(CHECKOUTS, "{\"submissionKey\":null,\"lines\":[]}");
        Answer noQuantity = client().post(CHECKOUTS, "{\"submissionKey\":\"k\",\"lines\":[{\"product\":\"mug-01\"}]}");

        assertThat(price.code()).isEqualTo("unknown-property");
        assertThat(price.json().get("pointer").asText()).isEqualTo("/lines/0/price");
        assertThat(price.json().get("allowed").toString()).isEqualTo("[\"options\",\"product\",\"quantity\"]");
        assertThat(personal.json().get("pointer").asText()).isEqualTo("/…");
        assertThat(personal.text()).doesNotContain("Ana");
        assertThat(noKey.code()).isEqualTo("missing-property");
        assertThat(noKey.json().get("pointer").asText()).isEqualTo("/submissionKey");
        assertThat(noQuantity.json().get("pointer").asText()).isEqualTo("/lines/0/quantity");
    }

    @Test
    void bounds_answers_and_options() {
        StringBuilder many = new StringBuilder("\"a\":null");
        for (int i = 0; i < 64; i++) {
            many.append(",\"x").append(i).append("\":\"\"");
        }
        Answer answers = client().post(CHECK, "{\"answers\":{" + many + "}}");
        Answer options = client().post(
                        CHECKOUTS,
                        "{\"submissionKey\":\"k\",\"lines\":[{\"product\":\"p\",\"quantity\":1,\"options\":{" + many
                                + "}}]}");

        assertThat(answers.code()).isEqualTo("too-many");
        assertThat(options.code()).isEqualTo("too-many");
        assertThat(options.json().get("pointer").asText()).isEqualTo("/lines/0/options");
    }

    @Test
    void reads_json_only_but_does_not_insist_on_the_label() {
        String body = "{\"answers\":{}}";
        for (String type : List.of(
                "application/json",
                "Application/JSON; charset=UTF-8",
                "application/vnd.shop+json;v=1",
                "application/json;charset=\"utf-8\"")) {
            assertThat(client().post(CHECK, body, "content-type", type).status())
                    .as(type)
                    .isEqualTo(200);
        }
        for (String type : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json; charset=utf-16",
                "text/json",
                "image/svg+json")) {
            Answer answer = client().post(CHECK, body, "content-type", type);
            assertThat(answer.status()).as(type).isEqualTo(415);
            assertThat(answer.code()).isEqualTo("unsupported-media-type");
        }
        assertThat(client().post(CHECK, body).status()).isEqualTo(200);
        assertThat(client().post(CHECK, body, "content-encoding", "gzip").status())
                .isEqualTo(415);
    }

    @Test
    void reads_answers_as_they_are_typed_and_gives_their_normal_form() {
        Answer answer = client().post(
                        CHECK,
                        "{\"locale\":\"en\",\"answers\":{\"phone\":\"(11) 98888-7777\",\"city\":null,\"email\":\"ana@\"}}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("valid").asBoolean(true)).isFalse();
        assertThat(answer.json().at("/normalized/phone").asText()).isEqualTo("+5511988887777");
        assertThat(answer.json().get("violations").findValuesAsText("field"))
                .containsExactlyInAnyOrder("firstName", "email");
        assertThat(answer.json().get("violations").findValuesAsText("message")).contains("Enter your first name.");
        assertThat(client().post(CHECK, "{}").json().at("/violations/0/code").asText())
                .isEqualTo("required");
    }

    @Test
    void previews_a_message_and_stores_nothing() {
        String lines = "{\"lines\":[{\"product\":\"hostile-01\",\"quantity\":1}]";
        Answer shown = client().post(SHOP + "/messages/preview", lines + "}");
        Answer edited = client().post(
                        SHOP + "/messages/preview",
                        lines + ",\"template\":\"*Total* {{total}} {{reference}} \\ud83d\\ude00\\n<b>&\"}");
        Answer mistyped =
                client().post(SHOP + "/messages/preview", lines + ",\"template\":\"Oi\\n {{reference}} {{totl}}\"}");
        Answer nothing = client().post(SHOP + "/messages/preview", "{}");

        assertThat(names(shown.json()))
                .containsExactly("text", "html", "step", "length", "encodedLength", "itemsLeftOut", "link");
        assertThat(shown.json().get("html").asText()).contains("&lt;b&gt;").doesNotContain("<b>");
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);
        assertThat(edited.json().get("html").asText())
                .startsWith("<strong>Total</strong> R$")
                .endsWith("\ud83d\ude00<br>&lt;b&gt;&amp;");
        String text = edited.json().get("text").asText();
        assertThat(edited.json().get("length").asInt()).isEqualTo(text.codePointCount(0, text.length()));
        assertThat(mistyped.status()).isEqualTo(422);
        assertThat(mistyped.code()).isEqualTo("template");
        assertThat(mistyped.json().get("line").asInt()).isEqualTo(2);
        assertThat(mistyped.json().get("knownNames").toString()).contains("\"total\"");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(shop.orders.list(TestShop.ID, OrderCursor.from(Instant.EPOCH), 10))
                .isEmpty();
    }
}
