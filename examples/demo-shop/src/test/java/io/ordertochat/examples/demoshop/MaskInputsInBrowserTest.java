package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Masks and all the ways for text to come into a field: clipboard, drag, composing keyboards, scripts, undo, and keys at random. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MaskInputsInBrowserTest {

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
    @CsvSource({
        "cpf,  |,                    52998224725,       529.982.247-25|",
        "cpf,  |,                    529.982.247-25,    529.982.247-25|",
        "cpf,  |529.982.247-25|,     11144477735,       111.444.777-35|",
        "cpf,  529.|,                982.247-25,        529.982.247-25|",
        "cpf,  529|.4,               .98224,            529.98224|.4",
        "cpf,  529|.4,               .982.24,           529.982.24|4",
        "cpf,  5|25,                 2998224,           529.982.24|2-5",
        "cpf,  |,                    529982247-25,      529982247-25|",
        "cpf,  |,                    12......345,       12......345|",
        "cpf,  |,                    CPF: 529.982,      CPF: 529.982|",
        "cpf,  529.98|2.247-25,      abc,               529.98abc|2.247-25",
        "cpf,  |,                    5299822472500000,  5299822472500000|",
        "cnpj, |,                    12abc34501de35,    12.ABC.345/01DE-35|",
        "cnpj, |,                    12.abc.345/01de-35,12.ABC.345/01DE-35|",
        "cnpj, |,                    12.ÁBC.345/01DE-35,12.ÁBC.345/01DE-35|",
        "cep,  |,                    01310-100,         01310-100|",
        "cep,  |,                    01310100,          01310-100|",
        "cep,  |,                    0131-0100,         0131-0100|",
        "phone,|,                    (11) 98888-7777,   (11) 98888-7777|",
        "phone,|,                    +55 11 98888-7777, +55 11 98888-7777|",
        "latvian,|,                  LV-1010,           LV-1010|",
        "latvian,|,                  1010,              LV-1010|"
    })
    void what_is_pasted_is_masked_where_it_fits_and_left_as_it_is_where_not(
            String id, String held, String pasted, String wanted) {
        assertThat(input(id).holding(held).paste(pasted).shown())
                .as("clipboard")
                .isEqualTo(wanted);
        assertThat(input(id).holding(held).insert(pasted).shown())
                .as("in one go")
                .isEqualTo(wanted);
    }

    @Test
    void blanks_around_what_is_pasted_go_when_the_field_is_left() {
        MaskedInput input = input("cpf").empty().insert(" 52998224725 ");
        assertThat(input.shown()).isEqualTo(" 52998224725 |");
        assertThat(input.leave().value()).isEqualTo("529.982.247-25");
    }

    @Test
    void what_is_dropped_is_taken_like_what_is_pasted() {
        assertThat(input("cpf").empty().drop("52998224725").value()).isEqualTo("529.982.247-25");
        assertThat(input("cpf").empty().drop("nada").value()).isEqualTo("nada");
    }

    @Test
    void a_separator_typed_in_its_place_moves_the_caret_over_it() {
        MaskedInput input = input("cpf");
        assertThat(input.holding("529|.982").type(".").shown()).isEqualTo("529.|982");
        assertThat(input.holding("529|").type(".").shown()).isEqualTo("529.|");
        assertThat(input.press(Keys.BACK_SPACE).shown()).isEqualTo("529|");
        assertThat(input.holding("529.982.247|").type("-").shown()).isEqualTo("529.982.247-|");
    }

    @Test
    void a_sign_out_of_its_place_stays_and_the_mask_comes_back_when_it_goes() {
        MaskedInput input = input("cpf");
        assertThat(input.holding("529|").type("-").shown()).isEqualTo("529-|");
        assertThat(input.type("98").shown()).isEqualTo("529-98|");
        assertThat(input.holding("529-|98").press(Keys.BACK_SPACE).shown()).isEqualTo("529|.98");
        assertThat(input.holding("529.9|82.247-25").type("x").shown()).isEqualTo("529.9x|82.247-25");
        assertThat(input.type("y").shown()).isEqualTo("529.9xy|82.247-25");
        input.press(Keys.DELETE);
        assertThat(input.shown()).isEqualTo("529.9xy|2.247-25");
        assertThat(input.press(Keys.BACK_SPACE).press(Keys.BACK_SPACE).shown()).isEqualTo("529.9|22.472-5");
    }

    @Test
    void a_selected_separator_alone_cannot_be_deleted_but_the_next_key_deletes_on() {
        MaskedInput input = input("cpf");
        assertThat(input.holding("529|.|982").press(Keys.BACK_SPACE).shown()).isEqualTo("529|.982");
        assertThat(input.press(Keys.BACK_SPACE).shown()).isEqualTo("52|9.82");
        assertThat(input.holding("529|.|982")
                        .press(Keys.DELETE)
                        .press(Keys.DELETE)
                        .shown())
                .isEqualTo("529|.82");
    }

    @Test
    void nothing_is_rewritten_while_a_keyboard_composes() {
        MaskedInput input = input("cnpj").empty();
        assertThat(input.compose("1").compose("12").compose("12a").shown()).isEqualTo("12a|");
        assertThat(input.compose("12ab").shown()).isEqualTo("12ab|");
        assertThat(input.insert("12abc").shown()).isEqualTo("12.ABC|");
        assertThat(input.compose("3").shown()).isEqualTo("12.ABC3|");
        assertThat(input.insert("34501de35").shown()).isEqualTo("12.ABC.345/01DE-35|");
    }

    @Test
    void what_is_composed_in_the_middle_comes_to_its_place() {
        MaskedInput input = input("cpf").holding("529|.247-25".replace("-", "."));
        input.holding("529.|247.25").compose("9").compose("98");
        assertThat(input.marks()).isEqualTo("5299824725");
        assertThat(input.insert("982").shown()).isEqualTo("529.982|.247-25");
    }

    @Test
    void a_field_left_in_the_middle_of_composing_is_masked() {
        MaskedInput input = input("cpf").empty().compose("52998224725");
        assertThat(input.leave().value()).isEqualTo("529.982.247-25");
    }

    @Test
    void undo_and_redo_go_step_by_step_and_lose_nothing() {
        MaskedInput input = input("cpf").empty().type("1234");
        assertThat(input.shown()).isEqualTo("123.4|");
        assertThat(input.undo().shown()).isEqualTo("123|");
        assertThat(input.undo().shown()).isEqualTo("12|");
        assertThat(input.redo().redo().shown()).isEqualTo("123.4|");
        assertThat(input.holding("|529.982.247-25|").type("1").undo().value()).isEqualTo("529.982.247-25");
        assertThat(input.holding("529.982|.247-25").paste("x").undo().shown()).isEqualTo("529.982|.247-25");
    }

    @Test
    void a_value_set_by_a_script_is_taken_over() {
        MaskedInput input = input("cpf").holding("123.4|");
        browser.script("document.getElementById('cpf').value = '52998'");
        input.press(Keys.END);
        assertThat(input.type("2").shown()).isEqualTo("529.982|");
        browser.script("document.getElementById('cpf').value = ''");
        assertThat(input.type("1").shown()).isEqualTo("1|");
    }

    @ParameterizedTest
    @CsvSource({"cpf, 1", "cpf, 2", "cnpj, 3", "cnpj, 4", "cep, 5", "phone, 6", "dutch, 7"})
    void whatever_is_typed_and_deleted_no_character_is_lost_and_the_caret_stays_between_its_neighbours(
            String id, long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 6; round++) {
            typeAtRandom(input(id).empty(), random, round < 4);
        }
    }

    /** Holds the field against a plain list of characters that knows nothing of separators. */
    private void typeAtRandom(MaskedInput input, Random random, boolean separatorsByTheMaskOnly) {
        StringBuilder model = new StringBuilder();
        List<String> story = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            String shown = input.shown();
            int bar = shown.indexOf('|');
            int at = input.marks(shown.substring(0, bar)).length();
            switch (random.nextInt(10)) {
                case 0, 1 -> {
                    if (at > 0 && takesAMark(input, shown, bar - 1)) {
                        model.deleteCharAt(at - 1);
                        at--;
                    }
                    story.add("backspace");
                    input.press(Keys.BACK_SPACE);
                }
                case 2 -> {
                    if (at < model.length() && takesAMark(input, shown, bar)) {
                        model.deleteCharAt(at);
                    }
                    story.add("delete");
                    input.press(Keys.DELETE);
                }
                case 3 -> {
                    Keys arrow = random.nextBoolean() ? Keys.LEFT : Keys.RIGHT;
                    story.add(arrow.name());
                    input.press(arrow);
                    at = input.marksBeforeCaret();
                }
                default -> {
                    String key = key(input, random, separatorsByTheMaskOnly);
                    story.add(key);
                    if (!input.marks(key).isEmpty()) {
                        model.insert(at, key);
                        at++;
                    }
                    input.type(key);
                }
            }
            assertThat(input.marks()).as("%s", story).isEqualToIgnoringCase(model.toString());
            assertThat(input.marksBeforeCaret()).as("caret after %s", story).isEqualTo(at);
            if (separatorsByTheMaskOnly) {
                input.written(model.toString())
                        .ifPresent(text ->
                                assertThat(input.value()).as("%s", story).isEqualTo(text));
            }
        }
    }

    private static String key(MaskedInput input, Random random, boolean noSeparators) {
        String keys = noSeparators ? "0123456789012345678901234567890123456789abXZ*é" : "0123456789.-/()aX*";
        String key;
        do {
            int i = random.nextInt(keys.length());
            key = keys.substring(i, i + 1);
        } while (noSeparators && input.marks(key).isEmpty());
        return key;
    }

    /** The mask's own separators are never deleted alone; where nothing fits, and behind all characters, there are only typed ones. */
    private static boolean takesAMark(MaskedInput input, String shown, int index) {
        String text = shown.replace("|", "");
        String written = input.written(input.marks(text)).orElse("");
        boolean separatorOfTheMask = text.startsWith(written) && index < written.length();
        return separatorOfTheMask
                || (index >= 0
                        && index < text.length()
                        && !input.marks(text.substring(index, index + 1)).isEmpty());
    }

    private MaskedInput input(String id) {
        return new MaskedInput(browser, id);
    }
}
