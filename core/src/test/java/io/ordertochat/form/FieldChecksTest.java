package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.vat.VatNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldChecksTest {

    @Test
    void there_is_a_check_for_every_key_of_the_tables() {
        assertThat(FieldChecks.names())
                .contains(
                        "cpf",
                        "cnpj",
                        "ssn",
                        "ein",
                        "zip",
                        "cep",
                        "cep.uf",
                        "email",
                        "card",
                        "notes",
                        "number",
                        "name.first",
                        "name.last",
                        "street",
                        "neighborhood",
                        "complement",
                        "city",
                        "country",
                        "country.alpha3",
                        "state.BR",
                        "state.US",
                        "mynumber.individual",
                        "mynumber.corporate",
                        "phone.intl",
                        "postal.GR",
                        "phone.GR",
                        "vat.EL",
                        "vat.XI",
                        "vat.GB",
                        "vat.CH",
                        "vat.NO")
                .doesNotContain("vat.GR", "postal.EL", "phone.EL")
                .containsAll(VatNumber.prefixes().stream()
                        .map(prefix -> "vat." + prefix)
                        .toList())
                .containsAll(Arrays.stream(Locale.getISOCountries())
                        .map(code -> "phone." + code)
                        .toList());
        assertThat(FieldChecks.names().stream().filter(name -> name.startsWith("vat.")))
                .hasSize(31);
        assertThat(FieldChecks.names().stream().filter(name -> name.startsWith("postal.")))
                .hasSize(35);
    }

    @ParameterizedTest
    @EnumSource(FieldKey.class)
    void every_field_is_a_check_of_its_own(FieldKey key) {
        assertThat(FieldChecks.names()).contains(key.key());
        assertThat(FieldChecks.check(key.key(), "\u0000")).contains(FieldRule.invalid(ViolationCode.CONTROL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "phone.", "phone.XX", "phone.br", "state.PT", "state.", "Street", "vat.", "vat.GR", "postal"
            })
    void a_name_without_a_rule_gets_no_verdict(String name) {
        assertThat(FieldChecks.check(name, "x")).isEmpty();
    }

    @Test
    void nothing_given_is_a_violation_where_something_is_needed() {
        List<String> optional = FieldChecks.names().stream()
                .filter(name -> FieldChecks.check(name, " \u3000").orElseThrow() instanceof FieldVerdict.Valid)
                .toList();

        assertThat(optional).containsExactlyInAnyOrder("complement", "notes");
        assertThat(FieldChecks.check("cpf", "")).contains(FieldRule.invalid(ViolationCode.REQUIRED));
    }

    /** One form with one field, the country the shop's: the answer must be that of the single check. */
    @ParameterizedTest
    @CsvSource({
        "state, sp, BR",
        "state, XX, BR",
        "state, Beira Alta, PT",
        "postcode, 01310-100, BR",
        "postcode, 1000205, PT",
        "postcode, 1000-205, PT",
        "postalEu, 11000, CZ",
        "postalEu, 1, CZ",
        "phone, 11 96123-4567, BR",
        "phoneEu, 912 345 678, PT",
        "phoneUs, 415 555 0120, BR",
        "vat, GR094259216, PT",
        "vat, 094259216, GR",
        "cnpj, 12.ABC.345/01DE-35, BR",
        "myNumber, 6214 9832 0257, JP",
        "zipUs, 902101234, BR",
        "ein, 07-1234567, US",
    })
    void a_check_says_what_the_form_says(String field, String typed, String region) {
        FieldKey key = FieldKey.of(field).orElseThrow();
        FormOutcome outcome = CheckoutForm.of(List.of(FieldSetting.of(key))).check(Map.of(field, typed), region);
        FieldVerdict verdict = FieldChecks.check(field, typed, region).orElseThrow();

        if (outcome instanceof FormOutcome.Accepted accepted) {
            assertThat(verdict).isEqualTo(FieldRule.valid(accepted.answers().text(key)));
        } else {
            FieldViolation violation =
                    ((FormOutcome.Rejected) outcome).violations().get(0);
            assertThat(verdict).isEqualTo(new FieldVerdict.Invalid(violation.code(), violation.arguments()));
        }
    }

    @Test
    void an_endless_text_is_told_the_limit_of_its_field_as_in_the_form() {
        assertThat(FieldChecks.check("lastName", " ".repeat(4_001))).contains(FieldRule.tooLong(100));
        assertThat(FieldChecks.check("mynumber.individual", " ".repeat(4_001))).contains(FieldRule.tooLong(4_000));
    }

    @ParameterizedTest
    @CsvSource({
        "vat.EL, GR094259216, EL094259216",
        "vat, gr 094.259.216, EL094259216",
        "vat.DE, de136695976, DE136695976",
        "vat, CHE-116.281.710 MWST, CHE116281710MWST",
        "country.alpha3, ROU, RO",
        "country.alpha3, ukr, UA",
        "country.alpha3, ' deu ', DE",
    })
    void normal_forms(String check, String typed, String normalForm) {
        Verdicts.accepted(check, typed, normalForm);
    }

    @ParameterizedTest
    @CsvSource({
        "vat.DE, FR40303265045, PREFIX",
        "vat.EL, 094259216, PREFIX",
        "vat.GB, XI980780684, PREFIX",
        "vat, EU826012345, PREFIX",
        "vat, DE136695977, CHECKSUM",
        "vat, DE13669597, FORMAT",
        "country.alpha3, BR, UNKNOWN",
        "country.alpha3, GER, UNKNOWN",
        "country.alpha3, ZAR, UNKNOWN",
        "country.alpha3, 'ıta', UNKNOWN",
        "state.BR, FN, UNKNOWN",
        "state.BR, GB, UNKNOWN",
        "country, XK, UNKNOWN",
        "country, EL, UNKNOWN",
    })
    void refusals(String check, String typed, ViolationCode code) {
        Verdicts.refused(check, typed, code);
    }

    @ParameterizedTest
    @CsvSource({
        "cpf, 52998224725", "cnpj, 12ABC34501DE35", "ssn, 123456789", "ein, 123456789",
                "mynumber.individual, 621498320257",
        "mynumber.corporate, 7000012050002", "cep, 01310100", "zip, 90210", "zip, 90210-1234", "postal.DE, 10115",
        "postal.PL, 00-001", "postal.GB, SW1A 1AA", "vat.DE, DE136695976", "street, Rua Augusta",
    })
    void a_normal_form_is_not_copied(String check, String typed) {
        FieldVerdict verdict = FieldChecks.check(check, typed).orElseThrow();

        assertThat(((FieldVerdict.Valid) verdict).normalForm()).isSameAs(typed);
    }
}
