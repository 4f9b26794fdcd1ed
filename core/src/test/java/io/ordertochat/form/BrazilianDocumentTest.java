package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The check digits are computed here in another way than in the rule: with the weights' complements to eleven, where the
 * remainder itself is the digit and ten counts as zero.
 */
class BrazilianDocumentTest {

    private static final int NUMBERS = 10_000;
    private static final String CNPJ_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Test
    void ten_thousand_numbers_of_people_are_valid_bare_and_masked() {
        Random random = new Random(1);
        for (int i = 0; i < NUMBERS; i++) {
            String cpf = cpf(random);
            Verdicts.accepted("cpf", cpf, cpf);
            Verdicts.accepted("cpf", masked("000.000.000-00", cpf), cpf);
        }
    }

    @Test
    void ten_thousand_numbers_of_companies_are_valid_bare_and_masked() {
        Random random = new Random(2);
        for (int i = 0; i < NUMBERS; i++) {
            String cnpj = cnpj(random, i % 2 == 0 ? 10 : 36);
            Verdicts.accepted("cnpj", cnpj, cnpj);
            Verdicts.accepted("cnpj", masked("00.000.000/0000-00", cnpj), cnpj);
        }
    }

    /** Where the remainders are 0 and 1, which share a digit, two changes can hide each other; both ways know when. */
    @Test
    void one_wrong_digit_of_a_person_is_found_where_the_arithmetic_can() {
        Random random = new Random(3);
        int missed = 0;
        for (int i = 0; i < 500; i++) {
            String cpf = cpf(random);
            for (int place = 0; place < cpf.length(); place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String changed = cpf.substring(0, place) + digit + cpf.substring(place + 1);
                    boolean valid = changed.equals(cpf) || isCpf(changed);
                    assertThat(Verdicts.accepts("cpf", changed)).as(changed).isEqualTo(valid);
                    missed += valid && digit != cpf.charAt(place) ? 1 : 0;
                    assertThat(valid && place > 8 && digit != cpf.charAt(place)).isFalse();
                }
            }
        }
        assertThat(missed).isLessThan(500 * 99 / 100);
    }

    @Test
    void one_wrong_character_of_a_company_is_found_where_the_arithmetic_can() {
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            String cnpj = cnpj(random, 36);
            int place = random.nextInt(cnpj.length());
            for (String character : CNPJ_CHARACTERS.split("")) {
                String changed = cnpj.substring(0, place) + character + cnpj.substring(place + 1);
                assertThat(Verdicts.accepts("cnpj", changed)).as(changed).isEqualTo(isCnpj(changed));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "52998224725, VALID",
        "529.982.247-25, VALID",
        "12345678909, VALID",
        "529.982.247-2, LENGTH",
        "5299822472, LENGTH",
        "529982247250, LENGTH",
        "0, LENGTH",
        "52998224726, CHECKSUM",
        "529.982.247-35, CHECKSUM",
        "529982.247-25, FORMAT",
        "529.982.24725, FORMAT",
        "529-982-247.25, FORMAT",
        "529.982.247.25, FORMAT",
        "5.29982247-25., FORMAT",
        "52998224725-, FORMAT",
        "-52998224725, FORMAT",
        "529 982 247 25, CHARSET",
        "529982247 25, CHARSET",
        "+52998224725, CHARSET",
        "529_982_247_25, CHARSET",
        "529.982.247/25, CHARSET",
        "5299822472S, CHARSET",
        "５２９９８２２４７２５, CHARSET",
        "٥٢٩٩٨٢٢٤٧٢٥, CHARSET",
        "529.982.247–25, CHARSET",
        "12......345, LENGTH",
        "00000000000, REPEATED",
        "111.111.111-11, REPEATED",
        "99999999999, REPEATED",
    })
    void ways_to_write_the_number_of_a_person(String typed, String outcome) {
        check("cpf", typed, outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "12ABC34501DE35, VALID",
        "12.ABC.345/01DE-35, VALID",
        "1345C3A5000106, VALID",
        "ABCDEFGHIJKL80, VALID",
        "90.021.382/0001-22, VALID",
        "AA.345.678/0001-14, VALID",
        "AA.345.678/000A-29, VALID",
        "12.345.678/000A-08, VALID",
        "R55231B3000757, VALID",
        "R55231B3000700, CHECKSUM",
        "90.025.108/0001-21, VALID",
        "90.025.108/0001-01, CHECKSUM",
        "90.024.420/0001A2, FORMAT",
        "90.024.420/0001-A2, FORMAT",
        "12.abc.345/01de-35, CHARSET",
        "11222333/0001-81, FORMAT",
        "90.024.778/000123, FORMAT",
        "11 222 333 0001 81, CHARSET",
        "ÇÇ345678000114, CHARSET",
        "１２ABC34501DE35, CHARSET",
        "12ABC345*1DE35, CHARSET",
        "1222333000181, LENGTH",
        "112223330001811, LENGTH",
        "11.222.333/0001-811, LENGTH",
        "00000000000000, REPEATED",
        "00.000.000/0000-00, REPEATED",
        "11.111.111/1111-11, REPEATED",
        "77777777777777, REPEATED",
        "00000000000181, CHECKSUM",
    })
    void ways_to_write_the_number_of_a_company(String typed, String outcome) {
        check("cnpj", typed, outcome);
    }

    // Traps that other implementations fell into, lettered as in the rule book.

    @ParameterizedTest
    @CsvSource({"12ABC34501DE, 35, 45", "1345C3A50001, 06, 26", "ABCDEFGHIJKL, 80, 77", "QBS933MYGC0O, 92, 84"})
    void trap_a_letters_are_worth_17_and_more_not_10(String beginning, String right, String inBase36) {
        Verdicts.accepted("cnpj", beginning + right, beginning + right);
        Verdicts.refused("cnpj", beginning + inBase36, ViolationCode.CHECKSUM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB11222333000181", "11A222333000181", "1122233300018A1"})
    void trap_b_letters_are_never_dropped_to_make_another_number(String typed) {
        assertThat(Verdicts.accepts("cnpj", typed)).isFalse();
    }

    @Test
    void trap_c_leading_zeros_count() {
        Verdicts.accepted("cnpj", "00.000.00A/0001-69", "0000000A000169");
        Verdicts.accepted("cpf", "01046394070", "01046394070");
        Verdicts.refused("cpf", "1046394070", ViolationCode.LENGTH);
        Verdicts.refused("cnpj", "A000169", ViolationCode.LENGTH);
        assertThat(FieldKey.CNPJ.input().inputMode()).isEqualTo("text");
        assertThat(FieldKey.CNPJ.input().autocapitalize()).isEqualTo("characters");
    }

    @Test
    void trap_d_the_order_may_be_any_and_hold_letters() {
        Verdicts.accepted("cnpj", "35978408012042", "35978408012042");
        Verdicts.accepted("cnpj", "EC.6RL.1ZB/9VQ0-71", "EC6RL1ZB9VQ071");
    }

    @Test
    void trap_e_one_kind_is_never_taken_for_the_other() {
        assertThat(Verdicts.accepts("cpf", "11.222.333/0001-81")).isFalse();
        assertThat(Verdicts.accepts("cnpj", "529.982.247-25")).isFalse();
        assertThat(Verdicts.accepts("cnpj", "00052998224725")).isFalse();
    }

    @Test
    void trap_f_the_check_digits_are_digits() {
        IntStream.rangeClosed('A', 'Z').forEach(letter -> {
            Verdicts.refused("cnpj", "12ABC34501DE3" + (char) letter, ViolationCode.FORMAT);
            Verdicts.refused("cnpj", "12ABC34501DE" + (char) letter + "5", ViolationCode.FORMAT);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00ZSCUASKDDP00", "66LIHXDMBANT66", "AAAAAAAAAAAA45", "7X7X7X7X7X7X14", "FF.FFF.FFF/0001-91"})
    void trap_g_a_repeated_digit_among_letters_is_no_repetition(String typed) {
        assertThat(Verdicts.accepts("cnpj", typed)).isTrue();
    }

    @Test
    void trap_h_a_company_is_no_payment_card() {
        Verdicts.accepted("cnpj", "30084262000142", "30084262000142");
        assertThat(PaymentCards.findIn("CNPJ 30084262000142")).isEmpty();
    }

    @Test
    void all_26_letters_occur() {
        for (String letter : "IOUQF".split("")) {
            String beginning = letter.repeat(8) + "0001";
            String cnpj = beginning + cnpjDigits(beginning);
            Verdicts.accepted("cnpj", cnpj, cnpj);
        }
    }

    private static void check(String field, String typed, String outcome) {
        if (outcome.equals("VALID")) {
            Verdicts.accepted(field, typed, typed.replaceAll("[^0-9A-Z]", ""));
        } else {
            Verdicts.refused(field, typed, ViolationCode.valueOf(outcome));
        }
    }

    private static String cpf(Random random) {
        String beginning = String.format(Locale.ROOT, "%09d", random.nextInt(1_000_000_000));
        return beginning + cpfDigits(beginning);
    }

    private static boolean isCpf(String number) {
        boolean repeated = number.chars().distinct().count() == 1;
        return !repeated && number.endsWith(cpfDigits(number.substring(0, 9)));
    }

    private static String cpfDigits(String beginning) {
        int first = sum(beginning, 1, 2, 3, 4, 5, 6, 7, 8, 9) % 11 % 10;
        int second = sum(beginning + first, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9) % 11 % 10;
        return "" + first + second;
    }

    private static String cnpj(Random random, int characters) {
        StringBuilder beginning = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            beginning.append(CNPJ_CHARACTERS.charAt(random.nextInt(characters)));
        }
        return beginning + cnpjDigits(beginning.toString());
    }

    private static boolean isCnpj(String number) {
        boolean repeated = number.chars().distinct().count() == 1;
        return !repeated && number.endsWith(cnpjDigits(number.substring(0, 12)));
    }

    private static String cnpjDigits(String beginning) {
        int first = sum(beginning, 6, 7, 8, 9, 2, 3, 4, 5, 6, 7, 8, 9) % 11 % 10;
        int second = sum(beginning + first, 5, 6, 7, 8, 9, 2, 3, 4, 5, 6, 7, 8, 9) % 11 % 10;
        return "" + first + second;
    }

    private static int sum(String characters, int... weights) {
        return IntStream.range(0, weights.length)
                .map(i -> weights[i] * value(characters.charAt(i)))
                .sum();
    }

    private static int value(char c) {
        return c <= '9' ? Character.digit(c, 10) : 17 + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(c);
    }

    private static String masked(String mask, String bare) {
        StringBuilder masked = new StringBuilder();
        int at = 0;
        for (int i = 0; i < mask.length(); i++) {
            masked.append(mask.charAt(i) == '0' ? bare.charAt(at++) : mask.charAt(i));
        }
        return masked.toString();
    }
}
