package io.ordertochat.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ordertochat.vat.VatVerdict.Invalid;
import io.ordertochat.vat.VatVerdict.Reason;
import io.ordertochat.vat.VatVerdict.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {

    @ParameterizedTest
    @CsvSource({
        "DE136695976, DE, DE",
        "EL094012834, EL, GR",
        "XI110305878, XI, GB",
        "GBGD103, GB, GB",
        "CHE106480461MWST, CH, CH",
        "NO987058765MVA, NO, NO",
        "FR43000020445, FR, FR"
    })
    void a_number_knows_its_prefix_and_the_country_that_issues_it(String value, String prefix, String country) {
        VatNumber number = number(value);

        assertThat(number.value()).isEqualTo(value);
        assertThat(number.prefix()).isEqualTo(prefix);
        assertThat(number.country()).isEqualTo(country);
    }

    @Test
    void it_does_not_show_itself() {
        VatNumber number = number("CZ 765229/0008");

        assertThat(number.masked()).isEqualTo("CZ********08");
        assertThat(number).hasToString("CZ********08");
        assertThat(new Valid(number).toString()).doesNotContain("7652");
        assertThat(number("RO19")).hasToString("RO19");
        assertThat(number("GBHA500")).hasToString("GB***00");
    }

    @Test
    void numbers_are_equal_when_their_normal_forms_are() {
        assertThat(number("be 444.503.092"))
                .isEqualTo(number("BE0444503092"))
                .hasSameHashCodeAs(number("BE0444503092"));
        assertThat(number("GB110305878")).isNotEqualTo(number("XI110305878"));
    }

    @Test
    void there_are_thirty_one_prefixes_in_alphabetical_order() {
        assertThat(VatNumber.prefixes())
                .isSorted()
                .hasSize(31)
                .contains("AT", "EL", "XI", "GB", "CH", "NO")
                .doesNotContain("GR", "EU", "IM", "UK");
    }

    @ParameterizedTest
    @CsvSource({
        "GR 094012834, EL094012834",
        "gr-94051189, EL094051189",
        "EL94051189, EL094051189",
        "BE 444.503.092, BE0444503092",
        "CHE-432.825.998 TVA, CHE432825998TVA",
        "CZ 765229/0008, CZ7652290008",
        "ie8d79739i, IE8D79739I"
    })
    void old_and_other_ways_of_writing_get_one_normal_form(String typed, String normalForm) {
        assertThat(number(typed).value()).isEqualTo(normalForm);
    }

    @Test
    void the_irish_plus_and_star_stay() {
        assertThat(number("IE 7+12345 " + irishLetter("7+12345")).value()).contains("+");
        assertThat(number("IE 9*00001 " + irishLetter("9*00001")).value()).contains("*");
    }

    @Test
    void white_space_of_every_kind_is_left_out() {
        assertThat(number("\u00A0DE\u202F136\t695\u3000976\n\u0085").value()).isEqualTo("DE136695976");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE136_695_976", "DE136,695,976", "DE\u2011136695976", "DE(136)695976", "DE13669597\u0666",
                        "\uFF24\uFF25136695976",
                "DE13669597\uFF16", "DE\u200B136695976", "DE136695976\u0000", "AT\u01B137675002", "F\u0131 09853608",
                        "DE136695976\uD83D"
            })
    void nothing_else_is_forgiven(String typed) {
        assertThat(VatNumber.check(typed)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "D",
                "136695976",
                "QQ136695976",
                "UK980780684",
                "EU372012345",
                "IM1234567890",
                "CH106480461",
                "++136695976"
            })
    void without_a_known_prefix_nothing_is_a_number(String typed) {
        assertThat(VatNumber.check(typed)).isEqualTo(new Invalid(Reason.PREFIX));
    }

    @ParameterizedTest
    @CsvSource({
        "DE,FORMAT",
        "DE13669597,FORMAT",
        "DE1366959760,FORMAT",
        "DE036695976,FORMAT",
        "CHE-106.480.461 MWSTX,FORMAT",
        "DE136695975,CHECKSUM",
        "LV33129920002,CHECKSUM"
    })
    void the_reason_says_what_is_wrong_first(String typed, Reason reason) {
        assertThat(VatNumber.check(typed)).isEqualTo(new Invalid(reason));
    }

    @Test
    void another_prefix_than_the_one_asked_for_is_refused() {
        assertThat(VatNumber.check("GB110305878", "XI")).isEqualTo(new Invalid(Reason.PREFIX));
        assertThat(VatNumber.check("136695976", "DE")).isEqualTo(new Invalid(Reason.PREFIX));
        assertThat(VatNumber.check("GR094012834", "EL")).isInstanceOf(Valid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GR", "de", "", "DEU", "QQ", "D"})
    void asking_for_an_unknown_prefix_is_the_callers_mistake(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VatNumber.check("DE136695976", prefix))
                .withMessageContaining("AT BE BG")
                .withMessageNotContaining("136695976");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BG000000000",
                "BG0000000000",
                "CHE000000000MWST",
                "CY00000000E",
                "DK00000000",
                "EL000000000",
                "EL00000000",
                "ES00000000T",
                "ESX0000000T",
                "ESK0000000T",
                "ESA00000000",
                "ESC0000000J",
                "FI00000000",
                "FR12000000000",
                "GB000000000",
                "GB000000000001",
                "HU00000000",
                "IT00000000000",
                "IT00000000018",
                "LU00000000",
                "NL000000000B01",
                "NO000000000MVA",
                "PL0000000000",
                "PT000000000",
                "RO00",
                "SE000000000001",
                "SK0000000000",
                "XI000000000"
            })
    void nobody_holds_the_number_zero_though_its_check_digits_fit(String zero) {
        assertThat(VatNumber.check(zero)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "CZ7552290009, false",
        "CZ0002290002, true",
        "CZ7652290008, true",
        "CZ0302290000, false",
        "CZ0402290009, true",
        "CZ0472290005, true",
        "CZ5420000003, false",
        "CZ000229001, false",
        "CZ040229001, true",
        "CZ041231001, true",
        "CZ042231001, false",
        "CZ046231001, true",
        "CZ540101001, false",
        "LV29020400001, true",
        "LV29020000008, false",
        "LV29020410007, true",
        "LV29020010003, false",
        "LV29020020009, true",
        "LV31129930009, false",
        "LV31047010006, false",
        "LV30047010001, true",
        "LV32129920008, true",
        "LV33129920002, false",
        "BG0002290001, false",
        "BG0022290006, false",
        "BG0442290005, true",
        "BG7513010000, false"
    })
    void dates_of_birth_are_days_of_the_calendar(String typed, boolean valid) {
        VatVerdict verdict = VatNumber.check(typed);

        assertThat(verdict instanceof Valid).isEqualTo(valid);
        assertThat(valid || verdict.equals(new Invalid(Reason.CHECKSUM))).isTrue();
    }

    private static char irishLetter(String sevenSigns) {
        for (char letter = 'A'; letter <= 'W'; letter++) {
            if (SecondOpinion.holds("IE", sevenSigns + letter)) {
                return letter;
            }
        }
        return '?';
    }

    private static VatNumber number(String typed) {
        assertThat(VatNumber.check(typed)).isInstanceOf(Valid.class);
        return ((Valid) VatNumber.check(typed)).number();
    }
}
