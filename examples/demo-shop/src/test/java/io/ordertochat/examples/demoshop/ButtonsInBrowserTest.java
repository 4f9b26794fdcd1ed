package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.channel.Channel;
import io.ordertochat.channel.ChannelAccount;
import io.ordertochat.channel.ChannelSetting;
import io.ordertochat.channel.ContactChannels;
import io.ordertochat.channel.FloatingButton;
import io.ordertochat.settings.CheckoutMode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Contact and order buttons and the floating one: with scripts, without, from another origin, and what clicks are reported. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ButtonsInBrowserTest {

    private static final String STAY = "for (const name of ['click', 'auxclick'])"
            + " addEventListener(name, event => event.target.closest('a') && event.preventDefault())";
    private static final String AGAIN = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))";

    private ButtonsPage page;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path data, @TempDir Path profile) throws IOException {
        page = new ButtonsPage(data, profile);
        browser = page.browser;
    }

    @AfterAll
    void close() {
        page.close();
    }

    @BeforeEach
    void startAfresh() {
        page.startAfresh();
    }

    @AfterEach
    void nothingWasForbidden() {
        assertThat(browser.complaints()).noneMatch(told -> told.contains("Content Security Policy"));
    }

    @Test
    void the_script_draws_what_the_server_drew_and_moves_nothing() {
        browser.visit("/products/mug-01");
        browser.follow("button[value=cart]");
        for (String path : List.of(
                "/?category=cozinha",
                "/products/mug-01",
                "/cart",
                "/checkout",
                "/?lang=en",
                "/products/card-01",
                "/?lang=es",
                "/?lang=pt-BR")) {
            page.open(path);
            assertThat(browser.all(".o2c-slots .o2c-link")).as(path).hasSize(6);
            assertThat(browser.script("return redrawn")).as(path).isEqualTo(0L);
            assertThat(number("return moved")).as(path).isZero();
        }
        assertThat(browser.all(".o2c-buttons .o2c-link")).hasSize(2);
        browser.script("document.querySelector('order-to-chat-buttons').setAttribute('page', 'product')");
        browser.await("another page's buttons", () -> browser.has(".o2c-buttons [data-channel=messenger]"));
        assertThat(browser.script("return redrawn")).isEqualTo(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "blocked"})
    void links_work_without_the_script(String script) {
        if (script.equals("off")) {
            browser.scripts(false);
        } else {
            browser.devTools("Network.setBlockedURLs", Map.of("urls", List.of("*order-to-chat-buttons*.js")));
        }
        browser.visit("/products/mug-01");
        assertThat(links(".o2c-buttons"))
                .containsExactly(
                        "https://wa.me/5511999990010?text=Oi%21%20Vim%20pelo%20site%20e%20tenho%20uma%20pergunta.",
                        "https://ig.me/m/casa.caraminhola?ref=channel_instagram.product.mug-01",
                        "https://m.me/casacaraminhola?ref=channel_messenger.product.mug-01");
        assertThat(browser.one(".o2c-buttons a").isDisplayed()).isTrue();
        assertThat(browser.one(".o2c-slots a").isDisplayed()).isFalse();
        browser.click("summary");
        assertThat(browser.all(".o2c-slots a")).hasSize(6).allMatch(link -> link.isDisplayed());
        assertThat(links(".o2c-slots"))
                .contains("sms:+5511999990011?&body=Oi%21", "https://www.snapchat.com/add/caraminhola");
        browser.script("document.querySelector('summary').focus()");
        browser.keys(Keys.ENTER);
        assertThat(browser.one(".o2c-slots a").isDisplayed()).isFalse();
        assertThat(browser.all(".o2c-scan")).noneMatch(button -> button.isDisplayed());
    }

    @Test
    void the_floating_menu_is_opened_and_closed_by_keyboard_and_says_so() {
        page.open("/");
        assertThat(accessible("summary")).contains("Fale com a gente", "expanded=false");
        browser.script("document.querySelector('summary').focus()");
        browser.keys(Keys.ENTER);
        assertThat(accessible("summary")).contains("expanded=true");
        assertThat(accessible(".o2c-slots a")).contains("link", "Conversar pelo WhatsApp Respondemos");
        assertThat(accessible(".o2c-slots button")).contains("button", "Ler com o celular: Conversar pelo WhatsApp");
        browser.keys(Keys.TAB, Keys.TAB, Keys.TAB);
        assertThat(browser.script("return document.activeElement.dataset.o2cEntry"))
                .isEqualTo("floating_instagram");
        browser.keys(Keys.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(focused()).isEqualTo("summary");
        browser.keys(Keys.SPACE);
        assertThat(isOpen()).isTrue();
        browser.script("document.querySelector('.brand').focus()");
        browser.await("a closed menu when the focus is elsewhere", () -> !isOpen());
        browser.click("summary");
        assertThat(isOpen()).isTrue();
        browser.press("left", "h1");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void the_floating_button_never_lies_on_what_has_the_focus() {
        page.open("/products/mug-01");
        browser.script("""
                const under = document.body.appendChild(document.createElement("button"));
                under.id = "under";
                under.style.cssText = "position: fixed; right: 2rem; bottom: 2rem";
                under.focus();
                """);
        browser.await("room", () -> browser.has(".o2c-float.o2c-aside"));
        browser.script("document.querySelector('summary').focus()");
        browser.await("the button", () -> !browser.has(".o2c-float.o2c-aside"));
    }

    @Test
    void one_slot_needs_no_menu() {
        page.change(settings -> settings.channels(ContactChannels.builder()
                .put(ChannelSetting.of(ChannelAccount.of(Channel.WHATSAPP, "+5511999990010"))
                        .build())
                .floating(new FloatingButton(true, FloatingButton.Corner.START))
                .build()));
        page.open("/products/mug-01");
        browser.script(STAY);
        assertThat(browser.script("return redrawn"))
                .as("not even by an older answer that the browser has kept")
                .isEqualTo(0L);
        assertThat(browser.has("summary")).isFalse();
        assertThat(number("return document.querySelector('.o2c-float').getBoundingClientRect().left"))
                .isEqualTo(16);
        browser.windowShot("buttons-one-slot");
        browser.click(".o2c-float a");
        assertThat(click())
                .isEqualTo("{\"entryPoint\":\"floating_whatsapp\",\"page\":\"product\",\"device\":\"desktop\"}");
    }

    @Test
    void every_click_is_reported_once_with_its_button_and_product() {
        page.open("/products/mug-01");
        browser.script(STAY);
        String instagram =
                "{\"entryPoint\":\"channel_instagram\",\"page\":\"product\",\"product\":\"mug-01\",\"device\":\"desktop\"}";
        String link = ".o2c-buttons [data-o2c-entry=channel_instagram]";
        browser.click(link);
        assertThat(click()).isEqualTo(instagram);
        browser.press("middle", link);
        assertThat(click()).isEqualTo(instagram);
        browser.script("arguments[0].focus()", browser.one(link));
        browser.keys(Keys.ENTER);
        assertThat(click()).isEqualTo(instagram);
        browser.press("right", link);
        browser.keys(Keys.ESCAPE);
        for (String beacon : List.of("undefined", "() => false", "() => { throw new Error('full') }")) {
            browser.script("navigator.sendBeacon = " + beacon);
            browser.click(link);
            assertThat(click()).as(beacon).isEqualTo(instagram);
        }
        browser.click("summary");
        browser.click("[data-o2c-entry=floating_messenger]");
        assertThat(click())
                .isEqualTo("{\"entryPoint\":\"floating_messenger\",\"page\":\"product\",\"device\":\"desktop\"}");
        browser.script("document.addEventListener('order-to-chat-click', event => event.preventDefault())");
        browser.click(link);
        page.open("/products/mug-01");
        browser.follow("[data-o2c-entry=product_whatsapp]");
        assertThat(click())
                .as("nothing of the right button and of the click that the page kept for itself")
                .isEqualTo(
                        "{\"entryPoint\":\"product_whatsapp\",\"page\":\"product\",\"product\":\"mug-01\",\"device\":\"desktop\"}");
        assertThat(browser.path()).isEqualTo("/checkout");
    }

    @Test
    void clicks_in_a_row_are_clicks_each() {
        page.open("/");
        browser.script(STAY);
        browser.script("""
                const link = document.querySelector(".o2c-buttons a");
                for (let i = 0; i < 20; i++) link.click();
                """);
        browser.await("twenty clicks", () -> page.front.count() == 20);
        Set<String> ids = new HashSet<>();
        page.front.taken().forEach(told -> ids.add(told.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1")));
        assertThat(ids).hasSize(20).allMatch(id -> id.matches("[A-Za-z0-9_-]{22}"));
        browser.devTools(
                "Emulation.setUserAgentOverride",
                Map.of("userAgent", "Mozilla/5.0 (Linux; Android 16) Chrome/156.0 Mobile Safari/537.36"));
        page.open("/");
        browser.script(STAY);
        browser.click(".o2c-buttons [data-channel=rcs] a");
        assertThat(click()).isEqualTo("{\"entryPoint\":\"channel_rcs\",\"page\":\"home\",\"device\":\"mobile\"}");
    }

    @Test
    void a_phone_reads_the_code_off_a_dark_screen_and_off_a_light_one() {
        for (boolean dark : new boolean[] {false, true}) {
            browser.dark(dark);
            page.open("/");
            browser.click("summary");
            browser.click(".o2c-slots [data-channel=rcs] .o2c-scan");
            browser.await("the code", () -> browser.has("dialog[open] svg"));
            assertThat(QrReader.read(browser.picture()))
                    .isEqualTo("sms:+5511999990011?service_id=casa_caraminhola%40rbm.goog&body=Oi%21");
            assertThat(accessible("dialog svg")).contains("Código QR para o celular: Conversar pelo RCS");
            assertThat(accessible("dialog")).contains("dialog", "Ler com o celular: Conversar pelo RCS");
            browser.assertAccessible("the code");
            browser.windowShot("buttons-code" + (dark ? "-dark" : ""));
            browser.keys(Keys.ESCAPE);
            browser.await("no dialog", () -> !browser.has("dialog"));
            assertThat(isOpen()).isTrue();
            assertThat(browser.script("return document.activeElement.title"))
                    .isEqualTo("Ler com o celular: Conversar pelo RCS");
            assertThat(click())
                    .as("who goes on with the phone chose this button too")
                    .contains("\"entryPoint\":\"floating_rcs\"");
        }
    }

    @Test
    void an_order_placed_on_a_computer_goes_on_with_the_phone() {
        browser.visit("/products/board-01");
        browser.type("#option-0", "Ana & João ❤");
        browser.follow("button[value=checkout]");
        browser.type("#field-firstName", "Ana");
        browser.type("#field-phone", "11 98888-7777");
        browser.send("button[value=order]");
        page.ready();
        browser.click("[data-o2c-scan]");
        browser.await("the code", () -> browser.has("dialog[open] svg"));
        assertThat(QrReader.read(browser.picture()))
                .hasSizeGreaterThan(400)
                .isEqualTo(browser.one("#open-chat").getDomAttribute("href"));
        browser.windowShot("buttons-code-order");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 499, 2_000, 2_300})
    void codes_of_long_links_are_read_too(int length) {
        page.open("/");
        String link = "https://wa.me/5511999990010?text=" + "%E2%9C%93%20".repeat(250);
        String cut = link.substring(0, length);
        showCode(cut);
        assertThat(QrReader.read(browser.picture())).isEqualTo(cut);
        assertThat(browser.scrollsSideways()).isFalse();
    }

    @Test
    void a_link_that_is_too_long_for_a_code_says_so() {
        page.open("/");
        showCode("https://wa.me/?text=" + "x".repeat(2_300));
        assertThat(browser.has("dialog svg")).isFalse();
        assertThat(browser.text("dialog")).contains("too long");
    }

    @Test
    void the_toggle_takes_order_buttons_away_and_leaves_the_rest() {
        browser.visit("/products/mug-01");
        browser.follow("button[value=cart]");
        page.ready();
        browser.script("document.addEventListener('order-to-chat-view', event => window.told = event.detail.checkout)");
        assertThat(browser.one("[data-o2c-entry=cart_whatsapp]").isDisplayed()).isTrue();
        assertThat(browser.one("[data-o2c-standard]").isDisplayed()).isFalse();

        page.change(settings -> settings.checkoutOn(false));
        page.comeBack();
        browser.await("the event", () -> "standard".equals(browser.script("return window.told")));
        assertThat(browser.one("[data-o2c-entry=cart_whatsapp]").isDisplayed()).isFalse();
        assertThat(browser.one("[data-o2c-standard]").isDisplayed()).isTrue();
        assertThat(browser.one("order-to-chat-buttons").getDomAttribute("checkout"))
                .isEqualTo("standard");
        assertThat(browser.all(".o2c-buttons a")).hasSize(2).allMatch(link -> link.isDisplayed());

        page.change(settings -> settings.checkoutOn(true));
        page.comeBack();
        browser.await("the event", () -> "chat".equals(browser.script("return window.told")));
        assertThat(browser.one("[data-o2c-entry=cart_whatsapp]").isDisplayed()).isTrue();
        assertThat(browser.script("return redrawn"))
                .as("contact buttons stayed")
                .isEqualTo(0L);
    }

    @Test
    void a_shop_that_only_chats_has_a_question_where_others_have_an_order() {
        page.open("/products/mug-01");
        assertThat(browser.one("button[data-o2c-entry=product_whatsapp]").isDisplayed())
                .isTrue();
        page.change(settings -> settings.mode(CheckoutMode.CHAT_ONLY));
        page.comeBack();
        browser.await("the question", () -> browser.has(".o2c-buttons [data-o2c-entry=product_whatsapp]"));
        assertThat(browser.one("button[data-o2c-entry=product_whatsapp]").isDisplayed())
                .isFalse();
        assertThat(browser.one(".o2c-buttons a").getDomAttribute("href"))
                .startsWith("https://wa.me/5511999990001?text=");
        page.open("/products/mug-01");
        assertThat(browser.script("return redrawn")).isEqualTo(0L);
        assertThat(browser.text(".o2c-buttons .o2c-label")).isEqualTo("Perguntar pelo WhatsApp");
    }

    @Test
    void an_answer_that_is_over_is_asked_for_again_but_never_in_a_row() {
        page.open("/");
        browser.script("""
                const real = window.fetch;
                const later = window.setTimeout;
                window.asked = 0;
                window.waits = [];
                Math.random = () => 0;
                window.setTimeout = (work, wait) => { waits.push(wait); return later(work, wait); };
                window.fetch = async (...what) => {
                  const view = await (await real(...what)).json();
                  window.asked++;
                  view.changesAt = new Date(Date.now() + (asked === 1 ? 200 : -5000)).toISOString();
                  view.buttons.filter(({ hours }) => hours).forEach(({ hours }) => hours.text = "Now " + asked);
                  return new Response(JSON.stringify(view));
                };
                """ + AGAIN);
        browser.await("the hours after", () -> browser.text(".o2c-hours").equals("Now 2"));
        List<?> waits = (List<?>) browser.script("return waits.filter(wait => wait > 50)");
        assertThat(waits).hasSize(2).last().isEqualTo(60_000L);
        assertThat(browser.script("return asked")).isEqualTo(2L);
    }

    @Test
    void drawing_anew_keeps_an_open_menu_and_the_focus() {
        page.open("/");
        browser.click("summary");
        browser.script("document.querySelector('[data-o2c-entry=floating_messenger]').focus()");
        page.change(settings -> settings.channels(
                settings.build().channels().toBuilder().remove(Channel.WHATSAPP).build()));
        page.comeBack();
        browser.await("no WhatsApp", () -> browser.all(".o2c-slots a").size() == 5);
        assertThat(isOpen()).isTrue();
        assertThat(browser.script("return document.activeElement.dataset.o2cEntry"))
                .isEqualTo("floating_messenger");
    }

    @Test
    void one_script_tag_is_enough_for_a_page_of_another_origin() {
        browser.visit(page.elsewhere("demo"));
        page.ready();
        browser.script(STAY);
        assertThat(browser.text(".o2c-buttons .o2c-label")).isEqualTo("Chatear por WhatsApp");
        assertThat(browser.has("#own")).as("the page's own link gave way").isFalse();
        assertThat(browser.one(".o2c-buttons a").getCssValue("min-height")).isEqualTo("44px");
        browser.click(".o2c-buttons [data-channel=instagram] a");
        assertThat(click())
                .isEqualTo("{\"entryPoint\":\"channel_instagram\",\"page\":\"other\",\"device\":\"desktop\"}");
        browser.click("[data-channel=whatsapp] .o2c-scan");
        browser.await("the code", () -> browser.has("dialog[open] svg"));
        assertThat(QrReader.read(browser.picture())).startsWith("https://wa.me/5511999990010?text=%C2%A1Hola");
        browser.keys(Keys.ESCAPE);
        browser.script("""
                const element = document.querySelector("order-to-chat-buttons");
                const says = { page: "product", product: "mug-01", "checkout-href": "/checkout?from=here", show: "order floating" };
                for (const name in says) element.setAttribute(name, says[name]);
                """);
        browser.await("the order button", () -> browser.has(".o2c-buttons [data-o2c-entry=product_whatsapp]"));
        browser.await(
                "the order button alone", () -> browser.all(".o2c-buttons a").size() == 1);
        page.front.taken();
        browser.click("[data-o2c-entry=product_whatsapp]");
        assertThat(browser.one("[data-o2c-entry=product_whatsapp]").getDomAttribute("href"))
                .isEqualTo("/checkout?from=here");
        assertThat(browser.text(".o2c-buttons .o2c-label")).isEqualTo("Pedir por WhatsApp");
        assertThat(click())
                .isEqualTo(
                        "{\"entryPoint\":\"product_whatsapp\",\"page\":\"product\",\"product\":\"mug-01\",\"device\":\"desktop\"}");
        assertThat(browser.complaints()).isEmpty();

        browser.visit(page.elsewhere("nobody"));
        browser.await("the refusal", () -> !browser.complaints().isEmpty());
        assertThat(browser.one("#own").isDisplayed()).isTrue();
    }

    @Test
    void the_buttons_fit_and_are_accessible_everywhere() {
        look("home", "/");
        look("product", "/products/mug-01");
        browser.visit("/products/mug-01");
        browser.follow("button[value=cart]");
        look("cart", "/cart");
        page.open("/checkout");
        browser.script("scrollTo(0, 9999)");
        browser.windowShot("buttons-checkout-end");
        page.open("/products/mug-01");
        browser.script("document.documentElement.dir = 'rtl'");
        assertThat(number("return document.querySelector('.o2c-float').getBoundingClientRect().left"))
                .as("in the other corner")
                .isEqualTo(16);
        lookAtMenu("rtl");
        browser.phone();
        lookAtMenu("rtl-phone");
        browser.script("document.documentElement.dir = 'ltr'");
        browser.zoomed();
        lookAtMenu("zoomed");
        browser.desktop();
        browser.devTools(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
        lookAtMenu("forced");
    }

    private void look(String name, String path) {
        page.open(path);
        lookAtMenu(name);
        browser.script("document.querySelector('details').open = true");
        browser.assertAccessible(name + " with its menu");
        browser.dark(true);
        browser.assertAccessible(name + " with its menu in the dark");
        lookAtMenu(name + "-dark");
        browser.touch(true);
        browser.phone();
        assertThat(browser.all(".o2c-scan"))
                .as("nobody scans with the phone in the hand")
                .noneMatch(it -> it.isDisplayed());
        lookAtMenu(name + "-phone-dark");
        browser.dark(false);
        lookAtMenu(name + "-phone");
        browser.touch(false);
        browser.desktop();
    }

    private void lookAtMenu(String name) {
        assertThat(browser.scrollsSideways()).as(name).isFalse();
        browser.script("document.querySelector('details').open = true");
        assertThat(browser.scrollsSideways()).as(name + " with its menu").isFalse();
        browser.windowShot("buttons-" + name);
        assertThat(browser.script("""
                const tight = [];
                for (const one of document.querySelectorAll(".o2c-link, .o2c-face, .o2c-scan")) {
                  const { width, height } = one.getBoundingClientRect();
                  if (one.checkVisibility() && (width < 44 || height < 44)) tight.push(one.className + " " + width + " " + height);
                }
                const menu = document.querySelector(".o2c-slots").getBoundingClientRect();
                if (menu.top < 0 || menu.left < 0 || menu.right > innerWidth) tight.push("menu " + JSON.stringify(menu));
                return tight;
                """)).as(name).isEqualTo(List.of());
        browser.script("document.querySelector('details').open = false");
    }

    private void showCode(String link) {
        browser.script("""
                import("/assets/buttons-scan.js").then(({ show }) => show({ href: arguments[0], label: "WhatsApp", lang: "en", texts: {
                  scan: "Scan: {0}", "scan.code": "Code: {0}", "scan.hint": "Point", "scan.long": "too long", close: "Close" } }));
                """, link);
        browser.await("the dialog", () -> browser.has("dialog[open]"));
    }

    /** The next click that was reported, without its id. */
    private String click() {
        browser.await("a click", () -> page.front.count() > 0);
        List<String> all = page.front.taken();
        assertThat(all).hasSize(1);
        assertThat(all.get(0)).matches("POST text/plain;charset=UTF-8 \\{\"id\":\"[A-Za-z0-9_-]{22}\",.*}");
        return "{" + all.get(0).replaceFirst("^[^{]*\\{\"id\":\"[^\"]*\",", "");
    }

    private List<String> links(String list) {
        List<String> links = new ArrayList<>();
        browser.all(list + " a").forEach(link -> links.add(String.valueOf(link.getDomAttribute("href"))));
        return links;
    }

    private boolean isOpen() {
        return browser.has("details.o2c-float[open]");
    }

    private String focused() {
        return String.valueOf(browser.script("return document.activeElement.localName"));
    }

    private double number(String script) {
        return browser.script(script) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private String accessible(String css) {
        return ScreenReader.told(browser, css);
    }
}
