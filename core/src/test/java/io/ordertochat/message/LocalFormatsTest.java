package io.ordertochat.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalFormatsTest {

    private final LocalFormats formats = new LocalFormats();

    /** The same on every JDK release the library runs on. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            en    ¦ Nov 20, 2026 2:05 PM
            pt-BR ¦ 20 de nov. de 2026 14:05
            es    ¦ 20 nov 2026 14:05
            de    ¦ 20.11.2026 14:05
            ja    ¦ 2026/11/20 14:05
            hi    ¦ 20 नव॰ 2026 2:05 pm
            ar    ¦ 20/11/2026 2:05 م
            th-TH-u-ca-buddhist ¦ 20 พ.ย. 2026 14:05
            """)
    void a_date_is_written_in_the_locale_and_in_the_shops_zone(String tag, String expected) {
        assertThat(formats.dateTime(Locale.forLanguageTag(tag), Orders.PLACED, Orders.SAO_PAULO))
                .isEqualTo(expected);
    }

    @Test
    void the_zone_decides_the_day() {
        assertThat(formats.dateTime(Locale.GERMAN, Orders.PLACED, ZoneId.of("Pacific/Auckland")))
                .isEqualTo("21.11.2026 06:05");
    }

    @Test
    void a_format_is_made_once_and_any_number_of_locales_leaves_it_right() {
        Currency euro = Currency.getInstance("EUR");

        assertThat(formats.money(Locale.GERMANY, euro)).isSameAs(formats.money(Locale.GERMANY, euro));
        for (int i = 0; i < 1_500; i++) {
            formats.money(
                    new Locale.Builder()
                            .setLanguage("en")
                            .setVariant("v" + (10_000 + i))
                            .build(),
                    euro);
        }
        assertThat(formats.rememberedFormats()).isLessThanOrEqualTo(512);
        assertThat(formats.money(Locale.GERMANY, euro).format(io.ordertochat.money.Money.of("1", "EUR")))
                .isEqualTo("1,00 €");
    }
}
