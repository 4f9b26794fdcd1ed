package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.examples.demoshop.pages.ShopPages;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldWidth;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

/** The checkout form with its script: what is said when, what is filled in, and that nothing ever stands in a customer's way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormInBrowserTest {

    private RunningShop shop;
    private Browser browser;
    private ShopState first;

    @BeforeAll
    void open(@TempDir Path data, @TempDir Path profile) {
        shop = RunningShop.start(data, 0);
        first = shop.library().settings().current(ShopPages.SHOP).orElseThrow();
        browser = Browser.open(shop.address(), profile);
    }

    @AfterAll
    void close() {
        browser.close();
        shop.close();
    }

    @BeforeEach
    void startAtTheForm() {
        browser.scripts(true);
        browser.desktop();
        browser.dark(false);
        browser.visit("/");
        browser.forgetCookies();
        browser.visit("/products/mug-01");
        browser.follow("button[value=checkout]");
        ready();
        browser.complaints();
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

        assertThat(value("cpf")).isEqualTo("529.982.247-24");
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
        assertThat(value("phone")).isEqualTo("11 1");
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
        assertThat(value("postcode")).isEqualTo("01310-100");
    }

    @Test
    void an_address_is_filled_in_where_nobody_has_typed() {
        playPostcodes();
        browser.type("#field-street", "Minha rua");
        browser.type("#field-postcode", "01310100");
        browser.await("the question", () -> asked().equals("[01310100]"));
        browser.type("#field-city", "x");
        browser.keys(Keys.BACK_SPACE);
        answerPostcode(
                200,
                "{\"street\":\"Avenida Paulista\",\"neighborhood\":\"Bela Vista\",\"city\":\"São Paulo\",\"state\":\"SP\",\"source\":\"viacep\"}");

        browser.await("the address", () -> value("state").equals("SP"));
        assertThat(value("street")).isEqualTo("Minha rua");
        assertThat(value("city")).as("emptied again by hand").isEmpty();
        assertThat(value("neighborhood")).isEqualTo("Bela Vista");
        assertThat(browser.text(".o2c-note")).contains("preenchido pelo CEP");
        assertThat(browser.text(".o2c-status")).isEqualTo(browser.text(".o2c-note"));
        assertThat(browser.focus()).as("nobody is moved").isEqualTo("field-city");
    }

    @Test
    void another_postcode_changes_what_was_filled_in_but_nothing_else() {
        playPostcodes();
        browser.type("#field-postcode", "01310-100");
        answerPostcode(
                200,
                "{\"street\":\"Avenida Paulista\",\"neighborhood\":\"Bela Vista\",\"city\":\"São Paulo\",\"state\":\"SP\",\"source\":\"viacep\"}");
        browser.await("the address", () -> value("street").equals("Avenida Paulista"));
        browser.click("#field-neighborhood");
        browser.keys(Keys.END, "!");
        browser.type("#field-postcode", "13083-970");
        answerPostcode(
                200,
                "{\"street\":\"\",\"neighborhood\":\"\",\"city\":\"Campinas\",\"state\":\"SP\",\"source\":\"opencep\"}");

        browser.await("the other address", () -> value("city").equals("Campinas"));
        assertThat(value("street")).as("not of the other code").isEmpty();
        assertThat(value("neighborhood")).isEqualTo("Bela Vista!");
    }

    @Test
    void an_unknown_postcode_is_told_and_a_lookup_without_sources_is_silent() {
        playPostcodes();
        browser.type("#field-postcode", "01310-999");
        answerPostcode(404, "{}");
        browser.await("the note", () -> browser.has(".o2c-note"));
        assertThat(browser.text(".o2c-note")).contains("Não encontramos este CEP");
        assertThat(browser.has("#field-postcode-problem")).isFalse();

        browser.type("#field-postcode", "01310-100");
        assertThat(browser.has(".o2c-note")).isFalse();
        answerPostcode(200, "{\"street\":\"\",\"neighborhood\":\"\",\"city\":\"\",\"state\":\"\",\"source\":\"none\"}");
        browser.await("the answer", () -> asked().equals("[01310999, 01310100]"));
        assertThat(browser.has(".o2c-note")).isFalse();
        assertThat(value("city")).isEmpty();
    }

    @Test
    void only_whole_brazilian_codes_are_looked_up_and_each_once() {
        playPostcodes();
        browser.type("#field-postcode", "0131010");
        browser.keys("0", Keys.BACK_SPACE, "0", Keys.TAB);
        assertThat(asked()).isEqualTo("[01310100, 01310100]");
        browser.choose("#field-country", "DE");
        browser.type("#field-postcode", "10115000");
        assertThat(asked()).isEqualTo("[01310100, 01310100]");
    }

    @Test
    void the_country_changes_mask_and_key_pad_of_the_postcode_and_is_asked_with() {
        browser.type("#field-postcode", "01310100");
        assertThat(value("postcode")).isEqualTo("01310-100");
        assertThat(browser.one("#field-postcode").getDomAttribute("inputmode")).isEqualTo("numeric");
        assertThat(browser.one("#field-state").getDomAttribute("list")).isEqualTo("field-state-list");

        browser.choose("#field-country", "NL");
        browser.await("the verdict by the other country", () -> browser.has("#field-postcode-problem"));
        assertThat(browser.one("#field-postcode").getDomAttribute("inputmode")).isEqualTo("text");
        assertThat(browser.one("#field-postcode").getDomAttribute("autocapitalize"))
                .isEqualTo("characters");
        assertThat(browser.one("#field-state").getDomAttribute("list")).isNull();
        browser.type("#field-postcode", "1012 AB");
        browser.keys(Keys.TAB);
        browser.await("no problem", () -> !browser.has("#field-postcode-problem"));
    }

    @Test
    void an_order_can_be_placed_with_the_keyboard_alone() {
        browser.script("document.getElementById('field-firstName').focus()");
        browser.keys("Ana", Keys.TAB, "de Souza", Keys.TAB, "11988887777", Keys.TAB, "ana@example.com", Keys.TAB);
        assertThat(browser.focus()).isEqualTo("field-cpf");
        browser.keys("52998224725", Keys.TAB, "01310100", Keys.TAB, "Avenida Paulista", Keys.TAB, "1000", Keys.TAB);
        browser.keys(Keys.TAB, "Bela Vista", Keys.TAB, "São Paulo", Keys.TAB, "SP");
        browser.script("window.isOld = true");
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
        assertThat(value("firstName")).isEqualTo("Ana");
        assertThat(value("cpf")).isEqualTo(scripts ? "529.982.247-25" : "52998224725");
        assertThat(value("notes")).isEqualTo("\nportaria");
        assertThat(browser.one("#payment-cash").isSelected()).isTrue();
        assertThat(browser.has("#problems")).isFalse();
        browser.visit("/");
        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("es");
    }

    @Test
    void an_empty_element_draws_the_very_form_a_server_draws() {
        ask(everyField());
        browser.visit("/checkout");
        ready();
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

        assertThat(drawn).isInstanceOf(List.class);
        List<?> both = (List<?>) drawn;
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
        ready();
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
        ask(CheckoutForm.of(settings));
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
        ask(everyField());
        browser.visit("/checkout");
        ready();
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

    private static CheckoutForm everyField() {
        return CheckoutForm.of(Arrays.stream(FieldKey.values())
                .map(key -> FieldSetting.of(key)
                        .withRequired(key == FieldKey.FIRST_NAME || key == FieldKey.PHONE || key == FieldKey.CNPJ)
                        .withWidth(key.multiline() || key == FieldKey.STREET ? FieldWidth.FULL : FieldWidth.HALF))
                .toList());
    }

    @AfterEach
    void askForTheFirstFieldsAgain() {
        ask(first.settings().form());
    }

    private void ask(CheckoutForm form) {
        ShopState now = shop.library().settings().current(ShopPages.SHOP).orElseThrow();
        if (!now.settings().form().equals(form)) {
            shop.library()
                    .settings()
                    .save(
                            ShopPages.SHOP,
                            new SettingsChange(
                                    now.settings().toBuilder().form(form).build(),
                                    now.version(),
                                    "test",
                                    Instant.now()));
        }
    }

    private void ready() {
        browser.await("the form's script", () -> browser.has("order-to-chat-form[data-ready]"));
    }

    private String value(String field) {
        return String.valueOf(browser.one("#field-" + field).getDomProperty("value"));
    }

    private int top(String field) {
        return browser.one("#field-" + field).getRect().getY();
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

    /** Plays the postcode route; the test decides when it answers and what. */
    private void playPostcodes() {
        browser.script("""
                const real = window.fetch;
                window.asked = [];
                window.fetch = (url, options) => {
                  const code = /\\/v1\\/shops\\/demo\\/postcodes\\/(\\d{8})$/.exec(url);
                  if (!code) return real(url, options);
                  window.asked.push(code[1]);
                  return new Promise((answer, fail) => {
                    window.answerPostcode = (status, body) => answer(new Response(body, { status }));
                    options.signal.addEventListener("abort", fail);
                  });
                };
                """);
    }

    private String asked() {
        return String.valueOf(browser.script("return window.asked"));
    }

    private void answerPostcode(int status, String body) {
        browser.await("a question", () -> Boolean.TRUE.equals(browser.script("return Boolean(window.answerPostcode)")));
        browser.script("window.answerPostcode(arguments[0], arguments[1])", status, body);
    }
}
