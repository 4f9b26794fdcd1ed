package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PostalCodesTest {

    @Test
    void the_table_has_europe_and_japan() {
        Set<String> expected = new HashSet<>(Europe.countries());
        expected.add("JP");

        assertThat(shapes()).hasSize(33).extracting(PostalShape::country).hasSameElementsAs(expected);
    }

    static List<PostalShape> shapes() {
        return TableResource.rows("postal-codes.tsv").stream()
                .map(PostalShape::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void an_example_is_a_normal_form_in_every_field_that_takes_it(PostalShape shape) {
        String example = shape.example();

        Verdicts.accepted("postal." + shape.country(), example, example);
        assertThat(FieldChecks.check("postcode", example, shape.country())).contains(FieldRule.valid(example));
        if (Europe.includes(shape.country())) {
            assertThat(FieldChecks.check("postalEu", example, shape.country())).contains(FieldRule.valid(example));
            Verdicts.accepted("postalEu", example, example);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_refusal_shows_how_the_country_writes_its_codes(PostalShape shape) {
        assertThat(FieldChecks.check("postal." + shape.country(), "?"))
                .contains(new FieldVerdict.Invalid(
                        ViolationCode.FORMAT, Map.of("region", shape.country(), "example", shape.example())));
    }

    @ParameterizedTest
    @CsvSource({
        "CZ, 11000, 110 00",
        "GR, 10431, 104 31",
        "IE, d02af30, D02 AF30",
        "IE, D6WXY00, D6W XY00",
        "MT, vlt1117, VLT 1117",
        "NL, 1012ab, 1012 AB",
        "SE, 11120, 111 20",
        "SK, 81101, 811 01",
        "GB, sw1a1aa, SW1A 1AA",
        "GB, M11AE, M1 1AE",
        "GB, cr2 6xh, CR2 6XH",
        "GB, DN551PT, DN55 1PT",
        "GB, W1A0AX, W1A 0AX",
        "GB, B338TH, B33 8TH",
        "GB, gir0aa, GIR 0AA",
        "GB, 'SW1A  1AA', SW1A 1AA",
        "LV, LV1010, LV-1010",
        "LV, lv-1010, LV-1010",
        "LV, LV 1010, LV-1010",
        "LV, 1010, LV-1010",
        "LT, LT-01100, 01100",
        "LT, LT01100, 01100",
        "JP, 1000001, 100-0001",
        "JP, １００－０００１, 100-0001",
        "JP, １００ー０００１, 100-0001",
        "DE, D-10115, 10115",
        "DE, DE-10115, 10115",
        "DE, D 10115, 10115",
        "LU, L-1009, 1009",
        "LU, LU-1009, 1009",
        "FI, FI-00550, 00550",
        "SE, S-111 20, 111 20",
        "SE, SE-11120, 111 20",
        "AT, A-1010, 1010",
        "PT, P-1000-205, 1000-205",
        "LI, FL-9490, 9490",
        "DE, 01067, 01067",
        "ES, 52006, 52006",
        "FR, 97400, 97400",
        "FR, 75 001, 75001",
        "FR, F-75001, 75001",
        "LI, 9498, 9498",
    })
    void ways_to_write_a_code(String country, String typed, String normalForm) {
        Verdicts.accepted("postal." + country, typed, normalForm);
    }

    @ParameterizedTest
    @CsvSource({
        "AT, 0123",
        "BE, 0999",
        "DE, 00123",
        "DE, 1011",
        "DE, 10 115",
        "DE, F-10115",
        "DE, 10115-",
        "DE, １０１１５",
        "ES, 00123",
        "ES, 53001",
        "HR, 60000",
        "HR, 01000",
        "IE, B02 AF30",
        "IE, D02 AF3O",
        "IE, A6W XY00",
        "LI, 9484",
        "LI, 9499",
        "LT, LV-01100",
        "LV, LV-101",
        "LV, 101",
        "NL, 0123 AB",
        "NL, 1234 SA",
        "NL, 1234 SD",
        "NL, 1234SS",
        "GB, SW1A",
        "GB, SW1A 1A",
        "GB, 1 1AA",
        "GB, SW1A11 AA",
        "PL, 05470",
        "PL, 054-70",
        "PL, 05 470",
        "PT, 1000205",
        "PT, 1000",
        "CZ, 110-00",
        "CZ, 11 000",
        "MT, VLT 111",
        "JP, 10-00001",
        "RO, 12345",
        "FR, 750 01",
        "FR, 75  00",
    })
    void what_is_no_code(String country, String typed) {
        Verdicts.refused("postal." + country, typed, ViolationCode.FORMAT);
    }

    @Test
    void without_a_european_country_a_code_stays_as_it_was_typed() {
        Verdicts.accepted("postalEu", " 1012ab ", "1012AB");
        Verdicts.accepted("postalEu", "sw1a  1aa", "SW1A 1AA");
        Verdicts.accepted("postalEu", "d-10115", "D-10115");
        assertThat(FieldChecks.check("postalEu", "110 00", "BR")).contains(FieldRule.valid("110 00"));
        assertThat(FieldChecks.check("postalEu", "11000", "CZ")).contains(FieldRule.valid("110 00"));
        assertThat(FieldChecks.check("postalEu", "11000", "not a country")).contains(FieldRule.valid("11000"));
        Verdicts.refused("postalEu", "1234567", ViolationCode.FORMAT);
        Verdicts.refused("postalEu", "01310-100", ViolationCode.FORMAT);
        Verdicts.refused("postalEu", "100-0001", ViolationCode.FORMAT);
    }

    @Test
    void a_country_without_a_rule_gets_the_loose_one() {
        assertThat(FieldChecks.check("postcode", "k1a 0b1", "CA")).contains(FieldRule.valid("K1A 0B1"));
        assertThat(FieldChecks.check("postcode", "C1425", "")).contains(FieldRule.valid("C1425"));
        assertThat(FieldChecks.check("postcode", "01310-100", "BR")).contains(FieldRule.valid("01310100"));
    }
}
