package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormTextsTest {

    private static final List<Locale> LOCALES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("pt-BR"), Locale.forLanguageTag("es"));

    @ParameterizedTest
    @EnumSource(FieldKey.class)
    void every_field_has_a_label_and_its_own_words_when_it_is_missing(FieldKey key) {
        FieldViolation missing = FieldViolation.of(key, ViolationCode.REQUIRED);

        assertThat(LOCALES).allSatisfy(locale -> {
            assertThat(FormTexts.label(key, locale)).isNotBlank();
            assertThat(FormTexts.message(missing, locale))
                    .isNotEqualTo(FormTexts.message(new FieldViolation("x", ViolationCode.REQUIRED, Map.of()), locale));
        });
    }

    @ParameterizedTest
    @EnumSource(ViolationCode.class)
    void every_code_has_a_whole_sentence_in_every_language(ViolationCode code) {
        FieldViolation violation =
                new FieldViolation("street", code, Map.of("min", "1", "max", "150", "allowed", "city,phone"));

        assertThat(LOCALES)
                .extracting(locale -> FormTexts.message(violation, locale))
                .allMatch(sentence -> sentence.endsWith(".") && sentence.indexOf('{') < 0)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_line_of_the_table_has_three_languages() {
        assertThat(TableResource.rows("form-texts.tsv")).isNotEmpty().allMatch(row -> row.size() == 4);
    }

    @ParameterizedTest
    @CsvSource({
        "pt-PT, Cidade",
        "pt, Cidade",
        "es-MX, Ciudad",
        "en-GB, City",
        "ja, City",
        "und, City",
    })
    void languages_fall_back(String tag, String label) {
        assertThat(FormTexts.label(FieldKey.CITY, Locale.forLanguageTag(tag))).isEqualTo(label);
    }

    @Test
    void a_message_says_what_to_do_in_the_customers_country() {
        FieldViolation phone = new FieldViolation("phone", ViolationCode.PHONE, Map.of("region", "BR"));
        FieldViolation cep = new FieldViolation("postcode", ViolationCode.CHARSET, Map.of("region", "BR"));
        FieldViolation tooLong = new FieldViolation("city", ViolationCode.LENGTH, Map.of("max", "100"));

        assertThat(FormTexts.message(phone, Locale.ENGLISH))
                .isEqualTo("Enter a phone number with area code, such as 11 98888-7777.");
        assertThat(FormTexts.message(cep, Locale.ENGLISH)).contains("01310-100");
        assertThat(FormTexts.message(tooLong, Locale.ENGLISH)).contains("100");
    }
}
