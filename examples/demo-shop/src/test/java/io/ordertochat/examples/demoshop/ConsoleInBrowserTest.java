package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.examples.demoshop.pages.ShopPages;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.Disclosure;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldWidth;
import io.ordertochat.http.AdminRole;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleInBrowserTest {

    private static final String FORM = "/admin/demo/form";

    private RunningShop shop;
    private Browser browser;
    private Hands hands;
    private ShopSettings beginning;

    @BeforeAll
    void open(@TempDir Path data, @TempDir Path profile) {
        shop = RunningShop.start(data, 0);
        beginning = state().settings().toBuilder().form(form()).build();
        browser = Browser.open(shop.address(), profile);
        hands = new Hands(browser);
    }

    @AfterAll
    void close() {
        browser.close();
        shop.close();
    }

    @BeforeEach
    void signInToTheFirstSettings() {
        save(beginning);
        browser.desktop();
        hands.finger(false);
        browser.dark(false);
        browser.visit("/");
        browser.forgetCookies();
        browser.visit(shop.signInLink("Ana", AdminRole.OWNER));
        assertThat(browser.path()).isEqualTo("/admin/demo/");
        browser.complaints();
        browser.visit(FORM);
    }

    @AfterEach
    void nothing_was_refused_by_the_pages_own_policy() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_list_has_every_field_and_the_preview_the_shown_ones_in_the_shops_language() {
        assertThat(rows())
                .containsExactlyElementsOf(
                        keys(state().settings().form().withEveryField().fields()));
        assertThat(browser.text(".count")).isEqualTo("13 of 24 shown");
        assertThat(preview()).containsExactlyElementsOf(keys(beginning.form().enabledFields()));
        assertThat(browser.text(".mock [data-key=firstName]")).isEqualTo("Nome");
        assertThat(browser.text(".mock [data-key=lastName]")).isEqualTo("Sobrenome (opcional)");
        browser.click(".tabs [data-tag=es]");
        assertThat(browser.text(".mock [data-key=firstName]")).isEqualTo("Nombre");
        assertThat(sideBySide("firstName", "lastName")).isTrue();
        browser.click("[data-key=lastName] [data-part=half]");
        assertThat(sideBySide("firstName", "lastName")).isFalse();
        assertThat(browser.one(".bar").isDisplayed()).isTrue();
    }

    @Test
    void a_row_is_dragged_with_the_mouse_and_customers_get_the_new_order() {
        hands.dragWithMouse(grip("email"), row("firstName"));

        assertThat(rows()).startsWith("email", "firstName", "lastName", "phone");
        assertThat(preview()).startsWith("email", "firstName", "lastName", "phone");
        assertThat(told()).isEqualTo("E-mail, position 1 of 24");
        saveAndWait();

        assertThat(keys(state().settings().form().enabledFields()))
                .startsWith("email", "firstName", "lastName", "phone");
        assertThat(state().savedBy()).isEqualTo("Ana");
        assertThat(customersOrder()).startsWith("email", "firstName", "lastName", "phone");
    }

    @Test
    void a_row_is_dragged_with_a_finger_and_the_page_stays_where_it_is() {
        browser.phone();
        hands.finger(true);
        browser.visit(FORM);
        hands.dragWithFinger(grip("firstName"), row("email"));

        assertThat(rows()).startsWith("lastName", "phone", "email", "firstName");
        assertThat(told()).isEqualTo("First name, position 4 of 24");
        assertThat(browser.scrollsSideways()).isFalse();
        saveAndWait();
        assertThat(customersOrder()).startsWith("lastName", "phone", "email", "firstName");
    }

    @Test
    void everything_can_be_done_with_the_keyboard_alone() {
        focus(row("phone") + " .up");
        browser.keys(Keys.ENTER);
        assertThat(told()).isEqualTo("Phone, position 2 of 24");
        assertThat(focused()).isEqualTo("Move Phone up");
        browser.keys(Keys.SPACE);
        assertThat(rows()).startsWith("phone", "firstName", "lastName");
        assertThat(focused()).isEqualTo("Move Phone up");
        browser.keys(Keys.ENTER);
        assertThat(told()).isEqualTo("Phone is first already");
        browser.keys(Keys.TAB);
        assertThat(focused()).isEqualTo("Move Phone down");
        hands.altArrow(false);
        assertThat(told()).isEqualTo("Phone, position 2 of 24");
        assertThat(focused()).isEqualTo("Move Phone down");
        focus(row("phone") + " [data-part=required]");
        hands.altArrow(true);
        assertThat(rows()).startsWith("phone", "firstName");
        assertThat(focused()).isEqualTo("Required: Phone");
        browser.keys(Keys.SPACE);
        assertThat(browser.text(".mock [data-key=phone]")).contains("(opcional)");
        focus(row("phone") + " .more");
        browser.keys(Keys.ENTER);
        browser.keys(Keys.TAB);
        browser.keys("Mobile");
        hands.altArrow(false);
        assertThat(rows()).as("in a text, Alt and arrows belong to the text").startsWith("phone", "firstName");
        focus("[data-bar=save]");
        browser.keys(Keys.ENTER);
        waitUntilSaved();

        FieldSetting phone = setting(FieldKey.PHONE);
        assertThat(phone.required()).isFalse();
        assertThat(phone.labels()).containsExactly(Map.entry("en", "Mobile"));
        assertThat(keys(state().settings().form().fields())).startsWith("phone", "firstName");
    }

    @Test
    void a_field_is_switched_on_worded_and_its_number_hidden() {
        browser.click(row("cpf") + " [data-part=enabled]");
        browser.click(row("cpf") + " [data-part=required]");
        browser.click(row("cpf") + " [data-part=half]");
        browser.click(row("cpf") + " .more");
        browser.type("#labels-cpf-pt-BR", "Seu <b>CPF</b>");
        browser.type("#placeholders-cpf-pt-BR", "Só números");
        browser.one("#disclosure-cpf").sendKeys("Do not");
        browser.click(row("phone") + " .more");
        browser.one("#placeholders-phone-pt-BR")
                .findElement(By.xpath("../label[@class='check']"))
                .click();

        assertThat(browser.text(".mock [data-key=cpf]")).isEqualTo("Seu <b>CPF</b>\nSó números");
        assertThat(browser.text(".mock [data-key=phone]")).doesNotContain("Com DDD");
        saveAndWait();

        assertThat(setting(FieldKey.CPF))
                .isEqualTo(FieldSetting.of(FieldKey.CPF)
                        .withRequired(true)
                        .withWidth(FieldWidth.HALF)
                        .withDisclosure(Disclosure.HIDDEN)
                        .withLabel("pt-BR", "Seu <b>CPF</b>")
                        .withPlaceholder("pt-BR", "Só números"));
        assertThat(setting(FieldKey.PHONE).placeholders()).containsExactly(Map.entry("pt-BR", ""));
    }

    @Test
    void steps_are_undone_one_by_one_also_after_saving_and_all_at_once() {
        browser.click(row("phone") + " .up");
        browser.click(row("phone") + " .more");
        browser.type("#labels-phone-en", "Mobile phone");
        assertThat(browser.text(row("phone") + " .label")).isEqualTo("Mobile phone");
        browser.click("[data-bar=undo]");
        assertThat(browser.text(row("phone") + " .label"))
                .as("a word is one step")
                .isEqualTo("Phone");
        browser.click("[data-bar=undo]");
        assertThat(rows()).startsWith("firstName", "lastName", "phone");
        assertThat(browser.one("[data-bar=undo]").getDomAttribute("aria-disabled"))
                .isEqualTo("true");
        assertThat(asksBeforeLeaving()).isFalse();

        browser.click(row("phone") + " .up");
        browser.click(row("phone") + " .up");
        assertThat(asksBeforeLeaving()).isTrue();
        browser.click("[data-bar=discard]");
        assertThat(rows()).startsWith("firstName", "lastName", "phone");
        assertThat(asksBeforeLeaving()).isFalse();
        browser.click("[data-bar=undo]");
        assertThat(rows()).startsWith("phone", "firstName", "lastName");
        saveAndWait();
        assertThat(asksBeforeLeaving()).isFalse();
        browser.click("[data-bar=undo]");
        browser.click("[data-bar=undo]");
        assertThat(rows()).startsWith("firstName", "lastName", "phone");
        saveAndWait();
        assertThat(keys(state().settings().form().enabledFields())).startsWith("firstName", "lastName", "phone");
    }

    @Test
    void what_is_wrong_is_said_where_it_is() {
        browser.click(row("notes") + " .more");
        browser.type("#labels-notes-es", "x".repeat(81));
        browser.click("[data-bar=save]");
        until(() -> browser.has(".refused"));

        assertThat(browser.text("#labels-notes-es-problem"))
                .contains("Label (Spanish): it has 81 characters; up to 80 are allowed; shorten it.");
        assertThat(browser.one("#labels-notes-es").getDomAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(browser.one(row("notes")).getDomAttribute("class")).contains("wrong");
        assertThat(browser.text(".refused")).contains("(1)");
        look("form-problem");
        for (String shown : preview()) {
            browser.click(row(shown) + " [data-part=enabled]");
        }
        assertThat(browser.text(".mock")).isEqualTo("No field is shown. Switch on at least one.");
        browser.click("[data-bar=save]");
        until(() -> browser.text(".refused").contains("switch one on"));
        // The browser itself notes refused requests.
        assertThat(browser.complaints()).hasSize(2).allMatch(line -> line.contains("422"));
        assertThat(state().settings()).isEqualTo(beginning);
    }

    @Test
    void two_tabs_meet_and_nobodys_work_is_lost() {
        browser.click(row("phone") + " .up");
        browser.click(row("email") + " [data-part=required]");
        browser.inAnotherTab(() -> {
            browser.visit(FORM);
            browser.click(row("city") + " [data-part=enabled]");
            browser.click(row("email") + " [data-part=half]");
            saveAndWait();
        });
        browser.click("[data-bar=save]");
        until(() -> browser.has(".conflict"));

        assertThat(browser.text(".conflict")).contains("Somebody else saved first", "Ana saved version");
        assertThat(focused()).contains("Somebody else saved first");
        look("form-conflict");
        browser.click("[data-keep]");
        until(() -> !browser.has(".conflict"));
        assertThat(rows()).startsWith("firstName", "phone", "lastName");
        assertThat(preview()).doesNotContain("city");
        assertThat(browser.text(".toast")).contains("Your changes are on top of version");
        saveAndWait();

        assertThat(setting(FieldKey.CITY).enabled()).isFalse();
        assertThat(setting(FieldKey.EMAIL).required()).isTrue();
        assertThat(setting(FieldKey.EMAIL).width()).isEqualTo(FieldWidth.FULL);
        assertThat(keys(state().settings().form().enabledFields())).startsWith("firstName", "phone", "lastName");
        assertThat(browser.complaints()).hasSize(1).allMatch(line -> line.contains("409"));
    }

    @Test
    void the_new_version_alone_can_be_taken_too_and_what_both_changed_is_named() {
        browser.click(row("phone") + " .more");
        browser.type("#labels-phone-en", "Mine");
        browser.inAnotherTab(() -> {
            browser.visit(FORM);
            browser.click(row("phone") + " .more");
            browser.type("#labels-phone-en", "Theirs");
            saveAndWait();
        });
        browser.click("[data-bar=save]");
        until(() -> browser.has(".conflict"));
        browser.click("[data-keep]");
        until(() -> browser.has(".toast"));
        assertThat(browser.text(".toast")).contains("Changed by both, yours is kept: Mine.");
        browser.click("[data-bar=undo]");
        browser.click("[data-bar=discard]");
        assertThat(browser.text(row("phone") + " .label")).isEqualTo("Theirs");

        browser.type("#labels-phone-en", "Mine again");
        browser.inAnotherTab(() -> {
            browser.visit(FORM);
            browser.click(row("city") + " [data-part=enabled]");
            saveAndWait();
        });
        browser.click("[data-bar=save]");
        until(() -> browser.has(".conflict"));
        browser.click("[data-drop]");
        until(() -> !browser.has(".conflict"));
        assertThat(browser.text(row("phone") + " .label")).isEqualTo("Theirs");
        assertThat(asksBeforeLeaving()).isFalse();
        assertThat(browser.complaints()).hasSize(2).allMatch(line -> line.contains("409"));
    }

    @Test
    void somebody_who_signs_in_again_saves_on_without_losing_anything() {
        browser.click(row("phone") + " .up");
        browser.forgetCookies();
        browser.click("[data-bar=save]");
        until(() -> browser.has(".refused"));
        assertThat(browser.text(".refused")).contains("Your session is over");
        browser.inAnotherTab(() -> browser.visit(shop.signInLink("Bia", AdminRole.OWNER)));
        saveAndWait();

        assertThat(keys(state().settings().form().enabledFields())).startsWith("firstName", "phone");
        assertThat(state().savedBy()).isEqualTo("Bia");
        assertThat(browser.complaints()).anyMatch(line -> line.contains("401"));
    }

    @Test
    void a_viewer_looks_and_cannot_change() {
        browser.visit(shop.signInLink("Caio", AdminRole.VIEWER));
        browser.visit(FORM);

        assertThat(browser.text(".page-head .notice")).contains("Only an owner can change it");
        assertThat(browser.all(".row input:not([disabled]), .row select:not([disabled])"))
                .isEmpty();
        browser.click(row("phone") + " .up");
        assertThat(rows()).startsWith("firstName", "lastName", "phone");
        assertThat(browser.one(".bar").isDisplayed()).isFalse();
        assertThat(browser.all(".grip")).allMatch(grip -> !grip.isDisplayed());
        glance("form-viewer");
    }

    @Test
    void pages_speak_three_languages_and_signing_out_closes_them() {
        browser.follow("a[hreflang=pt-BR]");
        assertThat(browser.path()).isEqualTo(FORM);
        assertThat(browser.text("h1")).isEqualTo("Formulário do pedido");
        browser.click(row("phone") + " .up");
        assertThat(told()).isEqualTo("Telefone, posição 2 de 24");
        browser.visit("/admin/demo/");
        assertThat(browser.text(".figure")).isEqualTo("13 de 24 campos visíveis");
        look("overview");
        browser.follow("a[hreflang=es]");
        assertThat(browser.text("h1")).isEqualTo("Resumen");
        browser.follow("[data-sign-out]");
        assertThat(browser.path()).isEqualTo("/admin/demo/");
        assertThat(browser.text("h1")).isEqualTo("Inicia sesión");
        look("sign-in");
        browser.visit(FORM);
        assertThat(browser.has("#form-editor")).isFalse();
        // Each answer of 401 is noted by the browser itself.
        assertThat(browser.complaints()).allMatch(line -> line.contains("401"));
    }

    @Test
    void what_is_changed_while_the_answer_is_on_its_way_stays_unsaved() {
        browser.click(row("phone") + " .up");
        browser.script("""
                const send = window.fetch;
                window.fetch = async (...request) => {
                  window.fetch = send;
                  document.querySelector('.row[data-key=email] [data-part=required]').click();
                  return send(...request);
                };
                document.querySelector('[data-bar=save]').click();
                """);
        until(() -> !browser.all(".toast").isEmpty());

        assertThat(keys(state().settings().form().enabledFields())).startsWith("firstName", "phone");
        assertThat(setting(FieldKey.EMAIL).required()).isFalse();
        assertThat(asksBeforeLeaving()).isTrue();
        saveAndWait();
        assertThat(setting(FieldKey.EMAIL).required()).isTrue();
        assertThat(keys(state().settings().form().enabledFields())).startsWith("firstName", "phone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // base | mine | theirs | merged | changed by both
                "a b c     | a b c     | a b c     | a b c     | ",
                "a b c     | c a b     | a b c     | c a b     | ",
                "a b c     | a b c     | b a c     | b a c     | ",
                "a b c     | c a b     | b a c     | c a b     | ORDER",
                "a b c     | b a c     | b a c     | b a c     | ",
                "a b c     | a! b c    | a b! c    | a! b! c   | ",
                "a b c     | a! b c    | a! b c    | a! b c    | ",
                "a=1 b c   | a=2 b c   | a=1 b c   | a=2 b c   | ",
                "a=1 b c   | a=2 b c   | a=3 b c   | a=2 b c   | a",
                "a=1 b c   | a b c     | a=3 b c   | a b c     | a",
                "a=1 b c   | a=1 b c   | a b c     | a b c     | ",
                "a b c     | a=1 b c   | a! b c    | a=1! b c  | ",
                "a b c     | c b a=1   | b! a c    | c b! a=1  | ORDER",
                "a b c     | b a c     | a b c d   | b a c d   | ",
            })
    void changes_of_two_people_are_put_together(
            String base, String mine, String theirs, String merged, @Nullable String over) {
        Object got = browser.asyncScript("""
                const [base, mine, theirs, done] = arguments;
                const read = (text) => text.split(' ').map((word) => {
                  const [, key, label, on] = word.match(/^(.)(?:=(.))?(!?)$/);
                  return { key, enabled: on === '!', required: false, width: 'full', disclosure: 'full',
                    labels: label ? { en: label } : {}, placeholders: {} };
                });
                const write = (field) => field.key + (field.labels.en ? '=' + field.labels.en : '') + (field.enabled ? '!' : '');
                import('/assets/form-state.js').then(({ merge }) => {
                  const result = merge(read(base), read(mine), read(theirs));
                  done(result.fields.map(write).join(' ') + '|' + result.over.map((key) => key || 'ORDER').join(' '));
                });
                """, base, mine, theirs);

        assertThat(got).isEqualTo(merged + "|" + (over == null ? "" : over));
    }

    @Test
    void texts_from_right_to_left_stay_inside_their_place() {
        browser.click(row("firstName") + " .more");
        browser.type("#labels-firstName-en", "الاسم الأول (first name)");
        browser.click(".tabs [data-tag=en]");

        assertThat(browser.text(".mock [data-key=firstName]")).isEqualTo("الاسم الأول (first name)");
        assertThat(browser.text(row("firstName") + " .label")).isEqualTo("الاسم الأول (first name)");
        browser.script("document.documentElement.dir = 'rtl'");
        glance("form-rtl");
    }

    @Test
    void the_page_is_accessible_and_fits_a_small_phone_in_light_and_dark() {
        browser.click(row("cpf") + " [data-part=enabled]");
        browser.click(row("cpf") + " .more");
        look("form");
        browser.phone();
        assertThat(hands.missed(24)).isEmpty();
        assertThat(hands.missed(44))
                .as("of the rows and the bar")
                .noneMatch(it -> it.contains("Move") || it.contains("Save"));
        browser.desktop();
    }

    private void glance(String name) {
        browser.assertAccessible(name);
        assertThat(browser.scrollsSideways()).as(name + " scrolls sideways").isFalse();
        browser.wholePage("console-" + name + "-1280-light", 1280);
        browser.phone();
        assertThat(browser.scrollsSideways()).as(name + " scrolls sideways").isFalse();
        browser.wholePage("console-" + name + "-360-light", 360);
        browser.desktop();
    }

    private void look(String name) {
        for (boolean dark : List.of(false, true)) {
            String light = dark ? "dark" : "light";
            browser.dark(dark);
            browser.desktop();
            browser.assertAccessible(name + ", " + light);
            browser.wholePage("console-" + name + "-1280-" + light, 1280);
            browser.phone();
            if (!dark) {
                browser.assertAccessible(name + " on a phone");
            }
            assertThat(browser.scrollsSideways()).as(name + " scrolls sideways").isFalse();
            browser.wholePage("console-" + name + "-360-" + light, 360);
        }
        browser.dark(false);
        browser.desktop();
    }

    private void until(BooleanSupplier condition) {
        browser.await("what the console should come to", condition);
    }

    private void focus(String css) {
        browser.script("arguments[0].focus()", browser.one(css));
    }

    /** What has the focus, by its name. */
    private String focused() {
        return String.valueOf(
                browser.script(
                        "const it = document.activeElement; return it.getAttribute('aria-label') || it.textContent.trim() || it.id"));
    }

    /** Whether leaving the page would be asked about. */
    private boolean asksBeforeLeaving() {
        return Boolean.TRUE.equals(
                browser.script("return !window.dispatchEvent(new Event('beforeunload', {cancelable: true}))"));
    }

    private void saveAndWait() {
        browser.click("[data-bar=save]");
        waitUntilSaved();
    }

    private void waitUntilSaved() {
        until(() ->
                browser.text(".bar-text").startsWith("Saved as version " + state().version()) && !asksBeforeLeaving());
    }

    private String told() {
        return String.valueOf(browser.one("#moves").getDomProperty("textContent"))
                .strip();
    }

    /** Thirteen fields, those with a name and a number side by side. */
    private static CheckoutForm form() {
        return CheckoutForm.of(Stream.of(
                        "firstName lastName phone email postcode country street number complement neighborhood city state notes"
                                .split(" "))
                .map(key -> FieldSetting.of(FieldKey.of(key).orElseThrow()))
                .map(field -> field.withRequired(
                        Set.of(FieldKey.FIRST_NAME, FieldKey.PHONE).contains(field.key())))
                .map(field -> field.key() == FieldKey.STREET || field.key() == FieldKey.NOTES
                        ? field
                        : field.withWidth(FieldWidth.HALF))
                .toList());
    }

    private List<String> rows() {
        return browser.all(".row").stream().map(ConsoleInBrowserTest::key).toList();
    }

    private List<String> preview() {
        return browser.all(".mock [data-key]").stream()
                .map(ConsoleInBrowserTest::key)
                .toList();
    }

    private boolean sideBySide(String one, String other) {
        return browser.one(".mock [data-key=" + one + "]").getLocation().getY()
                == browser.one(".mock [data-key=" + other + "]").getLocation().getY();
    }

    /** The fields of the shop's own checkout page, as a customer gets it. */
    private List<String> customersOrder() {
        List<String> order = new ArrayList<>();
        browser.inAnotherTab(() -> {
            browser.visit("/products/mug-01");
            browser.follow("button[value=checkout]");
            browser.all("[id^=field-]:not([id$=-problem]):not([id$=-hint])")
                    .forEach(field -> order.add(
                            String.valueOf(field.getDomAttribute("id")).substring("field-".length())));
        });
        return Collections.unmodifiableList(order);
    }

    private FieldSetting setting(FieldKey key) {
        return state().settings().form().setting(key).orElseThrow();
    }

    private ShopState state() {
        return shop.library().settings().current(ShopPages.SHOP).orElseThrow();
    }

    private void save(ShopSettings settings) {
        shop.library()
                .settings()
                .save(ShopPages.SHOP, new SettingsChange(settings, state().version(), "test", Instant.now()));
    }

    private static List<String> keys(List<FieldSetting> settings) {
        return settings.stream().map(setting -> setting.key().key()).toList();
    }

    private static String key(WebElement element) {
        return String.valueOf(element.getDomAttribute("data-key"));
    }

    private static String row(String key) {
        return ".row[data-key=" + key + "]";
    }

    private static String grip(String key) {
        return row(key) + " .grip";
    }
}
