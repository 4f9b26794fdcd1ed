package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A field declares what may be wrong with its answers; a browser gets the sentences of these codes and no others. */
class FieldCodesTest {

    private static final List<String> COUNTRIES = List.of("", "BR", "US", "CZ");
    private static final List<String> ODD_TEXTS = List.of(
            " ".repeat(FieldRules.MAX_TYPED + 1),
            "\u0000",
            "a" + "\u0301".repeat(31),
            "123-00-6789",
            "000000000000",
            "<",
            "://",
            "4111 1111 1111 1111",
            "cvv 123",
            "a".repeat(200) + "@example.com",
            "x@" + ("b".repeat(60) + ".").repeat(4) + "example.com",
            "a".repeat(151),
            "00999-999",
            "0131-0100",
            "529982.247-25",
            "_",
            "--",
            "DE13669597",
            "6 2149832 0257");

    @ParameterizedTest
    @EnumSource(FieldKey.class)
    void the_declared_codes_are_those_that_occur(FieldKey key) {
        Set<ViolationCode> occurring = EnumSet.of(ViolationCode.REQUIRED);
        for (String country : COUNTRIES) {
            Stream.concat(FieldVectors.rows().stream().map(FieldVectors.Row::input), ODD_TEXTS.stream())
                    .map(typed -> FieldRules.check(key, typed, new FieldContext(country)))
                    .filter(FieldVerdict.Invalid.class::isInstance)
                    .forEach(verdict -> occurring.add(((FieldVerdict.Invalid) verdict).code()));
        }

        assertThat(FieldRules.codes(key)).isEqualTo(occurring);
    }

    @ParameterizedTest
    @EnumSource(FieldKey.class)
    void a_browser_gets_a_sentence_for_each_of_them_in_their_order(FieldKey key) {
        for (String tag : List.of("en", "pt-BR", "es")) {
            Locale locale = Locale.forLanguageTag(tag);
            assertThat(FormTexts.messages(key, locale).keySet())
                    .containsExactlyElementsOf(FieldRules.codes(key).stream()
                            .map(ViolationCode::code)
                            .toList());
            assertThat(FormTexts.messages(key, locale).values())
                    .allMatch(sentence -> sentence.endsWith(".") && sentence.indexOf('{') < 0);
        }
    }
}
