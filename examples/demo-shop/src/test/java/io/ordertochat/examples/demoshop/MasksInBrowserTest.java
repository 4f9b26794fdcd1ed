package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Masks, key by key: the caret stays where the hand put it, and no character is ever lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MasksInBrowserTest {

    /** A whole answer for each input. */
    private static final Map<String, String> WHOLE = Map.of(
            "cpf", "52998224725",
            "cnpj", "12ABC34501DE35",
            "cep", "01310100",
            "zip", "902101234",
            "ein", "123456789",
            "phone", "11988887777",
            "dutch", "1234AB",
            "latvian", "1010");

    private MaskBench bench;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path profile) {
        bench = new MaskBench();
        browser = Browser.open(bench.address(), profile);
        browser.visit("/");
        browser.await("the page's script", () -> browser.has("html[data-ready]"));
    }

    @AfterAll
    void close() {
        browser.close();
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpf", "cnpj", "cep", "zip", "ein", "phone", "dutch", "latvian"})
    void typing_bare_shows_the_separators_as_far_as_it_goes(String id) {
        MaskedInput input = input(id).empty();
        String whole = whole(id);
        for (int i = 0; i < whole.length(); i++) {
            input.type(whole.substring(i, i + 1));
            assertThat(input.shown()).isEqualTo(written(input, whole.substring(0, i + 1)) + "|");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpf", "cnpj", "cep", "zip", "ein", "phone", "dutch"})
    void typing_the_separators_too_gives_the_same(String id) {
        MaskedInput input = input(id).empty();
        String masked = written(input, whole(id));
        for (int i = 0; i < masked.length(); i++) {
            input.type(masked.substring(i, i + 1));
            assertThat(input.shown()).isEqualTo(masked.substring(0, i + 1) + "|");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpf", "cnpj", "cep", "zip", "ein", "phone", "dutch", "latvian"})
    void a_character_typed_anywhere_pushes_the_rest_along(String id) {
        MaskedInput input = input(id);
        String marks = whole(id).substring(0, whole(id).length() - 1);
        String text = written(input, marks);
        for (int caret = 0; caret <= text.length(); caret++) {
            input.holding(text.substring(0, caret) + "|" + text.substring(caret));
            int before = input.marksBeforeCaret();
            input.type("7");
            String wanted = marks.substring(0, before) + "7" + marks.substring(before);
            assertThat(input.marks()).as("7 at %d of %s", caret, text).isEqualTo(wanted);
            assertThat(input.marksBeforeCaret())
                    .as("caret after 7 at %d of %s", caret, text)
                    .isEqualTo(before + 1);
            input.written(wanted).ifPresent(fits -> assertThat(input.value()).isEqualTo(fits));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpf", "cnpj", "cep", "zip", "ein", "phone", "dutch", "latvian"})
    void one_character_too_many_is_kept_wherever_it_is_typed(String id) {
        MaskedInput input = input(id);
        String marks = whole(id);
        String text = written(input, marks);
        for (int caret = 0; caret <= text.length(); caret++) {
            input.holding(text.substring(0, caret) + "|" + text.substring(caret));
            int before = input.marksBeforeCaret();
            input.type("9");
            assertThat(input.shown())
                    .as("9 at %d of %s", caret, text)
                    .isEqualTo(text.substring(0, caret) + "9|" + text.substring(caret));
            input.press(Keys.BACK_SPACE);
            assertThat(input.value()).isEqualTo(text);
            assertThat(input.marksBeforeCaret()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpf", "cnpj", "cep", "zip", "ein", "phone", "dutch"})
    void backspace_deletes_the_character_before_the_caret_across_separators(String id) {
        MaskedInput input = input(id);
        String marks = whole(id);
        String text = written(input, marks);
        for (int caret = 0; caret <= text.length(); caret++) {
            input.holding(text.substring(0, caret) + "|" + text.substring(caret));
            int before = input.marksBeforeCaret();
            input.press(Keys.BACK_SPACE);
            String wanted = before == 0 ? marks : marks.substring(0, before - 1) + marks.substring(before);
            assertThat(input.marks()).as("backspace at %d of %s", caret, text).isEqualTo(wanted);
            assertThat(input.marksBeforeCaret())
                    .as("caret at %d of %s", caret, text)
                    .isEqualTo(Math.max(0, before - 1));
            input.written(wanted).ifPresent(fits -> assertThat(input.value()).isEqualTo(fits));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpf", "cnpj", "cep", "zip", "ein", "phone", "dutch"})
    void delete_deletes_the_character_after_the_caret_across_separators(String id) {
        MaskedInput input = input(id);
        String marks = whole(id);
        String text = written(input, marks);
        for (int caret = 0; caret <= text.length(); caret++) {
            input.holding(text.substring(0, caret) + "|" + text.substring(caret));
            int before = input.marksBeforeCaret();
            input.press(Keys.DELETE);
            String wanted = before == marks.length() ? marks : marks.substring(0, before) + marks.substring(before + 1);
            assertThat(input.marks()).as("delete at %d of %s", caret, text).isEqualTo(wanted);
            assertThat(input.marksBeforeCaret())
                    .as("caret at %d of %s", caret, text)
                    .isEqualTo(before);
            input.written(wanted).ifPresent(fits -> assertThat(input.value()).isEqualTo(fits));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpf", "cnpj", "cep", "phone"})
    void everything_goes_by_backspace_and_by_delete_alone(String id) {
        for (Keys key : List.of(Keys.BACK_SPACE, Keys.DELETE)) {
            MaskedInput input = input(id);
            String text = written(input, whole(id));
            input.holding(key == Keys.DELETE ? "|" + text : text + "|");
            for (int left = whole(id).length() - 1; left >= 0; left--) {
                input.press(key);
                assertThat(input.marks()).as(key.name()).hasSize(left);
            }
            assertThat(input.value()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpf", "cnpj"})
    void any_selection_is_replaced_by_what_is_typed(String id) {
        MaskedInput input = input(id);
        String marks = whole(id);
        String text = written(input, marks);
        for (int from = 0; from < text.length(); from += 2) {
            for (int to = from + 1; to <= text.length(); to += 3) {
                input.holding(text.substring(0, from) + "|" + text.substring(from, to) + "|" + text.substring(to));
                String left = input.marks(text.substring(0, from));
                input.type("8");
                String wanted = left + "8" + input.marks(text.substring(to));
                assertThat(input.marks())
                        .as("8 for %d to %d of %s", from, to, text)
                        .isEqualTo(wanted);
                assertThat(input.marksBeforeCaret()).isEqualTo(left.length() + 1);
                input.written(wanted)
                        .ifPresent(fits -> assertThat(input.value()).isEqualTo(fits));
            }
        }
    }

    private MaskedInput input(String id) {
        return new MaskedInput(browser, id);
    }

    private static String whole(String id) {
        return WHOLE.getOrDefault(id, "");
    }

    private static String written(MaskedInput input, String marks) {
        return input.written(marks).orElseThrow();
    }
}
