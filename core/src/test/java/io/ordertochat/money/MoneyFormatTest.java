package io.ordertochat.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pt-BR | BRL | 123450 | R$ 1.234,50",
                "pt-BR | BRL | -1200 | -R$ 12,00",
                "pt-BR | BRL | 5 | R$ 0,05",
                "en-US | USD | 123456789 | $1,234,567.89",
                "de-DE | EUR | 123450 | 1.234,50 €",
                "fr-FR | EUR | 123450 | 1 234,50 €",
                "es-ES | EUR | 123450 | 1.234,50 €",
                "ja-JP | JPY | 1234567 | ￥1,234,567",
                "en-US | JPY | 0 | ¥0",
                "en-KW | KWD | 1234567 | KWD 1,234.567",
                "hi-IN | INR | 123456789 | ₹12,34,567.89",
                "en-IN | INR | 1234567890 | ₹1,23,45,678.90",
                "es-CL | CLP | 1234 | $1.234",
            })
    void amounts_are_written_as_the_locale_does(String locale, String currency, long minor, String expected) {
        assertThat(format(locale, currency).format(Money.ofMinor(minor, currency)))
                .isEqualTo(expected);
    }

    @Test
    void arabic_digits_and_currency_stand_without_invisible_marks() {
        String written = format("ar-EG", "EGP").format(Money.ofMinor(123450, "EGP"));

        assertThat(written).contains("١٬٢٣٤٫٥٠").doesNotContain("\u200f", "\u200e", "\u061c", "\u00a0");
    }

    @Test
    void every_amount_reads_as_the_jdk_writes_it_but_for_blanks() {
        Random random = new Random(11);
        List<String> locales =
                List.of("pt-BR", "en-US", "de-DE", "fr-FR", "ja-JP", "ar-EG", "pl-PL", "sv-SE", "de-CH", "he-IL");
        for (String tag : locales) {
            Locale locale = Locale.forLanguageTag(tag);
            for (String currency : List.of("BRL", "JPY", "KWD", "EUR")) {
                MoneyFormat ours = format(tag, currency);
                NumberFormat jdk = NumberFormat.getCurrencyInstance(locale);
                jdk.setCurrency(Currency.getInstance(currency));
                int scale = Currency.getInstance(currency).getDefaultFractionDigits();
                jdk.setMinimumFractionDigits(scale);
                jdk.setMaximumFractionDigits(scale);
                for (int i = 0; i < 300; i++) {
                    long minor = random.nextLong() >> random.nextInt(63);
                    String expected = plain(jdk.format(BigDecimal.valueOf(minor, scale)));
                    assertThat(ours.format(Money.ofMinor(minor, currency)).replace(" ", ""))
                            .isEqualTo(expected.replace(" ", ""));
                }
            }
        }
    }

    @Test
    void an_amount_of_another_currency_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> format("pt-BR", "BRL").format(Money.ofMinor(1, "EUR")))
                .withMessageContaining("made for BRL, got EUR");
    }

    private static MoneyFormat format(String locale, String currency) {
        return MoneyFormat.of(Locale.forLanguageTag(locale), Currency.getInstance(currency));
    }

    private static String plain(String written) {
        return written.replace('\u00a0', ' ').replace('\u202f', ' ').replaceAll("[\u200e\u200f\u061c]", "");
    }
}
