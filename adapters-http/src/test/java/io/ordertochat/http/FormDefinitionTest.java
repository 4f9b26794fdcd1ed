package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormDefinitionTest {

    private final TestShop shop = new TestShop();
    private final OpenApiDocument document = new OpenApiDocument();

    @Test
    void has_every_field_in_the_merchants_order_and_is_as_described() {
        List<FieldKey> backwards = new ArrayList<>(List.of(FieldKey.values()));
        Collections.reverse(backwards);
        ask(backwards.toArray(new FieldKey[0]));
        JsonNode form = form("en");

        assertThat(form.at("/fields").findValuesAsText("key"))
                .isEqualTo(backwards.stream().map(FieldKey::key).toList());
        assertThat(form.at("/fields").findValuesAsText("position").get(23)).isEqualTo("23");
        JsonNode schema = document.root.at("/components/schemas/Form");
        assertThat(document.complaints(schema, form.toString())).isEmpty();
    }

    @Test
    void the_shops_country_decides_how_an_answer_is_taken_until_the_customer_chooses_another() {
        ask(FieldKey.POSTCODE, FieldKey.COUNTRY);
        JsonNode postcode = form("en").at("/fields/0");

        assertThat(postcode.get("mask").asText()).isEqualTo("00000-000");
        assertThat(postcode.get("inputmode").asText()).isEqualTo("numeric");
        assertThat(postcode.at("/byCountry/NL/mask").asText()).isEmpty();
        assertThat(postcode.at("/byCountry/BR"))
                .isEqualTo(
                        document.root.at(
                                "/paths/~1v1~1shops~1{shop}~1form/get/responses/200/content/application~1json/examples/short/value/fields/1/byCountry/BR"));
        assertThat(postcode.get("byCountry").get("").get("inputmode").asText()).isEqualTo("text");

        shop.change(settings -> settings.region("US"));
        assertThat(form("en").at("/fields/0/mask").asText()).isEqualTo("00000-0000");
        ask(FieldKey.POSTCODE);
        assertThat(form("en").at("/fields/0/byCountry"))
                .as("nobody can choose another country")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en,    Germany,   Choose the country, Enter the 11 digits",
        "pt-BR, Alemanha,  Escolha o país,     Informe os 11 dígitos",
        "es,    Alemania,  Elige el país,      Escribe las 11 cifras",
        "ja,    ドイツ,      Choose the country, Enter the 11 digits"
    })
    void names_and_sentences_are_in_the_language_that_was_asked_for(
            String tag, String germany, String choose, String digits) {
        ask(FieldKey.COUNTRY, FieldKey.CPF);
        JsonNode form = form(tag);
        JsonNode country = form.at("/fields/0");

        assertThat(country.get("type").asText()).isEqualTo("select");
        assertThat(country.get("options")).hasSize(249);
        assertThat(label(country, "DE")).isEqualTo(germany);
        assertThat(form.at("/texts/country.none").asText()).isEqualTo(choose);
        assertThat(form.at("/fields/1/messages/length").asText()).startsWith(digits);
        assertThat(form.at("/fields/1/messages/required").asText()).isNotEmpty();
    }

    @Test
    void countries_are_sorted_as_their_language_sorts() {
        ask(FieldKey.COUNTRY);
        List<String> names = form("pt-BR").at("/fields/0/options").findValuesAsText("label");

        assertThat(names.indexOf("África do Sul")).isLessThan(names.indexOf("Alemanha"));
        assertThat(names.indexOf("Áustria")).isLessThan(names.indexOf("Azerbaijão"));
    }

    @Test
    void states_are_offered_where_their_codes_are_asked_for() {
        ask(FieldKey.STATE);
        assertThat(label(form("en").at("/fields/0"), "SP")).isEqualTo("São Paulo");
        for (String region : List.of("BR", "US")) {
            shop.change(settings -> settings.region(region));
            form("en").at("/fields/0/options").forEach(option -> {
                String body = "{\"answers\":{\"state\":\"" + option.get("value").asText() + "\"}}";
                assertThat(new String(check(body).bytes(), StandardCharsets.UTF_8))
                        .startsWith("{\"valid\":true");
            });
        }
        shop.change(settings -> settings.region("DE"));
        assertThat(form("en").at("/fields/0/options")).isEmpty();
    }

    private Response check(String body) {
        Request request = Request.of("POST", "/v1/shops/demo/form/check")
                .withHeader("content-type", "application/json")
                .withBody(body.getBytes(StandardCharsets.UTF_8));
        return shop.api().build().handle(request);
    }

    private static String label(JsonNode field, String value) {
        for (JsonNode option : field.get("options")) {
            if (option.get("value").asText().equals(value)) {
                return option.get("label").asText();
            }
        }
        return "";
    }

    private void ask(FieldKey... keys) {
        shop.change(settings -> settings.form(
                CheckoutForm.of(Arrays.stream(keys).map(FieldSetting::of).toList())));
    }

    private JsonNode form(String tag) {
        Response response = shop.api()
                .build()
                .handle(Request.of("GET", "/v1/shops/demo/form").withQuery("lang", tag));
        return OpenApiDocument.read(new String(response.bytes(), StandardCharsets.UTF_8));
    }
}
