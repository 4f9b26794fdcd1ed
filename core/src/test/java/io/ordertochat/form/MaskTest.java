package io.ordertochat.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser makes of an answer with its mask must be the same answer. */
class MaskTest {

    /** A right answer to a field in a country, which is empty for any. */
    record Answer(FieldKey key, String country, String normalForm) {

        FieldInput input() {
            return key.input(country);
        }
    }

    @Test
    void a_masked_answer_is_the_same_answer() {
        int masked = 0;
        for (Answer answer : answers()) {
            String mask = answer.input().mask();
            String bare = answer.normalForm().replaceAll("[^0-9A-Za-z]", "");
            assertSame(answer, shown(mask, answer.normalForm()));
            if (!mask.isEmpty()) {
                assertSame(answer, shown(mask, bare));
                masked++;
            }
        }
        assertThat(masked).isGreaterThan(200);
    }

    /** On some phones a number pad has no signs, so that a bare answer must do. */
    @Test
    void where_a_number_pad_is_shown_digits_alone_are_an_answer() {
        answers().stream()
                .filter(answer -> answer.input().inputMode().equals("numeric"))
                .forEach(answer -> {
                    String bare = answer.normalForm().replaceAll("[^0-9]", "");
                    assertSame(answer, bare);
                });
    }

    @Test
    void every_mask_was_tried() {
        Set<String> tried = new HashSet<>();
        answers().forEach(answer -> tried.add(answer.key() + answer.country()));
        for (FieldKey key : FieldKey.values()) {
            inputs(key).forEach((country, input) -> {
                if (!input.mask().isEmpty()) {
                    assertThat(tried).contains(key + country);
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POSTCODE, BR, numeric, 00000-000",
        "POSTCODE, US, numeric, 00000-0000",
        "POSTCODE, PL, text, 00-000",
        "POSTCODE, PT, text, 0000-000",
        "POSTCODE, JP, numeric, 000-0000",
        "POSTCODE, CZ, numeric, 000 00",
        "POSTCODE, DE, numeric, ''",
        "POSTCODE, LT, numeric, ''",
        "POSTCODE, LV, text, ''",
        "POSTCODE, NL, text, ''",
        "POSTCODE, GB, text, ''",
        "POSTCODE, IE, text, ''",
        "POSTCODE, AR, text, ''",
        "POSTCODE, '', text, ''",
        "POSTAL_EU, GR, numeric, 000 00",
        "POSTAL_EU, BR, text, ''",
        "POSTAL_EU, JP, text, ''",
        "ZIP_US, DE, numeric, 00000-0000",
        "CNPJ, BR, text, AA.AAA.AAA/AAAA-00",
        "MY_NUMBER, JP, numeric, ''",
    })
    void how_a_browser_takes_an_answer(FieldKey key, String country, String inputMode, String mask) {
        assertThat(key.input(country))
                .extracting(FieldInput::inputMode, FieldInput::mask)
                .containsExactly(inputMode, mask);
    }

    private static void assertSame(Answer answer, String typed) {
        assertThat(FieldChecks.check(answer.key().key(), typed, answer.country()))
                .as("%s in %s: %s", answer.key(), answer.country(), typed)
                .contains(FieldRule.valid(answer.normalForm()));
    }

    private static Map<String, FieldInput> inputs(FieldKey key) {
        Map<String, FieldInput> inputs = new java.util.HashMap<>(key.inputByCountry());
        inputs.put("", key.input());
        return inputs;
    }

    private static List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (FieldVectors.Row row : FieldVectors.validRows()) {
            String country = row.field().substring(row.field().indexOf('.') + 1);
            switch (row.field()) {
                case "cpf", "cnpj", "ssn", "ein" ->
                    answers.add(answer(FieldKey.of(row.field()).orElseThrow(), "", row));
                case "mynumber.individual", "mynumber.corporate" -> answers.add(answer(FieldKey.MY_NUMBER, "", row));
                case "cep" -> answers.add(answer(FieldKey.POSTCODE, "BR", row));
                case "zip" ->
                    Stream.of(answer(FieldKey.POSTCODE, "US", row), answer(FieldKey.ZIP_US, "", row))
                            .forEach(answers::add);
                default -> {
                    if (row.field().startsWith("postal.")) {
                        answers.add(answer(FieldKey.POSTCODE, country, row));
                        if (Europe.includes(country)) {
                            answers.add(answer(FieldKey.POSTAL_EU, country, row));
                        }
                    }
                }
            }
        }
        return answers;
    }

    private static Answer answer(FieldKey key, String country, FieldVectors.Row row) {
        return new Answer(key, country, row.outcome());
    }

    /** As {@link FieldInput#mask} says: signs come in when something follows them, and what does not fit stays as typed. */
    private static String shown(String mask, String typed) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            while (at < mask.length() && "0A".indexOf(mask.charAt(at)) < 0 && mask.charAt(at) != c) {
                shown.append(mask.charAt(at++));
            }
            boolean fits = at < mask.length()
                    && (mask.charAt(at) == c
                            || (c >= '0' && c <= '9')
                            || (mask.charAt(at) == 'A' && Character.isLetter(c)));
            if (!fits) {
                return typed;
            }
            shown.append(Character.toUpperCase(c));
            at++;
        }
        return shown.toString();
    }
}
