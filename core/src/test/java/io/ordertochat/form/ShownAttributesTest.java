package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownAttributesTest {

    private static final Locale PORTUGUESE = Locale.forLanguageTag("pt-BR");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cpf       | 52998224725     | 529.982.247-25     | •••.982.247-••",
                "cnpj      | 12ABC34501DE35  | 12.ABC.345/01DE-35 | ••.•••.•••/••DE-35",
                "ssn       | 219099998       | 219-09-9998        | •••-••-9998",
                "ein       | 123456789       | 12-3456789         | ••-•••6789",
                "vat       | DE136695976     | DE136695976        | •••••••5976",
                "vat       | RO18            | RO18               | ••18",
                "myNumber  | 621498320257    | 6214 9832 0257     | •••• •••• 0257",
                "myNumber  | 7000012050002   | 7-0000-1205-0002   | •-••••-••••-0002",
                "phoneIntl | +351912345678   | +351 912 345 678   | +••• ••• ••5 678",
                "zipUs     | 90210           | 90210              | •••10",
                "zipUs     | 90210-1234      | 90210-1234         | •••••-1234",
                "postalEu  | 1012 AB         | 1012 AB            | •••2 AB",
            })
    void answers_are_shown_in_their_mask_and_hidden_but_for_their_end(
            String key, String text, String full, String masked) {
        FieldKey field = FieldKey.of(key).orElseThrow();

        assertThat(Disclosure.FULL.show(field, text)).isEqualTo(full);
        assertThat(Disclosure.MASKED.show(field, text)).isEqualTo(masked);
        assertThat(Disclosure.HIDDEN.show(field, text)).isEmpty();
    }

    @Test
    void what_was_stored_by_another_release_is_shown_as_it_is() {
        assertThat(Disclosure.FULL.show(FieldKey.CPF, "529.982.247-25")).isEqualTo("529.982.247-25");
        assertThat(Disclosure.FULL.show(FieldKey.CPF, "5")).isEqualTo("5");
        assertThat(Disclosure.MASKED.show(FieldKey.PHONE_US, "soon")).isEqualTo("••on");
        assertThat(Disclosure.MASKED.show(FieldKey.VAT, "\uD83D\uDC9A1")).doesNotContain("\uD83D", "\uDC9A");
    }

    @Test
    void tax_numbers_are_masked_unless_the_shop_says_otherwise() {
        FormAnswers answers = FormAnswers.ofStored(Map.of("cpf", "52998224725"));

        assertThat(CheckoutForm.standard().shown(answers, PORTUGUESE))
                .containsExactly(new ShownAttribute("CPF", "•••.982.247-••"));
        assertThat(form(FieldSetting.of(FieldKey.CPF)
                                .withDisclosure(Disclosure.FULL)
                                .withLabel("pt-BR", "CPF na nota"))
                        .shown(answers, PORTUGUESE))
                .containsExactly(new ShownAttribute("CPF na nota", "529.982.247-25"));
        assertThat(form(FieldSetting.of(FieldKey.CPF).withDisclosure(Disclosure.HIDDEN))
                        .shown(answers, PORTUGUESE))
                .isEmpty();
    }

    @Test
    void a_field_the_form_no_longer_has_is_masked_too() {
        assertThat(form(FieldSetting.of(FieldKey.EMAIL))
                        .shown(FormAnswers.ofStored(Map.of("ssn", "219099998")), Locale.ENGLISH))
                .extracting(ShownAttribute::text)
                .containsExactly("•••-••-9998");
    }

    @Test
    void the_first_phone_and_postal_code_are_the_customers_and_the_others_extras() {
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put("phoneUs", "+14155550120");
        stored.put("firstName", "Ana");
        stored.put("phone", "+5511988887777");
        stored.put("zipUs", "90210");
        stored.put("postcode", "01305000");
        stored.put("cnpj", "12ABC34501DE35");
        FormAnswers answers = FormAnswers.ofStored(stored);

        assertThat(answers.customer().phone().orElseThrow().e164()).isEqualTo("+14155550120");
        assertThat(answers.customer().address().postcode()).isEqualTo("90210");
        assertThat(answers.extras())
                .containsExactly(
                        new ExtraAttribute(FieldKey.PHONE, "+5511988887777"),
                        new ExtraAttribute(FieldKey.POSTCODE, "01305000"),
                        new ExtraAttribute(FieldKey.CNPJ, "12ABC34501DE35"));
    }

    @Test
    void nothing_of_an_answer_is_in_a_text_for_logs() {
        assertThat(new ExtraAttribute(FieldKey.CPF, "52998224725")).hasToString("ExtraAttribute[cpf]");
        assertThat(new ShownAttribute("CPF", "529.982.247-25")).hasToString("ShownAttribute[…]");
        assertThat(FormAnswers.ofStored(Map.of("cpf", "52998224725")).toString())
                .isEqualTo("FormAnswers[CPF]");
    }

    private static CheckoutForm form(FieldSetting setting) {
        return CheckoutForm.of(List.of(setting));
    }
}
