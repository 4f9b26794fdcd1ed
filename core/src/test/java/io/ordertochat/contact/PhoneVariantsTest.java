package io.ordertochat.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneVariantsTest {

    @ParameterizedTest(name = "{0} is also {1}")
    @CsvSource({
        "+5511988887777, +551188887777",
        "+5531961234567, +553161234567",
        "+5555999998888, +555599998888",
        "+525512345678, +5215512345678",
        "+5491123456789, +541123456789",
        "+5492901412345, +542901412345"
    })
    void a_mobile_number_goes_about_in_two_forms(String today, String other) {
        PhoneNumber one = PhoneNumber.ofE164(today);
        PhoneNumber two = PhoneNumber.ofE164(other);
        assertThat(PhoneVariants.of(one)).containsExactly(one, two);
        assertThat(PhoneVariants.of(two)).containsExactly(one, two);
        assertThat(PhoneVariants.key(two)).isEqualTo(one);
        assertThat(PhoneVariants.areSame(one, two)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+551132654321", // a landline never had a ninth digit
                "+5511932654321", // nine digits, and no eight of a mobile behind them
                "+55119888877771",
                "+12025550123",
                "+52155123456789",
                "+5411234",
                "+393312345678",
                "+5215512345"
            })
    void any_other_number_has_one_form(String e164) {
        PhoneNumber number = PhoneNumber.ofE164(e164);
        assertThat(PhoneVariants.of(number)).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource({"+5511988887777, +5511988887778", "+5511988887777, +5521988887777", "+525512345678, +545512345678"})
    void other_numbers_are_other_people(String one, String other) {
        assertThat(PhoneVariants.areSame(PhoneNumber.ofE164(one), PhoneNumber.ofE164(other)))
                .isFalse();
    }
}
