package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentCardsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "pay with 4111 1111 1111 1111 12/27 123",
                "4111 1111 1111 1111 12 27",
                "99 4111-1111-1111-1111",
                "4111–1111–1111–1111",
                "4111\u00A01111\u00A01111\u00A01111",
                "4111\u200B1111\u200B1111\u200B1111",
                "４１１１ １１１１ １１１１ １１１１",
                "٤١١١١١١١١١١١١١١١",
                "no4111111111111111x",
                "3782 822463 10005",
                "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"
            })
    void card_numbers_are_found(String text) {
        assertThat(PaymentCards.findIn(text)).contains(ViolationCode.CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  ",
                "   ",
                "\n",
                "\r\n",
                "\t",
                "\u00A0\u00A0",
                "\u2028",
                "\u0085",
                " - ",
                " \u2013 ",
                "--",
                "/",
                " / ",
                "//",
                ",",
                ", ",
                ",\n",
                "_",
                "___",
                " . ",
                "._,",
                " \u200B \u200B "
            })
    void groups_may_be_joined_by_up_to_three_signs(String joint) {
        assertThat(PaymentCards.findIn(
                        "pay with " + String.join(joint, "4111", "1111", "1111", "1111") + joint + "12/27"))
                .contains(ViolationCode.CARD);
        assertThat(PaymentCards.findIn(String.join(joint, "3782", "822463", "10005")))
                .contains(ViolationCode.CARD);
    }

    @Test
    void joints_may_differ_within_a_number() {
        assertThat(PaymentCards.findIn("99,\n4111 - 1111\n1111_1111!")).contains(ViolationCode.CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Rua das Flores, 123",
                "4111111111111112",
                "94111111111111111",
                "41111111111111111234",
                "4111    1111    1111    1111",
                "4111----1111----1111----1111",
                "4111 and 1111 and 1111 and 1111",
                "4111: 1111: 1111: 1111",
                "4111+1111+1111+1111",
                "4111  1111  1111  1112",
                "94111, 1111, 1111, 1111",
                "0000 0000 0000 0000",
                "0000, 0000, 0000, 0000",
                "CNPJ 30.084.262/0001-42",
                "3526 0811 2223 3300 0181 5500 1000 0000 0111 5219 1428",
                "34191.79001 01043.510047 91020.150008 5 84410026000",
                "12/10/2026, 14/10/2026",
                "R$ 10,00 / R$ 1.234,56",
                "10, 20, 30, 40, 50, 60, 70",
                "CNPJ 30084262000142",
                "EAN 4006381333931",
                "+55 11 98888-7777",
                "entregar das 10 às 12, portão 3"
            })
    void what_is_no_card_number_is_left_alone(String text) {
        assertThat(PaymentCards.findIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CVV 123",
                "cvv: 1234",
                "cvv2=123",
                "CVC2 é 123",
                "cvv123",
                "cvv2123",
                "my cvc is 987!",
                "código de segurança: 123",
                "CODIGO DE SEGURANCA 1234",
                "o código de segurança do cartão é 123",
                "co\u0301digo  de\nseguridad 4321",
                "Security Code 0123",
                "ｃｖｖ １２３"
            })
    void security_codes_are_found(String text) {
        assertThat(PaymentCards.findIn(text)).contains(ViolationCode.SECURITY_CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cvv",
                "cvv 12",
                "cvv 12345",
                "cvv 123a",
                "CVV is on the back, ring 123",
                "acvv 123",
                "cvcs 123",
                "segurança 123",
                "código de segurança",
                "codigo 1234",
                "Cid. Jardim, 123"
            })
    void what_is_no_security_code_is_left_alone(String text) {
        assertThat(PaymentCards.findIn(text)).isEmpty();
    }

    @Test
    void wrong_check_digits_and_unknown_issuers_are_never_cards() {
        Random random = new Random(8);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder digits = new StringBuilder();
            for (int d = 0; d < 16; d++) {
                digits.append((char) ('0' + random.nextInt(10)));
            }
            String text = digits.toString();
            boolean card = PaymentCards.findIn(text).isPresent();
            found += card ? 1 : 0;
            assertThat(card && !passesLuhn(text)).as(text).isFalse();
            assertThat(card && "0179".indexOf(text.charAt(0)) >= 0).as(text).isFalse();
        }
        assertThat(found).isBetween(400, 1_200);
    }

    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 + 1);
            sum += value / 10 + value % 10;
        }
        return sum % 10 == 0;
    }
}
