package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.testkit.postcode.Behaviour;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Addresses that fill themselves in, and what the country changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressInBrowserTest {

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

        browser.await("the address", () -> page.value("state").equals("SP"));
        assertThat(page.value("street")).isEqualTo("Minha rua");
        assertThat(page.value("city")).as("emptied again by hand").isEmpty();
        assertThat(page.value("neighborhood")).isEqualTo("Bela Vista");
        assertThat(browser.text(".o2c-note")).contains("preenchido pelo CEP");
        assertThat(browser.text(".o2c-status")).isEqualTo(browser.text(".o2c-note"));
        assertThat(browser.focus()).as("nobody is moved").isEqualTo("field-city");
    }

    @Test
    void what_is_typed_into_a_field_that_was_just_filled_in_replaces_it() {
        playPostcodes();
        browser.type("#field-postcode", "01310100");
        browser.keys(Keys.TAB);
        assertThat(browser.focus()).isEqualTo("field-street");
        answerPostcode(
                200,
                "{\"street\":\"Avenida Paulista\",\"neighborhood\":\"\",\"city\":\"São Paulo\",\"state\":\"SP\",\"source\":\"viacep\"}");
        browser.await("the address", () -> page.value("street").equals("Avenida Paulista"));
        browser.keys("Al. Santos");

        assertThat(page.value("street")).isEqualTo("Al. Santos");
    }

    @Test
    void another_postcode_changes_what_was_filled_in_but_nothing_else() {
        playPostcodes();
        browser.type("#field-postcode", "01310-100");
        answerPostcode(
                200,
                "{\"street\":\"Avenida Paulista\",\"neighborhood\":\"Bela Vista\",\"city\":\"São Paulo\",\"state\":\"SP\",\"source\":\"viacep\"}");
        browser.await("the address", () -> page.value("street").equals("Avenida Paulista"));
        browser.click("#field-neighborhood");
        browser.keys(Keys.END, "!");
        browser.type("#field-postcode", "13083-970");
        answerPostcode(
                200,
                "{\"street\":\"\",\"neighborhood\":\"\",\"city\":\"Campinas\",\"state\":\"SP\",\"source\":\"opencep\"}");

        browser.await("the other address", () -> page.value("city").equals("Campinas"));
        assertThat(page.value("street")).as("not of the other code").isEmpty();
        assertThat(page.value("neighborhood")).isEqualTo("Bela Vista!");
    }

    @Test
    void an_unknown_postcode_is_told_and_a_lookup_without_sources_is_silent() {
        playPostcodes();
        browser.type("#field-postcode", "01310-999");
        answerPostcode(404, "{\"code\":\"no-such-postcode\"}");
        browser.await("the note", () -> browser.has(".o2c-note"));
        assertThat(browser.text(".o2c-note")).contains("Não encontramos este CEP");
        assertThat(browser.has("#field-postcode-problem")).isFalse();

        browser.type("#field-postcode", "01310-100");
        assertThat(browser.has(".o2c-note")).isFalse();
        answerPostcode(200, "{\"street\":\"\",\"neighborhood\":\"\",\"city\":\"\",\"state\":\"\",\"source\":\"none\"}");
        browser.await("the answer", () -> asked().equals("[01310999, 01310100]"));
        assertThat(browser.has(".o2c-note")).isFalse();
        assertThat(page.value("city")).isEmpty();
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
        assertThat(page.value("postcode")).isEqualTo("01310-100");
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
    void addresses_come_from_the_shops_own_lookup() {
        browser.type("#field-postcode", "01310-100");
        browser.await("the address", () -> page.value("street").equals("Avenida Paulista"));
        assertThat(page.value("state")).isEqualTo("SP");
        assertThat(page.value("complement")).isEmpty();
        browser.type("#field-postcode", "53990-000");
        browser.await("the island", () -> page.value("city").equals("Fernando de Noronha"));
        assertThat(page.value("street")).isEmpty();
        browser.type("#field-postcode", "99999-999");
        browser.await(
                "the note",
                () -> browser.has(".o2c-note") && browser.text(".o2c-note").contains("Não"));

        page.shop.postcodes().behave(Behaviour.DOWN);
        browser.type("#field-postcode", "22041-001");
        browser.type("#field-firstName", "Ana");
        browser.type("#field-phone", "11 98888-7777");
        browser.send("button[value=order]");
        assertThat(browser.path()).startsWith("/orders/");
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
