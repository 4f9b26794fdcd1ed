package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmericanNumberTest {

    private static final int NUMBERS = 10_000;
    private static final Pattern ISSUED = Pattern.compile("(?!000|666|9)\\d{3}(?!00)\\d{2}(?!0000)\\d{4}");
    private static final Pattern EIN_PREFIX =
            Pattern.compile("0[1-6]|1[0-6]|2[0-7]|3\\d|4[0-8]|5\\d|6[0-8]|7[1-7]|8[0-8]|9[0-5]|98|99");

    @Test
    void social_security_numbers_are_those_that_may_have_been_issued() {
        Random random = new Random(1);
        int valid = 0;
        for (int i = 0; i < 2 * NUMBERS; i++) {
            String ssn = String.format(
                    Locale.ROOT,
                    "%03d%02d%04d",
                    random.nextInt(1_000),
                    random.nextInt(20) == 0 ? 0 : random.nextInt(100),
                    random.nextInt(20) == 0 ? 0 : random.nextInt(10_000));
            boolean issued = ISSUED.matcher(ssn).matches();
            String masked = ssn.substring(0, 3) + "-" + ssn.substring(3, 5) + "-" + ssn.substring(5);
            assertThat(Verdicts.accepts("ssn", ssn)).as(ssn).isEqualTo(issued);
            assertThat(Verdicts.accepts("ssn", masked)).as(ssn).isEqualTo(issued);
            valid += issued ? 1 : 0;
        }
        assertThat(valid).isGreaterThan(NUMBERS);
    }

    @Test
    void every_area_is_asked_for() {
        for (int area = 0; area < 1_000; area++) {
            String ssn = String.format(Locale.ROOT, "%03d123456", area);
            assertThat(Verdicts.accepts("ssn", ssn)).as(ssn).isEqualTo(area > 0 && area != 666 && area < 900);
        }
    }

    @Test
    void employer_numbers_have_one_of_83_prefixes() {
        int used = 0;
        for (int prefix = 0; prefix < 100; prefix++) {
            String ein = String.format(Locale.ROOT, "%02d1234567", prefix);
            boolean issued = EIN_PREFIX.matcher(ein.substring(0, 2)).matches();
            assertThat(Verdicts.accepts("ein", ein)).as(ein).isEqualTo(issued);
            assertThat(Verdicts.accepts("ein", ein.substring(0, 2) + "-1234567"))
                    .isEqualTo(issued);
            used += issued ? 1 : 0;
        }
        assertThat(used).isEqualTo(83);
    }

    @Test
    void ten_thousand_employer_numbers_are_told_by_their_prefix_alone() {
        Random random = new Random(2);
        for (int i = 0; i < NUMBERS; i++) {
            String ein = String.format(Locale.ROOT, "%09d", random.nextInt(1_000_000_000));
            assertThat(Verdicts.accepts("ein", ein))
                    .as(ein)
                    .isEqualTo(EIN_PREFIX.matcher(ein.substring(0, 2)).matches());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ssn, 123-45-6789, 123456789",
        "ssn, 111-22-3333, 111223333",
        "ssn, 111111111, 111111111",
        "ssn, 773-01-0001, 773010001",
        "ssn, 078051121, 078051121",
        "ein, 12-3456789, 123456789",
        "ein, 01-0000000, 010000000",
        "zip, 00501, 00501",
        "zip, 902101234, 90210-1234",
        "zip, 90210-1234, 90210-1234",
        "zipUs, 00000, 00000",
    })
    void right_numbers(String field, String typed, String normalForm) {
        Verdicts.accepted(field, typed, normalForm);
    }

    @ParameterizedTest
    @CsvSource({
        "ssn, 000-12-3456, AREA",
        "ssn, 666-12-3456, AREA",
        "ssn, 900-12-3456, AREA",
        "ssn, 987-65-4320, AREA",
        "ssn, 123-00-6789, GROUP",
        "ssn, 123-45-0000, SERIAL",
        "ssn, 078-05-1120, BLOCKED",
        "ssn, 219-09-9999, BLOCKED",
        "ssn, 457-55-5462, BLOCKED",
        "ssn, 123-456789, FORMAT",
        "ssn, 12-345-6789, FORMAT",
        "ssn, 123-45-6789-, FORMAT",
        "ssn, 123 45 6789, CHARSET",
        "ssn, 123–45–6789, CHARSET",
        "ssn, １２３４５６７８９, CHARSET",
        "ssn, ١٢٣٤٥٦٧٨٩, CHARSET",
        "ssn, 12345678, LENGTH",
        "ein, 123-456789, FORMAT",
        "ein, 12345678-9, FORMAT",
        "ein, 123456789-, FORMAT",
        "ein, 12 3456789, CHARSET",
        "ein, A23456789, CHARSET",
        "ein, 12-345678, LENGTH",
        "ein, 07-1234567, PREFIX",
        "zip, 90210-, FORMAT",
        "zip, 90210-12345, FORMAT",
        "zip, 9021-01234, FORMAT",
        "zip, 90210 1234, FORMAT",
        "zip, 9021, FORMAT",
        "zip, 9021O, CHARSET",
        "zipUs, 01310-100, FORMAT",
    })
    void wrong_numbers(String field, String typed, ViolationCode code) {
        Verdicts.refused(field, typed, code);
    }
}
