package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Single fields and postal codes over the wire. */
abstract class FieldsContract extends HardJsonContract {

    private static final String FIELDS = SHOP + "/fields/check";
    private static final String POSTCODES = SHOP + "/postcodes/";
    private static final String ROW = "{\"field\":\"cep\",\"input\":\"01310-100\"}";

    @Test
    void answers_each_row_in_its_place() {
        Answer answer = client().post(
                        FIELDS,
                        "[{\"field\":\"vat.DE\",\"input\":\"DE 129274202\"},"
                                + "{\"input\":\"390.533.447-04\",\"field\":\"cpf\"},"
                                + "{\"field\":\"vat.XX\",\"input\":\"1\"},"
                                + "{\"field\":\"complement\",\"input\":\"\"},"
                                + "{\"field\":\"email\",\"input\":\"\"}]");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json())
                .hasSize(5)
                .allSatisfy(row -> assertThat(names(row)).containsExactly("valid", "normalized", "code"));
        assertThat(answer.json().get(0).toString())
                .isEqualTo("{\"valid\":true,\"normalized\":\"DE129274202\",\"code\":null}");
        assertThat(answer.json().get(1).toString())
                .isEqualTo("{\"valid\":false,\"normalized\":null,\"code\":\"checksum\"}");
        assertThat(answer.json().get(2).toString())
                .isEqualTo("{\"valid\":false,\"normalized\":null,\"code\":\"unknown-field\"}");
        assertThat(answer.json().get(3).toString()).isEqualTo("{\"valid\":true,\"normalized\":\"\",\"code\":null}");
        assertThat(answer.json().at("/4/code").asText()).isEqualTo("required");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
    }

    @Test
    void takes_a_thousand_rows_and_not_one_more() {
        Answer none = client().post(FIELDS, "[]");
        Answer most = client().post(FIELDS, rows(1_000));
        Answer tooMany = client().post(FIELDS, rows(1_001));

        assertThat(none.text()).isEqualTo("[]");
        assertThat(most.status()).isEqualTo(200);
        assertThat(most.json()).hasSize(1_000).allMatch(row -> row.get("valid").asBoolean());
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.code()).isEqualTo("too-many");
        assertThat(tooMany.json().get("detail").asText()).contains("got 1001 entries; allowed are 1000");
    }

    @Test
    void checks_form_fields_as_the_shops_country_has_them() {
        String rows =
                "[{\"field\":\"phone\",\"input\":\"(11) 98888-7777\"},{\"field\":\"postcode\",\"input\":\"01310100\"},"
                        + "{\"field\":\"state\",\"input\":\"sp\"}]";
        Answer brazil = client().post(FIELDS, rows);
        shop.change(settings -> settings.region("US"));
        Answer america = client().post(FIELDS, rows);

        assertThat(brazil.json().findValuesAsText("normalized")).containsExactly("+5511988887777", "01310100", "SP");
        assertThat(america.json().findValuesAsText("valid")).containsExactly("false", "false", "false");
    }

    @Test
    void refuses_rows_of_another_shape_with_their_place() {
        assertThat(refusal("{\"field\":\"cep\",\"input\":\"1\"}")).isEqualTo("wrong-type ");
        assertThat(refusal("[" + ROW + ",7]")).isEqualTo("wrong-type /1");
        assertThat(refusal("[" + ROW + ",null]")).isEqualTo("wrong-type /1");
        assertThat(refusal("[" + ROW + ",[]]")).isEqualTo("wrong-type /1");
        assertThat(refusal("[{\"field\":\"cep\"}]")).isEqualTo("missing-property /0/input");
        assertThat(refusal("[{\"input\":\"1\"}]")).isEqualTo("missing-property /0/field");
        assertThat(refusal("[{\"field\":\"cep\",\"input\":null}]")).isEqualTo("missing-property /0/input");
        assertThat(refusal("[{\"field\":\"cep\",\"input\":1310100}]")).isEqualTo("wrong-type /0/input");
        assertThat(refusal("[{\"field\":\"cep\",\"input\":\"1\",\"region\":\"BR\"}]"))
                .isEqualTo("unknown-property /0/region");
        assertThat(refusal("[{\"field\":\"notes\",\"input\":\"\\ud83d\"}]")).isEqualTo("lone-surrogate /0/input");
        assertThat(client().post(FIELDS, "[" + ROW).code()).isEqualTo("invalid-json");
    }

    @Test
    void checks_fields_whatever_the_form_asks_and_the_checkout_does() {
        shop.change(settings -> settings.checkoutOn(false));

        assertThat(client().post(FIELDS, "[" + ROW + "]").status()).isEqualTo(200);
    }

    @Test
    void says_what_a_postal_code_says() {
        for (String typed : List.of("01001000", "01001-000", "%2001001-000")) {
            Answer answer = client().get(POSTCODES + typed);

            assertThat(answer.status()).as(typed).isEqualTo(200);
            assertThat(answer.text())
                    .isEqualTo("{\"postcode\":\"01001000\",\"street\":\"Praça da Sé\",\"neighborhood\":\"Sé\","
                            + "\"city\":\"São Paulo\",\"state\":\"SP\",\"country\":\"BR\",\"source\":\"memory\"}");
            assertThat(answer.header("cache-control")).isEqualTo("private, max-age=600");
        }
        JsonNode town = client().get(POSTCODES + "53990000").json();
        assertThat(town.get("street").asText("absent")).isEmpty();
        assertThat(town.get("city").asText()).isEqualTo("Fernando de Noronha");
    }

    @Test
    void says_when_there_is_no_such_code_and_when_nobody_could_be_asked() {
        Answer unknown = client().get(POSTCODES + "99999-999");
        shop.addresses.available(false);
        Answer nobody = client().get(POSTCODES + "99999-999");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("no-such-postcode");
        assertThat(unknown.text()).doesNotContain("99999");
        assertThat(nobody.status()).isEqualTo(200);
        assertThat(nobody.text()).isEqualTo("{\"postcode\":\"99999999\",\"source\":\"none\"}");
        assertThat(List.of(unknown, nobody))
                .allMatch(answer -> answer.header("cache-control").equals("no-store"));
        assertThat(shop.failures).isEmpty();
    }

    @Test
    void says_what_a_postal_code_looks_like() {
        for (String typed :
                List.of("0100100", "010010000", "0100100a", "0100-1000", "00100100", "%C3%A9", "%20", "1e7")) {
            Answer answer = client().get(POSTCODES + typed);

            assertThat(answer.status()).as(typed).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("invalid-postcode");
            assertThat(answer.json().get("parameter").asText()).isEqualTo("cep");
            assertThat(answer.json().get("detail").asText()).contains("eight digits", "hyphen", "01001-000");
            assertThat(answer.text()).doesNotContain("0100100a", "00100100");
        }
        assertThat(client().get(POSTCODES).code()).isEqualTo("no-such-route");
    }

    @Test
    void no_other_shop_looks_anything_up_or_checks_it() {
        for (String other : List.of("other", "a%20b")) {
            Answer lookup = client().get("/v1/shops/" + other + "/postcodes/01001000");
            Answer malformed = client().get("/v1/shops/" + other + "/postcodes/x");
            Answer check = client().post("/v1/shops/" + other + "/fields/check", "[]");

            assertThat(List.of(lookup, malformed, check)).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.code()).isEqualTo("unknown-shop");
            });
        }
    }

    @Test
    void lookups_have_a_rate_of_their_own() {
        for (int i = 0; i < 60; i++) {
            assertThat(client().get(POSTCODES + "01001000").status()).isEqualTo(200);
        }
        Answer tooOften = client().get(POSTCODES + "01001000");

        assertThat(tooOften.status()).isEqualTo(429);
        assertThat(tooOften.header("retry-after")).isEqualTo("1");
        assertThat(client().post(FIELDS, "[" + ROW + "]").status()).isEqualTo(200);
        assertThat(client().get(SHOP + "/form").status()).isEqualTo(200);
    }

    private String refusal(String body) {
        Answer answer = client().post(FIELDS, body);
        assertThat(answer.status()).as(body).isEqualTo(400);
        return answer.code() + " " + answer.json().path("pointer").asText();
    }

    private static String rows(int count) {
        return "[" + String.join(",", Collections.nCopies(count, ROW)) + "]";
    }
}
