package io.ordertochat.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "39.90, BRL, 3990, 39.90",
        "39.9, BRL, 3990, 39.90",
        "39, BRL, 3900, 39.00",
        "1200, JPY, 1200, 1200",
        "1.234, KWD, 1234, 1.234",
        "-0.05, EUR, -5, -0.05",
        "0, EUR, 0, 0.00",
        "92233720368547758.07, EUR, 9223372036854775807, 92233720368547758.07",
    })
    void a_decimal_string_becomes_minor_units_of_the_currencys_own_scale(
            String amount, String currency, long minor, String written) {
        Money money = Money.of(amount, currency);

        assertThat(money.minorUnits()).isEqualTo(minor);
        assertThat(money.toDecimalString()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", ".", "1.", ".5", "1,50", "1e3", "0x10", "1 000", "+1", "--1", "1.2.3", "١٢", "NaN"})
    void what_is_no_plain_decimal_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(text, "BRL"))
                .withMessageStartingWith("amount:");
    }

    @ParameterizedTest
    @CsvSource({"1.5, JPY", "0.001, BRL", "92233720368547758.08, EUR", "99999999999999999999999, EUR"})
    void an_amount_that_does_not_fit_the_currency_is_refused(String amount, String currency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(amount, currency))
                .withMessageContaining("does not fit " + currency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XXX", "brl", "R$", ""})
    void what_customers_cannot_pay_in_is_refused(String currency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.ofMinor(1, currency))
                .withMessageStartingWith("currency");
    }

    @Test
    void sums_are_exact_or_fail() {
        Money cent = Money.ofMinor(1, "EUR");

        assertThat(cent.plus(Money.of("0.99", "EUR")).times(3).minus(cent)).isEqualTo(Money.of("2.99", "EUR"));
        assertThatThrownBy(() -> Money.ofMinor(Long.MAX_VALUE, "EUR").plus(cent))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofMinor(Long.MAX_VALUE / 2 + 1, "EUR").times(2))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void currencies_do_not_mix() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.ofMinor(1, "EUR").plus(Money.ofMinor(1, "BRL")))
                .withMessageContaining("EUR and BRL do not mix");
    }

    @Test
    void what_is_written_reads_back_as_the_same_amount() {
        Random random = new Random(7);
        for (String currency : new String[] {"BRL", "JPY", "KWD", "CLF", "EUR"}) {
            for (int i = 0; i < 2_000; i++) {
                Money money = Money.ofMinor(random.nextLong() >> random.nextInt(64), currency);
                assertThat(Money.of(money.toDecimalString(), currency)).isEqualTo(money);
            }
        }
    }
}
