package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTest {

    @ParameterizedTest
    @EnumSource(FieldKey.class)
    void every_field_has_a_rule_and_is_found_by_its_wire_key(FieldKey key) {
        assertThat(FieldRules.of(key)).isNotNull();
        assertThat(FieldKey.of(key.key())).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S/N",
                "s/n",
                "SN",
                "s/nº",
                "S.N.",
                "sem número",
                "SEM NUMERO",
                "s / n",
                "sem nu\u0301mero",
                "S/N°"
            })
    void every_way_to_say_no_number_is_one_value(String typed) {
        assertThat(FieldChecks.check("number", typed)).contains(new FieldVerdict.Valid("S/N"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-A", "Km 12", "10 bis", "221B", "S", "N 5", "Sn 4"})
    void other_numbers_stay_as_they_are(String typed) {
        assertThat(FieldChecks.check("number", typed)).contains(new FieldVerdict.Valid(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name.first|\u00A0\u202FAna\u3000|Ana",
                "name.first|Ana\u2028Paula|Ana Paula",
                "name.first|می\u200Cنا|می\u200Cنا",
                "email|ana@MÜNCHEN.de|ana@xn--mnchen-3ya.de",
                "email|ana@日本。jp|ana@xn--wgv71a.jp",
                "email|ana@x.xn--p1ai|ana@x.xn--p1ai",
                "phone.BR|0055 11 96123-4567|+5511961234567",
                "phone.BR|11\u00A096123-4567|+5511961234567",
                "zip|902101234|90210-1234",
                "complement||''",
                "notes|a  b|a  b"
            },
            ignoreLeadingAndTrailingWhitespace = false,
            emptyValue = "")
    void normal_forms(String field, String typed, String normalForm) {
        String input = typed == null ? "" : typed;
        String expected = normalForm.equals("''") ? "" : normalForm;
        assertThat(FieldChecks.check(field, input)).contains(new FieldVerdict.Valid(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "name.first, \uD800Ana, CONTROL",
        "name.first, A\uFEFFna, CONTROL",
        "name.first, A\uFDD0na, CONTROL",
        "name.first, Ana http://x.y, LINK",
        "street, 4111 1111 1111 1111, CARD",
        "number, 4111111111111111, CARD",
        "complement, cvv 123, SECURITY_CODE",
        "city, 01310, NO_LETTER",
        "email, josé@example.com, LOCAL",
        "email, .a@example.com, LOCAL",
        "email, a..b@example.com, LOCAL",
        "email, a@b, DOMAIN",
        "email, a@b.c, DOMAIN",
        "email, a@b_c.de, DOMAIN",
        "email, a@127.0.0.1, DOMAIN",
        "email, a@ü-.de, DOMAIN",
        "email, a@example.com\u200B, DOMAIN",
        "email, a@exam\u00ADple.com, DOMAIN",
        "email, a@example\uFE0F.com, DOMAIN",
        "cep, 00999-999, RANGE",
        "cep, ０１３１０１００, CHARSET",
        "cep, 0131-0100, FORMAT",
        "zip, ９０２１０, CHARSET",
        "country, 'ıt', UNKNOWN",
        "state.BR, 'ſp', UNKNOWN",
        "state.BR, São Paulo, UNKNOWN",
    })
    void refusals(String field, String typed, ViolationCode code) {
        FieldVerdict verdict = FieldChecks.check(field, typed).orElseThrow();

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        FieldVerdict.Invalid.class,
                        invalid -> assertThat(invalid.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"a, LENGTH", "1234567890123, LENGTH", "--, NO_LETTER_OR_DIGIT", "12_3, CHARSET"})
    void a_postal_code_of_a_country_without_a_rule_is_short_and_plain(String typed, ViolationCode code) {
        FieldVerdict verdict = FieldRules.check(FieldKey.POSTCODE, typed, new FieldContext("AR"));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        FieldVerdict.Invalid.class,
                        invalid -> assertThat(invalid.code()).isEqualTo(code));
    }

    @Test
    void an_email_may_have_254_characters() {
        String local = "a".repeat(64);
        String domain = ("b".repeat(62) + ".").repeat(2) + "c".repeat(59) + ".com";

        assertThat(FieldChecks.check("email", local + "@" + domain))
                .contains(new FieldVerdict.Valid(local + "@" + domain));
        assertThat(FieldChecks.check("email", local + "@c" + domain)).hasValueSatisfying(FieldRulesTest::isRefused);
        assertThat(FieldChecks.check("email", "a" + local + "@example.com"))
                .hasValueSatisfying(FieldRulesTest::isRefused);
    }

    @Test
    void every_country_of_the_jdk_is_a_country() {
        assertThat(Arrays.stream(Locale.getISOCountries()))
                .allMatch(code ->
                        FieldChecks.check("country", code).equals(java.util.Optional.of(new FieldVerdict.Valid(code))));
    }

    private static void isRefused(FieldVerdict verdict) {
        assertThat(verdict).isInstanceOf(FieldVerdict.Invalid.class);
    }
}
