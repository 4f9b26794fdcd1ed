package io.ordertochat.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateBookTest {

    private static final TemplateBook STANDARD = TemplateBook.standard();

    @ParameterizedTest
    @CsvSource({
        "en, Order",
        "en-GB, Order",
        "pt-BR, Pedido",
        "pt, Pedido",
        "pt-PT, Pedido",
        "es-MX, Pedido",
        "fr, Order",
        "und, Order",
        "zh-Hant-TW, Order"
    })
    void the_standard_text_of_a_language_is_found(String tag, String expected) {
        assertThat(source(STANDARD, tag)).startsWith("*" + expected + "{{#reference}}");
    }

    @ParameterizedTest
    @CsvSource({"pt-BR, Itens", "es, Artículos", "en, Items"})
    void the_three_languages_differ(String tag, String expected) {
        assertThat(source(STANDARD, tag)).contains(expected);
    }

    @ParameterizedTest
    @EnumSource(TemplatePurpose.class)
    void every_purpose_has_a_standard_text_in_three_languages_without_emoji(TemplatePurpose purpose) {
        for (String tag : new String[] {"en", "pt-BR", "es"}) {
            String source =
                    STANDARD.template(purpose, Locale.forLanguageTag(tag)).source();
            assertThat(source.codePoints()).isNotEmpty().allMatch(c -> c < 0x300);
        }
        assertThat(TemplatePurpose.ofKey(purpose.key())).contains(purpose);
    }

    @Test
    void there_is_no_purpose_of_another_key() {
        assertThat(TemplatePurpose.ofKey("ORDER")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "es-MX, A",
        "es-AR, B",
        "es, B",
        "pt-PT, C",
        "pt-BR, C",
        "en-US, *Order",
        "de, *Order",
        "fr-FR, D",
        "fr-CA, D"
    })
    void a_shops_own_text_comes_before_the_standard_one(String tag, String expected) {
        TemplateBook book = TemplateBook.builder()
                .with(TemplatePurpose.ORDER, "es-MX", "A{{reference}}")
                .with(TemplatePurpose.ORDER, "es", "B{{reference}}")
                .with(TemplatePurpose.ORDER, "pt", "C{{reference}}")
                .with(TemplatePurpose.ORDER, "fr", "D{{reference}}")
                .build();

        assertThat(source(book, tag)).startsWith(expected);
    }

    @Test
    void a_shops_own_english_serves_unknown_languages_only() {
        TemplateBook book = STANDARD.with(TemplatePurpose.ORDER, "en", "mine {{reference}}");

        assertThat(source(book, "de")).isEqualTo("mine {{reference}}");
        assertThat(source(book, "es")).startsWith("*Pedido");
        assertThat(source(STANDARD, "en")).startsWith("*Order");
    }

    @Test
    void own_texts_can_be_stored_and_read_back() {
        TemplateBook book = STANDARD.with(TemplatePurpose.ORDER, "PT-br", "a\r\n{{reference}}")
                .with(TemplatePurpose.PRODUCT_ENQUIRY, "en", "{{product}}");

        assertThat(book.overrides())
                .isEqualTo(Map.of(
                        TemplatePurpose.ORDER, Map.of("pt-BR", "a\n{{reference}}"),
                        TemplatePurpose.PRODUCT_ENQUIRY, Map.of("en", "{{product}}")));
        TemplateBook.Builder again = TemplateBook.builder();
        book.overrides().forEach((purpose, texts) -> texts.forEach((tag, text) -> again.with(purpose, tag, text)));
        assertThat(again.build().overrides()).isEqualTo(book.overrides());
        assertThat(STANDARD.overrides()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TemplatePurpose.class,
            names = {"ORDER", "ORDER_COMPACT", "ORDER_REFERENCE"})
    void an_order_template_always_shows_the_reference(TemplatePurpose purpose) {
        for (String hidden : new String[] {
            "Hello",
            "{{! {{reference}} }}",
            "{{#notes}}{{reference}}{{/notes}}",
            "{{^notes}}{{reference}}{{/notes}}",
            "{{^reference}}{{reference}}{{/reference}}",
            "{{#items}}{{reference}}{{/items}}",
            "{{^items}}{{reference}}{{/items}}x",
            "{{#notes}}{{reference}}: {{notes}}{{/notes}}{{^notes}}{{reference}}{{/notes}}",
            "{{^discount}}{{reference}}{{/discount}}{{#coupon}}{{reference}}{{/coupon}} x",
            "{{#reference}}{{#notes}}{{reference}}{{/notes}}{{/reference}}",
            "{{#notes}}{{#reference}}{{reference}}{{/reference}}{{/notes}}",
            "{{#reference}}A{{/reference}}{{^notes}}{{reference}}{{/notes}}"
        }) {
            assertThatThrownBy(() -> STANDARD.with(purpose, "en", hidden))
                    .as(hidden)
                    .isInstanceOf(TemplateSyntaxException.class)
                    .hasMessageContaining("{{reference}}");
        }
        for (String shown : new String[] {
            "{{reference}}",
            "{{#reference}}No. {{reference}}{{/reference}}",
            "{{#reference}}{{#reference}}{{reference}}{{/reference}}{{/reference}}",
            "{{#items}}{{name}}{{^options}}-{{/options}}{{/items}}{{^notes}}-{{/notes}}{{reference}}",
            "{{#reference}}{{#notes}}{{notes}}{{/notes}}{{reference}}{{/reference}}"
        }) {
            assertThat(STANDARD.with(purpose, "en", shown)
                            .template(purpose, Locale.ENGLISH)
                            .source())
                    .isEqualTo(shown);
        }
    }

    @Test
    void the_last_resort_has_few_words_of_its_own() {
        TemplatePurpose last = TemplatePurpose.ORDER_REFERENCE;

        assertThat(STANDARD.with(last, "en", "x".repeat(500) + "{{reference}}")).isNotNull();
        assertThatThrownBy(() -> STANDARD.with(last, "en", "x".repeat(501) + "{{reference}}"))
                .isInstanceOf(TemplateSyntaxException.class)
                .hasMessageContaining("501");
        assertThatThrownBy(() -> STANDARD.with(last, "hi", "क".repeat(56) + "{{reference}}"))
                .hasMessageContaining("504");
    }

    @Test
    void a_name_of_another_purpose_is_unknown() {
        assertThatThrownBy(() -> STANDARD.with(TemplatePurpose.PRODUCT_ENQUIRY, "en", "{{reference}}"))
                .hasMessageContaining("1:1: unknown name reference; known names: shop, product, productLink, price");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "portuguese_brazil", "und", "und-BR", "x-pt", "-", "e"})
    void a_language_has_to_be_a_tag(String tag) {
        assertThatThrownBy(() -> STANDARD.with(TemplatePurpose.ORDER, tag, "{{reference}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pt-BR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pt-BR-u-nu-latn", "pt-BR-x-shop", "pt-BR-u-nu-latn-x-shop", "pt-BR", "PT-br-a-bc-U-CA-GREGORY"})
    void extensions_and_private_use_of_a_tag_do_not_count(String tag) {
        TemplateBook book = STANDARD.with(TemplatePurpose.ORDER, tag, "mine {{reference}}");

        assertThat(source(book, tag)).isEqualTo("mine {{reference}}");
        assertThat(source(book, "pt-BR")).isEqualTo("mine {{reference}}");
        assertThat(source(book, "pt-BR-u-ca-japanese")).isEqualTo("mine {{reference}}");
        assertThat(book.overrides()).isEqualTo(Map.of(TemplatePurpose.ORDER, Map.of("pt-BR", "mine {{reference}}")));
    }

    @Test
    void a_text_written_for_a_locale_is_used_for_that_locale() {
        List<Locale> locales = new ArrayList<>(List.of(Locale.getAvailableLocales()));
        locales.add(new Locale("ca", "ES", "valencia"));
        locales.add(new Locale("en", "US", "a_very_odd_Variant"));
        locales.add(new Locale("ja", "JP", "JP"));
        for (Locale locale : locales) {
            if (!locale.getLanguage().isEmpty()) {
                TemplateBook book = STANDARD.with(TemplatePurpose.ORDER, locale.toLanguageTag(), "mine {{reference}}");

                assertThat(book.template(TemplatePurpose.ORDER, locale).source())
                        .as(locale.toLanguageTag())
                        .isEqualTo("mine {{reference}}");
            }
        }
    }

    @Test
    void a_locale_without_language_gets_english() {
        TemplateBook book = STANDARD.with(TemplatePurpose.ORDER, "en", "mine {{reference}}")
                .with(TemplatePurpose.ORDER, "pt-BR", "minha {{reference}}");

        for (Locale locale : List.of(Locale.ROOT, Locale.forLanguageTag("und-BR"), Locale.forLanguageTag("x-pt"))) {
            assertThat(book.template(TemplatePurpose.ORDER, locale).source()).isEqualTo("mine {{reference}}");
            assertThat(STANDARD.template(TemplatePurpose.ORDER, locale).source())
                    .isEqualTo(STANDARD.template(TemplatePurpose.ORDER, Locale.ENGLISH)
                            .source());
        }
    }

    private static String source(TemplateBook book, String tag) {
        return book.template(TemplatePurpose.ORDER, Locale.forLanguageTag(tag)).source();
    }
}
