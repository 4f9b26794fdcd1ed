package io.ordertochat.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    private static final List<String> BRAZILIAN_PREFIXES = List.of(
            "0055",
            " 0055 ",
            "00 55 ",
            "00-55-",
            "(00 55) ",
            "(0055) ",
            "(00)55 ",
            "00(55)",
            "00 (55) ",
            "00\u00A055\u00A0",
            "00.55.",
            "00/55/",
            "0 0 5 5 ",
            "00\u201355 ",
            "00\u00AD55 ",
            "\u202A00 55 ",
            "00 +55 ");

    @ParameterizedTest
    @CsvSource({
        "11 98888-7777, BR, +5511988887777",
        "(11) 98888-7777, BR, +5511988887777",
        "+55 11 98888-7777, '', +5511988887777",
        "0055 11 98888-7777, BR, +5511988887777",
        "0055 11 98888-7777, br, +5511988887777",
        "+0055 11 98888-7777, BR, +5511988887777",
        "００５５ 11 98888-7777, BR, +5511988887777",
        "0055 11 98888-7777, DE, +5511988887777",
        "0043 664 2345678, BR, +436642345678",
        "00225 05 81 23 45 67, BR, +2250581234567",
        "00212651447754, BR, +212651447754",
        "0021622114432, BR, +21622114432",
        "(00 44) 20 7946-0958, BR, +442079460958",
        "001 415-555-2671, BR, +14155552671",
        "00 +351 912 345 678, br, +351912345678",
        "0015 55 11 98888-7777, BR, +5511988887777",
        "55 99999-9999, BR, +5555999999999",
        "06 1234 5678, IT, +390612345678",
        "011 15-2345-6789, AR, +5491123456789",
        "415-555-2671, US, +14155552671",
    })
    void what_people_type_becomes_e164(String typed, String region, String e164) {
        assertThat(PhoneNumber.parse(typed, region)).map(PhoneNumber::e164).contains(e164);
    }

    @ParameterizedTest
    @CsvSource({
        "'', BR",
        "123, BR",
        "98888-7777, BR",
        "11 98888-7777, ''",
        "1-800-FLOWERS, US",
        "tel:+5511988887777, BR",
        "+55 11 98888-7777 ramal 12, BR",
        "+999 123456789, BR",
        "+98 9601, IR",
        "12345678901234567890123456789012345678901, BR",
    })
    void what_is_no_number_is_refused(String typed, String region) {
        assertThat(PhoneNumber.parse(typed, region)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0055",
                "0055 51",
                "00 55 1 415 555 2671",
                "0055 0055 51999996130",
                "0055 +51 999996130",
                "0055 51 99999613 #0",
                "0055 51 99999613 ~ 0",
                "00",
                "00 15 1 415 555 2671",
                "0021 351 912 345 678"
            })
    void a_double_zero_before_no_number_is_refused(String typed) {
        assertThat(PhoneNumber.parse(typed, "BR")).isEmpty();
    }

    @Test
    void every_way_to_write_the_double_zero_before_a_brazilian_number_is_a_plus() {
        Random random = new Random(55);
        int seen = 0;
        for (int i = 0; i < 1_000; i++) {
            String national = brazilian(random);
            if (PhoneNumber.parse("+55" + national, "").isPresent()) {
                for (String prefix : BRAZILIAN_PREFIXES) {
                    for (String typed : written(national)) {
                        assertThat(PhoneNumber.parse(prefix + typed, "BR"))
                                .as(prefix + typed)
                                .contains(PhoneNumber.ofE164("+55" + national));
                    }
                }
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(300);
    }

    @Test
    void digits_after_the_double_zero_of_brazil_never_become_another_countrys_number() {
        Random random = new Random(51);
        for (int i = 0; i < 5_000; i++) {
            String digits = Long.toString(random.nextLong(1_000, 10_000_000_000_000L));
            String typed = BRAZILIAN_PREFIXES.get(random.nextInt(BRAZILIAN_PREFIXES.size())) + digits;

            assertThat(PhoneNumber.parse(typed, "BR").map(PhoneNumber::e164).orElse("+55"))
                    .as(typed)
                    .startsWith("+55");
        }
    }

    @Test
    void a_double_zero_in_brazil_is_a_plus_before_every_countrys_numbers() {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        int seen = 0;
        for (String region : library.getSupportedRegions()) {
            for (PhoneNumberType type : PhoneNumberType.values()) {
                var example = library.getExampleNumberForType(region, type);
                String e164 = example == null ? "" : library.format(example, PhoneNumberFormat.E164);
                var number = PhoneNumber.parse(e164, "");
                if (number.isPresent()) {
                    String digits = e164.substring(1);
                    assertThat(PhoneNumber.parse("00" + digits, "BR")).as(e164).isEqualTo(number);
                    assertThat(PhoneNumber.parse("(00) " + digits, "BR"))
                            .as(e164)
                            .isEqualTo(number);
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(1_000);
    }

    @Test
    void a_double_zero_in_brazil_is_a_plus_or_a_carrier_code_before_a_brazilian_number() {
        Random random = new Random(15);
        int seen = 0;
        for (int i = 0; i < 20_000; i++) {
            String digits = Long.toString(random.nextLong(1_000, 10_000_000_000_000L));
            var number = PhoneNumber.parse("00" + digits, "BR");
            if (number.isPresent()) {
                var plus = PhoneNumber.parse("+" + digits, "");
                assertThat(number.equals(plus) || number.get().e164().startsWith("+55"))
                        .as(digits)
                        .isTrue();
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(500);
    }

    private static String brazilian(Random random) {
        int area = random.nextInt(11, 100);
        boolean mobile = random.nextBoolean();
        return area
                + (mobile
                        ? "9" + random.nextInt(60_000_000, 100_000_000)
                        : "" + random.nextInt(20_000_000, 60_000_000));
    }

    private static List<String> written(String national) {
        String area = national.substring(0, 2);
        String first = national.substring(2, national.length() - 4);
        String last = national.substring(national.length() - 4);
        return List.of(national, "(" + area + ") " + first + "-" + last, area + "." + first + "." + last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5511988887777",
                "+0123456789",
                "+123456",
                "+1234567890123456",
                "+55 11988887777",
                "+55119888877a7"
            })
    void only_e164_is_taken_as_stored(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhoneNumber.ofE164(text))
                .withMessageContaining("E.164");
    }

    @Test
    void a_number_shows_itself_masked() {
        PhoneNumber number = PhoneNumber.ofE164("+5511988887777");

        assertThat(number).hasToString("+55*********77");
        assertThat(number.digits()).isEqualTo("5511988887777");
        assertThat(number.international()).isEqualTo("+55 11 98888-7777");
    }

    @Test
    void every_region_sees_its_numbers_as_libphonenumber_writes_them() {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        int seen = 0;
        for (String region : library.getSupportedRegions()) {
            for (PhoneNumberType type : PhoneNumberType.values()) {
                var example = library.getExampleNumberForType(region, type);
                String e164 = example == null ? "" : library.format(example, PhoneNumberFormat.E164);
                if (example != null && e164.length() >= 8 && e164.length() <= 16) {
                    PhoneNumber number = PhoneNumber.ofE164(e164);
                    assertThat(number.international())
                            .isEqualTo(library.format(example, PhoneNumberFormat.INTERNATIONAL));
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @CsvSource({"+9991234567, +9991234567", "+39000000, +39 000000"})
    void a_number_outside_every_plan_is_shown_too(String e164, String shown) {
        assertThat(PhoneNumber.ofE164(e164).international()).isEqualTo(shown);
    }

    @Test
    void a_customer_does_not_show_itself() {
        Customer customer = new Customer(
                "Ana Souza",
                "ana@example.com",
                Optional.of(PhoneNumber.ofE164("+5511988887777")),
                new PostalAddress("Rua A", "1", "", "", "São Paulo", "SP", "01310100", "BR"));

        assertThat(customer.toString() + customer.address())
                .doesNotContain("Ana", "ana@", "98888", "Rua", "Paulo", "01310");
    }

    @ParameterizedTest
    @CsvSource({
        "+5511988887777, BR",
        "+14155550120, US",
        "+17872345678, PR",
        "+15062345678, CA",
        "+447781123456, GG",
        "+390669812345, VA",
        "+4740612345, NO",
    })
    void a_number_tells_its_region(String e164, String region) {
        assertThat(PhoneNumber.ofE164(e164).region()).contains(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+80012345678", "+9991234567", "+14150000000"})
    void a_number_of_no_country_has_no_region(String e164) {
        assertThat(PhoneNumber.ofE164(e164).region()).isEmpty();
    }
}
