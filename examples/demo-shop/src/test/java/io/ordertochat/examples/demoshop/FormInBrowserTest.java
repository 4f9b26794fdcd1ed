package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The checkout form with its script: what is said when, and that nothing ever stands in a customer's way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormInBrowserTest {

    private FormPage page;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path data, @TempDir Path profile) {
        page = new FormPage(data, profile);
        browser = page.browser;
    }

    @AfterAll
    void close() {
        page.close();
    }

    @BeforeEach
    void startAtTheForm() {
        page.open();
    }

    @AfterEach
    void nothingWasForbidden() {
        assertThat(browser.complaints()).noneMatch(told -> told.contains("Content Security Policy"));
    }

    @Test
    void a_field_is_judged_when_it_is_left_and_the_sentence_goes_as_soon_as_the_answer_is_right() {
        browser.type("#field-cpf", "52998224724");
        assertThat(browser.has("#field-cpf-problem")).isFalse();
        browser.keys(Keys.TAB);
        browser.await("the verdict", () -> browser.has("#field-cpf-problem"));

        assertThat(page.value("cpf")).isEqualTo("529.982.247-24");
        assertThat(browser.text("#field-cpf-problem")).isNotEmpty();
        assertThat(browser.one("#field-cpf").getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(browser.one("#field-cpf").getDomAttribute("aria-describedby"))
                .contains("field-cpf-problem");
        assertThat(browser.text(".o2c-status"))
                .isEqualTo(browser.text("#field-cpf-problem").replace("▲", "").strip());
        assertThat(browser.has("#problems")).as("only what was left is judged").isFalse();

        browser.click("#field-cpf");
        browser.keys(Keys.END, Keys.BACK_SPACE, "5");
        browser.await("no problem", () -> !browser.has("#field-cpf-problem"));
        assertThat(browser.focus()).isEqualTo("field-cpf");
        assertThat(browser.one("#field-cpf").getDomAttribute("aria-invalid")).isNull();
        assertThat(browser.one("#field-cpf").getDomAttribute("aria-describedby"))
                .isNull();
    }

    @Test
    void a_needed_field_left_empty_says_so_without_asking_anybody() {
        countQuestions();
        browser.click("#field-firstName");
        browser.keys(Keys.TAB);
        browser.await("the sentence", () -> browser.has("#field-firstName-problem"));
        browser.keys(Keys.TAB);

        assertThat(browser.text("#field-firstName-problem")).endsWith("Informe o seu nome.");
        assertThat(browser.has("#field-lastName-problem")).isFalse();
        assertThat(questions()).isZero();
    }

    @Test
    void a_sentence_below_a_field_never_moves_a_button_away_under_the_pointer() {
        browser.type("#field-phone", "11 1");
        browser.script("""
                window.seen = [];
                document.addEventListener("mousedown", () => setTimeout(() => seen.push(document.querySelectorAll(".o2c-problem").length), 0));
                document.addEventListener("click", () => seen.push(document.querySelectorAll(".o2c-problem").length), true);
                """);
        browser.click("#payment-cash");

        browser.await("press and click", () -> Boolean.TRUE.equals(browser.script("return seen.length === 2")));
        assertThat(browser.script("return seen")).isEqualTo(List.of(0L, 0L));
        assertThat(browser.one("#payment-cash").isSelected()).isTrue();
        browser.await("the verdict", () -> browser.has("#field-phone-problem"));
    }

    @Test
    void a_form_that_is_wrong_is_not_sent_and_the_list_leads_to_the_fields() {
        browser.type("#field-email", "ana@");
        browser.type("#field-phone", "11 1");
        browser.send("button[value=order]");

        assertThat(browser.path()).isEqualTo("/checkout");
        assertThat(browser.focus()).isEqualTo("problems");
        assertThat(browser.all("#problems a"))
                .extracting(link -> link.getDomAttribute("href"))
                .containsExactly("#field-firstName", "#field-phone", "#field-email");
        assertThat(browser.text("#problems h2")).isEqualTo("Falta corrigir 3 coisas");
        assertThat(page.value("phone")).isEqualTo("11 1");
        browser.keys(Keys.TAB, Keys.ENTER);
        assertThat(browser.focus()).isEqualTo("field-firstName");
        browser.keys("Ana", Keys.TAB);
        browser.await("a shorter list", () -> browser.all("#problems a").size() == 2);
        assertThat(browser.text("#problems h2")).isEqualTo("Falta corrigir 2 coisas");
        browser.type("#field-email", "ana@example.com");
        browser.type("#field-phone", "11 98888-7777");
        browser.keys(Keys.TAB);
        browser.await("no list", () -> !browser.has("#problems"));
        browser.send("button[value=order]");
        assertThat(browser.path()).startsWith("/orders/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "() => Promise.reject(new TypeError('down'))",
                "async () => new Response('', { status: 503 })",
                "async () => new Response('<html>no JSON', { status: 200 })",
                "async () => new Response('{}', { status: 200 })",
                "(url, { signal }) => Promise.resolve({ ok: true, json: () => new Promise((yes, no) => signal.addEventListener('abort', no)) })",
                "(url, { signal }) => new Promise((yes, no) => signal.addEventListener('abort', no))"
            })
    void a_server_that_does_not_answer_never_stands_in_the_way(String fetch) {
        browser.script("window.fetch = " + fetch);
        browser.type("#field-firstName", "Ana");
        browser.type("#field-email", "ana@");
        browser.type("#field-phone", "11 98888-7777");
        browser.type("#field-postcode", "01310100");
        browser.keys(Keys.TAB);
        assertThat(browser.has(".o2c-problem")).isFalse();
        browser.send("button[value=order]");

        assertThat(browser.all("#problems a"))
                .as("the server's own answer to the post")
                .hasSize(1);
        assertThat(browser.text("#field-email-problem")).isNotEmpty();
        assertThat(page.value("postcode")).isEqualTo("01310-100");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void an_order_can_be_placed_with_the_keyboard_alone(boolean scripts) {
        browser.scripts(scripts);
        browser.visit("/checkout");
        browser.script("document.getElementById('field-firstName').focus()");
        browser.keys("Ana", Keys.TAB, "de Souza", Keys.TAB, "11988887777", Keys.TAB, "ana@example.com", Keys.TAB);
        assertThat(browser.focus()).isEqualTo("field-cpf");
        browser.keys("52998224725", Keys.TAB, "01310100", Keys.TAB, "Avenida Paulista", Keys.TAB, "1000", Keys.TAB);
        browser.keys(Keys.TAB, "Bela Vista", Keys.TAB, "São Paulo", Keys.TAB, "SP");
        browser.keys(Keys.ENTER);
        browser.await("the order", () -> browser.path().startsWith("/orders/"));
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void another_language_keeps_what_was_typed(boolean scripts) {
        browser.scripts(scripts);
        browser.visit("/checkout");
        assertThat(browser.has("order-to-chat-form[data-ready]")).isEqualTo(scripts);
        browser.type("#field-firstName", "Ana");
        browser.type("#field-cpf", "52998224725");
        browser.type("#field-notes", "\nportaria");
        browser.click("#payment-cash");
        browser.follow("button[lang=es]");

        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("es");
        assertThat(browser.text("label[for=field-firstName]")).isEqualTo("Nombre");
        assertThat(page.value("firstName")).isEqualTo("Ana");
        assertThat(page.value("cpf")).isEqualTo(scripts ? "529.982.247-25" : "52998224725");
        assertThat(page.value("notes")).isEqualTo("\nportaria");
        assertThat(browser.one("#payment-cash").isSelected()).isTrue();
        assertThat(browser.has("#problems")).isFalse();
        browser.visit("/");
        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("es");
    }

    @Test
    void what_is_wrong_with_fields_that_are_not_on_this_page_does_not_hold_it_up() {
        page.ask(CheckoutForm.of(List.of(
                FieldSetting.of(FieldKey.FIRST_NAME),
                FieldSetting.of(FieldKey.PHONE).withRequired(true),
                FieldSetting.of(FieldKey.CNPJ).withRequired(true))));
        browser.type("#field-phone", "11 98888-7777");
        browser.send("button[value=order]");

        assertThat(browser.text("#field-cnpj-problem"))
                .as("the next page asks for it")
                .isNotEmpty();
        assertThat(page.value("phone")).isEqualTo("11 98888-7777");
    }

    private void countQuestions() {
        browser.script("""
                const real = window.fetch;
                window.questions = 0;
                window.fetch = (...asked) => { window.questions++; return real(...asked); };
                """);
    }

    private long questions() {
        return browser.script("return window.questions") instanceof Long number ? number : -1;
    }
}
