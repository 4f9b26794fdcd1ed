package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldWidth;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The form as a server and as the script draws it, and what it looks like. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormMarkupInBrowserTest {

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
    void an_empty_element_draws_the_very_form_a_server_draws() {
        page.ask(FormPage.everyField());
        browser.visit("/checkout");
        page.ready();
        Object drawn = browser.asyncScript("""
                const done = arguments[arguments.length - 1];
                const element = document.createElement("order-to-chat-form");
                element.setAttribute("shop", "demo");
                element.lang = "pt-BR";
                document.body.append(element);
                const seen = node => node.nodeType === 3 ? node.data.trim() : [node.tagName,
                  ...[...node.attributes].map(a => a.name + "=" + a.value).sort(), ...[...node.childNodes].map(seen).filter(t => t !== "")];
                new MutationObserver(async (changes, observer) => {
                  if (!element.hasAttribute("data-ready")) return;
                  observer.disconnect();
                  const page = new DOMParser().parseFromString(await (await fetch("/checkout")).text(), "text/html");
                  const [server, script] = [page, element].map(root => JSON.stringify(seen(root.querySelector(".o2c-form")), null, 1));
                  done([server, script, element.querySelector("form") !== null && element.querySelector("button.o2c-send") !== null]);
                }).observe(element, { attributes: true });
                """);

        List<?> both = drawn instanceof List<?> list ? list : List.of();
        assertThat(both).hasSize(3);
        assertThat(both.get(1)).isEqualTo(both.get(0));
        assertThat(both.get(2)).isEqualTo(true);
    }

    @Test
    void a_form_drawn_by_the_element_hands_its_answers_to_the_page() {
        browser.script("""
                const element = document.createElement("order-to-chat-form");
                element.setAttribute("shop", "demo");
                element.lang = "en";
                document.body.replaceChildren(element);
                element.addEventListener("order-to-chat-answers", event => window.given = event.detail.normalized);
                """);
        page.ready();
        browser.type("#field-firstName", "Ana");
        browser.click(".o2c-send");
        browser.await("what is wrong", () -> browser.focus().equals("problems"));
        assertThat(browser.text("#problems")).contains("One thing needs your attention", "phone number");
        browser.type("#field-phone", "(11) 98888-7777");
        browser.click(".o2c-send");
        browser.await("the answers", () -> browser.script("return window.given") != null);

        assertThat(browser.script("return window.given"))
                .isEqualTo(Map.of("firstName", "Ana", "phone", "+5511988887777"));
        assertThat(browser.path()).isEqualTo("/checkout");
    }

    @Test
    void an_element_that_cannot_reach_the_server_keeps_what_stands_in_it() {
        browser.script("""
                const real = window.fetch;
                window.fetch = (...asked) => real(...asked).finally(() => window.isOver = true);
                document.body.innerHTML = '<order-to-chat-form api="/nowhere" shop="demo"><a id="other" href="/">Other way</a></order-to-chat-form>';
                """);
        browser.await("the answer", () -> Boolean.TRUE.equals(browser.script("return window.isOver")));
        assertThat(browser.text("order-to-chat-form")).isEqualTo("Other way");
    }

    @Test
    void the_order_of_the_fields_is_the_merchants() {
        List<FieldSetting> settings = List.of(
                FieldSetting.of(FieldKey.NOTES),
                FieldSetting.of(FieldKey.CPF).withWidth(FieldWidth.HALF),
                FieldSetting.of(FieldKey.PHONE).withWidth(FieldWidth.HALF).withRequired(true),
                FieldSetting.of(FieldKey.FIRST_NAME).withLabel("pt-BR", "Como se chama?"));
        page.ask(CheckoutForm.of(settings));
        browser.visit("/checkout");

        assertThat(browser.all("[data-field]"))
                .extracting(box -> box.getDomAttribute("data-field"))
                .containsExactly("notes", "cpf", "phone", "firstName");
        assertThat(browser.text("label[for=field-firstName]")).startsWith("Como se chama?");
        assertThat(top("cpf")).as("halves stand side by side").isEqualTo(top("phone"));
        browser.phone();
        assertThat(top("cpf")).as("and below each other on a phone").isLessThan(top("phone"));
    }

    @Test
    void every_field_is_accessible_and_fits_in_light_and_dark_with_and_without_problems() {
        page.ask(FormPage.everyField());
        browser.visit("/checkout");
        page.ready();
        look("form");
        browser.type("#field-cpf", "123");
        browser.type("#field-cnpj", "12abc34501de36");
        browser.type("#field-vat", "DE1");
        browser.send("button[value=order]");
        look("form-problems");
        browser.script("document.documentElement.dir = 'rtl'; document.querySelector('#problems').remove()");
        browser.type("#field-cnpj", "12abc34501de35");
        browser.screenshot("form-rtl");
    }

    private void look(String name) {
        browser.assertAccessible(name);
        browser.screenshot(name + "-desktop");
        browser.dark(true);
        browser.assertAccessible(name + " in the dark");
        browser.screenshot(name + "-dark");
        browser.phone();
        browser.assertAccessible(name + " on a phone in the dark");
        browser.screenshot(name + "-phone-dark");
        browser.dark(false);
        assertThat(browser.scrollsSideways()).as(name + " scrolls sideways").isFalse();
        browser.screenshot(name + "-phone");
        browser.desktop();
    }

    private int top(String field) {
        return browser.one("#field-" + field).getRect().getY();
    }
}
