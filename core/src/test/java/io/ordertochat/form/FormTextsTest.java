package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    @ParameterizedTest
    @EnumSource(FieldKey.class)
    void a_hint_is_a_sentence_in_every_language_or_in_none(FieldKey key) {
        boolean helps = Set.of("cnpj", "vat", "myNumber", "phoneEu", "phoneIntl", "zipUs")
                .contains(key.key());

        assertThat(LOCALES)
                .extracting(locale -> FormTexts.hint(key, locale))
                .allMatch(hint -> helps ? hint.endsWith(".") : hint.isEmpty());
    }

    @Test
    void a_sentence_whose_arguments_are_not_known_gives_way_to_a_general_one() {
        FieldViolation example =
                new FieldViolation("postalEu", ViolationCode.FORMAT, Map.of("region", "DE", "example", "10115"));
        FieldViolation noExample = new FieldViolation("postalEu", ViolationCode.FORMAT, Map.of());

        assertThat(FormTexts.message(example, Locale.ENGLISH)).isEqualTo("Write the postal code like this: 10115.");
        assertThat(FormTexts.message(noExample, Locale.ENGLISH)).isEqualTo("Check how this is written.");
    }

    @Test
    void no_line_of_the_table_is_without_use_and_none_comes_twice() {
        Set<String> fields = Arrays.stream(FieldKey.values()).map(FieldKey::key).collect(Collectors.toSet());
        Set<String> codes =
                Arrays.stream(ViolationCode.values()).map(ViolationCode::code).collect(Collectors.toSet());
        List<String> keys = TableResource.rows("form-texts.tsv").stream()
                .map(row -> row.get(0))
                .toList();

        assertThat(keys).doesNotHaveDuplicates().allSatisfy(key -> {
            List<String> parts = List.of(key.split("\\."));
            assertThat(parts.get(0)).isIn("label", "placeholder", "hint", "violation");
            assertThat(fields.contains(parts.get(1)) || codes.contains(parts.get(1)))
                    .isTrue();
        });
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
