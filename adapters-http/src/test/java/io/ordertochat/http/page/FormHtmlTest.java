package io.ordertochat.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.form.FieldWidth;
import io.ordertochat.form.ViolationCode;
import io.ordertochat.shop.ShopId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormHtmlTest {

    private static final Locale PORTUGUESE = Locale.forLanguageTag("pt-BR");

    @Test
    void fields_stand_in_the_merchants_order_and_width() {
        FormHtml form = form(
                FieldSetting.of(FieldKey.NOTES),
                FieldSetting.of(FieldKey.CPF).withWidth(FieldWidth.HALF),
                FieldSetting.of(FieldKey.EMAIL).withEnabled(false),
                FieldSetting.of(FieldKey.FIRST_NAME));

        assertThat(Pattern.compile("class=\"(o2c-field[^\"]*)\" data-field=\"([^\"]*)\"")
                        .matcher(form.fields().toString())
                        .results()
                        .map(found -> found.group(2) + " " + found.group(1)))
                .containsExactly("notes o2c-field", "cpf o2c-field o2c-half", "firstName o2c-field");
    }

    @Test
    void an_input_has_everything_a_browser_can_use() {
        String html =
                form(FieldSetting.of(FieldKey.CPF).withRequired(true)).fields().toString();

        assertThat(html)
                .contains(
                        "<label for=\"field-cpf\">CPF</label>",
                        "id=\"field-cpf\" name=\"field.cpf\" autocomplete=\"off\" required",
                        "inputmode=\"numeric\" autocapitalize=\"none\" maxlength=\"255\"",
                        "dir=\"ltr\" spellcheck=\"false\" data-mask=\"000.000.000-00\"",
                        "placeholder=\"000.000.000-00\"")
                .doesNotContain("o2c-optional", "aria-", "o2c-problem");
        assertThat(form(FieldSetting.of(FieldKey.NOTES)).fields().toString())
                .as("room for a thousand code points, however they are written")
                .contains("maxlength=\"4000\"", "<textarea rows=\"3\"", "(opcional)");
    }

    @Test
    void what_was_typed_comes_back_and_is_never_markup() {
        Map<String, String> typed = Map.of(
                "firstName",
                "\"><script>alert(1)</script>",
                "notes",
                "\n</textarea><b>",
                "country",
                "PT",
                "city",
                "'&");
        String html = form(
                        FieldSetting.of(FieldKey.FIRST_NAME),
                        FieldSetting.of(FieldKey.NOTES),
                        FieldSetting.of(FieldKey.COUNTRY),
                        FieldSetting.of(FieldKey.CITY).withLabel("pt-BR", "<i>\"Cidade\""))
                .withAnswers(typed)
                .fields()
                .toString();

        assertThat(html)
                .contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"")
                .contains(">\n\n&lt;/textarea&gt;&lt;b&gt;</textarea>")
                .contains("<option value=\"PT\" selected>Portugal</option>")
                .contains("value=\"&#39;&amp;\"")
                .contains("&lt;i&gt;&quot;Cidade&quot;")
                .doesNotContain("<script", "<i>", "<b>");
    }

    @Test
    void a_problem_is_listed_above_and_tied_to_its_input_with_the_hint() {
        FormHtml form = form(FieldSetting.of(FieldKey.CNPJ), FieldSetting.of(FieldKey.CPF));
        InputProblems problems = form.problems(List.of(
                FieldViolation.of(FieldKey.CNPJ, ViolationCode.CHECKSUM),
                FieldViolation.of(FieldKey.CNPJ, ViolationCode.LENGTH),
                FieldViolation.of(FieldKey.EMAIL, ViolationCode.DOMAIN)));
        String html = form.withProblems(problems).fields().toString();

        assertThat(problems.sentences()).containsOnlyKeys("field-cnpj");
        String sentence = problems.sentences().getOrDefault("field-cnpj", "");
        assertThat(html)
                .contains("aria-invalid=\"true\" aria-describedby=\"field-cnpj-hint field-cnpj-problem\"")
                .contains("<p class=\"o2c-hint\" id=\"field-cnpj-hint\">")
                .contains("<p class=\"o2c-problem\" id=\"field-cnpj-problem\">" + sentence + "</p>");
        assertThat(problems.summary(PORTUGUESE).toString())
                .contains("role=\"alert\" tabindex=\"-1\"", "Falta corrigir uma coisa")
                .contains("<a href=\"#field-cnpj\">" + sentence + "</a>");
        assertThat(InputProblems.NONE.summary(PORTUGUESE).toString()).isEmpty();
        assertThat(InputProblems.of(Map.of("a", "1", "b", "2"))
                        .summary(Locale.ENGLISH)
                        .toString())
                .contains("2 things need your attention");
    }

    @Test
    void masks_follow_the_chosen_country_and_the_shops_until_one_is_chosen() {
        FormHtml form = form(FieldSetting.of(FieldKey.POSTCODE), FieldSetting.of(FieldKey.COUNTRY));

        assertThat(form.fields().toString())
                .contains("data-mask=\"00000-000\"")
                .contains("data-inputs=\" text characters |")
                .contains("|BR numeric none 00000-000|");
        assertThat(form.withAnswers(Map.of("country", " us ")).fields().toString())
                .contains("data-mask=\"00000-0000\"");
        assertThat(form.withAnswers(Map.of("country", "NL")).fields().toString())
                .doesNotContain("data-mask")
                .contains("inputmode=\"text\" autocapitalize=\"characters\"");
        assertThat(form(FieldSetting.of(FieldKey.POSTCODE)).fields().toString())
                .as("nobody can choose another")
                .doesNotContain("data-inputs");
    }

    @Test
    void states_are_suggested_where_they_have_codes() {
        assertThat(form(FieldSetting.of(FieldKey.STATE)).fields().toString())
                .contains("list=\"field-state-list\" data-list=\"BR\"", "<option value=\"SP\">São Paulo</option>");
        assertThat(FormHtml.of(only(FieldSetting.of(FieldKey.STATE)), PORTUGUESE, "DE")
                        .fields()
                        .toString())
                .doesNotContain("list");
    }

    @Test
    void names_are_as_the_host_wants_them() {
        assertThat(form(FieldSetting.of(FieldKey.CPF))
                        .withPrefix("billing_")
                        .fields()
                        .toString())
                .contains("name=\"billing_cpf\"");
    }

    @Test
    void the_element_says_where_to_ask_and_in_what_words() {
        Html element = form(FieldSetting.of(FieldKey.CPF))
                .enhanced("/api/chat", ShopId.of("demo"), Html.trusted("<form></form>"));

        assertThat(element.toString())
                .startsWith("<order-to-chat-form api=\"/api/chat\" shop=\"demo\" lang=\"pt-BR\" data-region=\"BR\"")
                .contains("data-many=\"Falta corrigir {0} coisas\"")
                .endsWith("><form></form></order-to-chat-form>");
    }

    private static FormHtml form(FieldSetting... settings) {
        return FormHtml.of(only(settings), PORTUGUESE, "BR");
    }

    private static CheckoutForm only(FieldSetting... settings) {
        return CheckoutForm.of(Arrays.asList(settings));
    }
}
