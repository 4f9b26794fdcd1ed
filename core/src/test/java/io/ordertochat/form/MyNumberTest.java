package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MyNumberTest {

    private static final int NUMBERS = 10_000;

    @Test
    void ten_thousand_numbers_of_people_are_valid_bare_and_in_groups() {
        Random random = new Random(1);
        for (int i = 0; i < NUMBERS; i++) {
            String number = personal(random);
            Verdicts.accepted("mynumber.individual", number, number);
            Verdicts.accepted("mynumber.individual", groups(number, 4, 8, ' '), number);
            Verdicts.accepted("myNumber", groups(number, 4, 8, '-'), number);
        }
    }

    @Test
    void ten_thousand_numbers_of_companies_are_valid_bare_and_in_groups() {
        Random random = new Random(2);
        for (int i = 0; i < NUMBERS; i++) {
            String number = corporate(random);
            String grouped = groups(groups(number, 1, 5, '-'), 11, '-');
            Verdicts.accepted("mynumber.corporate", number, number);
            Verdicts.accepted("mynumber.corporate", grouped, number);
            Verdicts.accepted("myNumber", grouped, number);
        }
    }

    /** Remainders 0 and 1 share a digit, so that some changes stay hidden. */
    @Test
    void one_wrong_digit_of_a_person_is_found_where_the_arithmetic_can() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            String number = personal(random);
            int place = random.nextInt(12);
            String changed = changed(number, place, 1 + random.nextInt(9));
            assertThat(Verdicts.accepts("mynumber.individual", changed))
                    .as(changed)
                    .isEqualTo(changed.endsWith(personalCheck(changed.substring(0, 11))));
            assertThat(place == 11 && Verdicts.accepts("mynumber.individual", changed))
                    .isFalse();
        }
    }

    @Test
    void one_wrong_digit_of_a_company_is_found_unless_it_is_zero_for_nine() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            String number = corporate(random);
            int place = random.nextInt(13);
            int shift = 1 + random.nextInt(9);
            String changed = changed(number, place, shift);
            boolean hidden = place > 0 && Math.abs(changed.charAt(place) - number.charAt(place)) == 9;
            assertThat(Verdicts.accepts("mynumber.corporate", changed))
                    .as(number + " " + changed)
                    .isEqualTo(hidden);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mynumber.individual, 6214 9832 0257, 621498320257",
        "mynumber.individual, 6214-9832-0257, 621498320257",
        "mynumber.individual, ６２１４９８３２０２５７, 621498320257",
        "mynumber.individual, ６２１４－９８３２－０２５７, 621498320257",
        "mynumber.individual, 6214ー9832ー0257, 621498320257",
        "mynumber.individual, 6214　9832　0257, 621498320257",
        "mynumber.corporate, 7000012050002, 7000012050002",
        "mynumber.corporate, 7-0000-1205-0002, 7000012050002",
        "mynumber.corporate, 7 0000 1205 0002, 7000012050002",
        "mynumber.corporate, ７００００１２０５０００２, 7000012050002",
        "myNumber, 7-0000-1205-0002, 7000012050002",
        "myNumber, 6214 9832 0257, 621498320257",
    })
    void ways_to_write_a_number(String field, String typed, String normalForm) {
        Verdicts.accepted(field, typed, normalForm);
    }

    @ParameterizedTest
    @CsvSource({
        "mynumber.individual, 000000000000, REPEATED",
        "mynumber.individual, 621498320256, CHECKSUM",
        "mynumber.individual, 6214 98320257, FORMAT",
        "mynumber.individual, 62149832 0257, FORMAT",
        "mynumber.individual, 6 2149832 0257, FORMAT",
        "mynumber.individual, 621498320257-, FORMAT",
        "mynumber.individual, 6214 9832 025X, CHARSET",
        "mynumber.individual, 6214.9832.0257, CHARSET",
        "mynumber.individual, 6214_9832_0257, CHARSET",
        "mynumber.individual, ٦٢١٤٩٨٣٢٠٢٥٧, CHARSET",
        "mynumber.individual, 6214 9832 0257 1, LENGTH",
        "mynumber.individual, 21498320257, LENGTH",
        "mynumber.individual, 7000012050002, LENGTH",
        "mynumber.corporate, 0000012050002, CHECKSUM",
        "mynumber.corporate, 6000012050002, CHECKSUM",
        "mynumber.corporate, T7000012050002, CHARSET",
        "mynumber.corporate, 70000-1205-0002, FORMAT",
        "mynumber.corporate, 700001205000, LENGTH",
        "mynumber.corporate, 621498320257, LENGTH",
        "myNumber, 70000120500021, LENGTH",
        "myNumber, 70000120500, LENGTH",
        "myNumber, 7000012050003, CHECKSUM",
        "myNumber, 700001205000X, CHARSET",
    })
    void what_is_no_number(String field, String typed, ViolationCode code) {
        Verdicts.refused(field, typed, code);
    }

    @Test
    void the_field_names_both_lengths() {
        assertThat(FieldChecks.check("myNumber", "1"))
                .contains(new FieldVerdict.Invalid(ViolationCode.LENGTH, Map.of("min", "12", "max", "13")));
    }

    private static String personal(Random random) {
        String base = String.format(Locale.ROOT, "%011d", random.nextLong(100_000_000_000L));
        return base + personalCheck(base);
    }

    /** With the complements of the weights, the remainder is the digit, ten counting as zero. */
    private static String personalCheck(String base) {
        int[] complements = {5, 6, 7, 8, 9, 4, 5, 6, 7, 8, 9};
        int sum = 0;
        for (int i = 0; i < base.length(); i++) {
            sum += complements[i] * Character.digit(base.charAt(i), 10);
        }
        return Integer.toString(sum % 11 % 10);
    }

    /** The check digit fills the sum up to a multiple of nine and is never zero. */
    private static String corporate(Random random) {
        String base = String.format(Locale.ROOT, "%012d", random.nextLong(1_000_000_000_000L));
        int sum = 0;
        for (int i = 0; i < base.length(); i++) {
            int digit = Character.digit(base.charAt(i), 10);
            sum += i % 2 == 0 ? digit + digit : digit;
        }
        int check = 1;
        while ((sum + check) % 9 != 0) {
            check++;
        }
        return check + base;
    }

    private static String changed(String number, int place, int shift) {
        int digit = (number.charAt(place) - '0' + shift) % 10;
        return number.substring(0, place) + digit + number.substring(place + 1);
    }

    private static String groups(String number, int first, int second, char sign) {
        return number.substring(0, first) + sign + number.substring(first, second) + sign + number.substring(second);
    }

    private static String groups(String number, int place, char sign) {
        return number.substring(0, place) + sign + number.substring(place);
    }
}
