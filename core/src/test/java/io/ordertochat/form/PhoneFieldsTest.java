package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneFieldsTest {

    @ParameterizedTest
    @CsvSource({
        "(415) 555-0120, +14155550120",
        "+1 415 555 0120, +14155550120",
        "1 415 555 0120, +14155550120",
        "787-234-5678, +17872345678",
        "+1 671 300 1234, +16713001234",
        "+1 340 642 1234, +13406421234",
        "+1 684 733 1234, +16847331234",
        "+1 670 234 5678, +16702345678",
    })
    void american_numbers_are_those_of_the_united_states_and_their_territories(String typed, String e164) {
        Verdicts.accepted("phoneUs", typed, e164);
        assertThat(FieldChecks.check("phoneUs", typed, "BR")).contains(FieldRule.valid(e164));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 506 234 5678", "+1 876 210 1234", "+55 11 96123-4567", "11 96123-4567", "555-0123"})
    void other_numbers_are_not_american(String typed) {
        assertThat(FieldChecks.check("phoneUs", typed, "BR"))
                .contains(new FieldVerdict.Invalid(ViolationCode.PHONE, Map.of("region", "US")));
    }

    @ParameterizedTest
    @CsvSource({
        "PT, 912 345 678, +351912345678",
        "DE, 030 123456, +4930123456",
        "DE, +34 612 34 56 78, +34612345678",
        "BR, +353 85 012 3456, +353850123456",
        "'', +41 78 123 45 67, +41781234567",
        "'', +47 406 12 345, +4740612345",
        "'', +354 611 1234, +3546111234",
        "'', +423 660 234 567, +423660234567",
        "'', +44 7911 123456, +447911123456",
        "'', +44 7781 123456, +447781123456",
        "'', +358 18 12345, +3581812345",
        "'', +39 06 698 12345, +390669812345",
    })
    void european_numbers_are_those_of_the_union_and_its_neighbours(String country, String typed, String e164) {
        assertThat(FieldChecks.check("phoneEu", typed, country)).contains(FieldRule.valid(e164));
    }

    @ParameterizedTest
    @CsvSource({
        "BR, 11 96123-4567",
        "BR, +55 11 96123-4567",
        "'', 912 345 678",
        "US, (415) 555-0120",
        "DE, +1 415 555 0120",
        "DE, +90 501 234 56 78",
        "DE, +7 912 345 67 89",
        "DE, +590 590 20 12 34",
    })
    void other_numbers_are_not_european(String country, String typed) {
        assertThat(FieldChecks.check("phoneEu", typed, country).orElseThrow()).isInstanceOf(FieldVerdict.Invalid.class);
    }

    @Test
    void an_international_number_begins_with_a_plus_wherever_the_shop_is() {
        assertThat(FieldChecks.check("phoneIntl", "+55 11 96123-4567", "US"))
                .contains(FieldRule.valid("+5511961234567"));
        assertThat(FieldChecks.check("phoneIntl", "11 96123-4567", "BR"))
                .contains(FieldRule.invalid(ViolationCode.PHONE));
        assertThat(FieldChecks.check("phoneIntl", "0055 11 96123-4567", "BR"))
                .contains(FieldRule.invalid(ViolationCode.PHONE));
    }

    @Test
    void a_phone_is_read_in_the_country_the_text_is_about() {
        assertThat(FieldChecks.check("phone", "912 345 678", "pt")).contains(FieldRule.valid("+351912345678"));
        assertThat(FieldChecks.check("phone", "912 345 678", "")).contains(FieldRule.invalid(ViolationCode.PHONE));
        assertThat(FieldChecks.check("phone.PT", "912 345 678", "BR")).contains(FieldRule.valid("+351912345678"));
    }
}
