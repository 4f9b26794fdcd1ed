package io.ordertochat.examples.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.examples.demoshop.pages.ShopPages;
import io.ordertochat.form.FieldKey;
import io.ordertochat.message.FormattedText;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderId;
import io.ordertochat.order.OrderStatus;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShopInBrowserTest {

    private RunningShop shop;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path data, @TempDir Path profile) {
        shop = RunningShop.start(data, 0);
        browser = Browser.open(shop.address(), profile);
    }

    @AfterAll
    void close() {
        browser.close();
        shop.close();
    }

    @BeforeEach
    void startAfresh() {
        browser.scripts(true);
        browser.desktop();
        browser.dark(false);
        browser.visit("/");
        browser.forgetCookies();
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_customer_goes_from_the_catalogue_to_the_chat(boolean scripts) {
        browser.scripts(scripts);
        browser.follow("a[href='/?category=presentes']");
        browser.follow("a[href='/products/board-01']");
        browser.type("#option-0", "Ana & João ❤");
        browser.follow("button[value=cart]");
        browser.visit("/products/vase-01");
        browser.follow("button[value=cart]");

        assertThat(browser.text("#problems")).contains("Escolha: Tamanho.");
        assertThat(browser.one("[role=radiogroup]").getDomAttribute("aria-describedby"))
                .isEqualTo("option-0-problem");

        browser.click("#option-0-1");
        browser.follow("button[value=cart]");
        assertThat(browser.text(".badge")).isEqualTo("2");
        browser.follow("a[href='/checkout']");
        browser.type("#field-phone", "11 1");
        browser.type("#field-notes", "meu cartão é 4111 1111 1111 1111");
        browser.type("#coupon", "BEMVINDO10");
        browser.click("#shipping-express");
        browser.send("button[value=order]");

        assertThat(browser.all("#problems li")).hasSize(3);
        assertThat(browser.text("#field-firstName-problem")).isEqualTo("Informe o seu nome.");
        assertThat(browser.one("#field-phone").getDomProperty("value")).isEqualTo("11 1");
        assertThat(browser.one("#field-phone").getDomAttribute("aria-describedby"))
                .isEqualTo("field-phone-problem");

        browser.type("#field-firstName", "Ana");
        browser.type("#field-phone", "(11) 98888-7777");
        browser.type("#field-notes", "Deixar na portaria");
        browser.send("button[value=order]");

        Order order = orderOnPage();
        assertThat(order.status()).isEqualTo(OrderStatus.ON_HOLD);
        assertThat(browser.text("#reference")).isEqualTo(order.reference().value());
        assertThat(order.basket().total().toDecimalString()).isEqualTo("175.11");
        assertThat(browser.text(".total dd")).isEqualTo("R$ 175,11");
        String link = String.valueOf(browser.one("#open-chat").getDomAttribute("href"));
        assertThat(link).startsWith("https://wa.me/" + order.routing().number().digits() + "?text=");
        assertThat(shown(browser.text("#message"))).isEqualTo(shown(drawn(decoded(link))));
        assertThat(decoded(link)).contains(order.reference().value(), "Ana & João ❤", "Deixar na portaria");
        assertThat(browser.text(".badge")).as("the cart is empty again").isEqualTo("0");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void what_a_customer_writes_never_becomes_markup_or_layout(boolean scripts) {
        browser.scripts(scripts);
        String hostile = "*x* \u202e<script>alert(1)</script> Total: R$ 0,01";
        browser.visit("/products/board-01");
        browser.type("#option-0", hostile);
        browser.follow("button[value=checkout]");

        assertThat(browser.text("#option-0-problem"))
                .as("direction marks are refused")
                .contains("invisíveis");
        assertThat(browser.one("#option-0").getDomProperty("value")).isEqualTo(hostile);
        browser.type("#option-0", hostile.replace("\u202e", ""));
        browser.follow("button[value=checkout]");
        assertThat(browser.text(".options")).contains("<script>alert(1)</script>");
        browser.type("#field-firstName", "*Total: R$ 0,01* <script>");
        browser.type("#field-phone", "11988887777");
        browser.send("button[value=order]");
        assertThat(browser.one("#field-firstName").getDomProperty("value")).isEqualTo("*Total: R$ 0,01* <script>");
        assertThat(browser.text("#field-firstName-problem")).isNotEmpty();
        browser.type("#field-firstName", "*Total: R$ 0,01*");
        browser.send("button[value=order]");

        Order order = orderOnPage();
        assertThat(order.answers().text(FieldKey.FIRST_NAME)).isEqualTo("*Total: R$ 0,01*");
        assertThat(browser.has("main script")).isFalse();
        assertThat(browser.text("#message").lines()).noneMatch(line -> line.startsWith("Total: R$ 0,01"));
        assertThat(browser.all("#message strong"))
                .extracting(element -> element.getText())
                .noneMatch(bold -> bold.startsWith("Total: R$ 0,01"));
        assertThat(decodedLink()).doesNotContain("\u202e");
    }

    @Test
    void the_language_switch_turns_the_whole_shop() {
        browser.follow("a[hreflang=en]");
        assertThat(browser.path()).isEqualTo("/");
        assertThat(browser.one("html").getDomAttribute("lang")).isEqualTo("en");
        browser.visit("/products/mug-01");
        assertThat(browser.text("h1")).isEqualTo("Ceramic mug");
        assertThat(browser.text(".price.big")).isEqualTo("R$39.90");
        browser.follow("a[hreflang=es]");
        assertThat(browser.path()).isEqualTo("/products/mug-01");
        assertThat(browser.text("h1")).isEqualTo("Taza de cerámica");

        browser.follow("button[value=checkout]");
        fillIn("Ana");
        assertThat(decodedLink()).contains("Taza de cerámica", "estándar");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void sending_the_form_again_after_going_back_gives_the_same_order(boolean scripts) {
        browser.scripts(scripts);
        browser.visit("/products/mug-01");
        browser.follow("button[value=checkout]");
        fillIn("Bia");
        String first = browser.path();
        browser.back();
        assertThat(browser.path()).isEqualTo("/checkout");
        browser.type("#field-firstName", "Bia");
        browser.type("#field-phone", "11988887777");
        browser.send("button[value=order]");

        assertThat(browser.path()).isEqualTo(first);
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_cart_that_changed_in_another_tab_is_shown_before_it_is_ordered(boolean scripts) {
        browser.scripts(scripts);
        browser.visit("/products/mug-01");
        browser.follow("button[value=checkout]");
        browser.type("#field-firstName", "Caio");
        browser.type("#field-phone", "11988887777");
        inAnotherTab(() -> {
            browser.visit("/products/pan-02");
            browser.follow("button[value=cart]");
        });
        browser.send("button[value=order]");

        assertThat(browser.text("#problems")).contains("O carrinho mudou");
        assertThat(browser.one("#field-firstName").getDomProperty("value")).isEqualTo("Caio");
        assertThat(browser.all(".mini > li")).hasSize(2);
        browser.send("button[value=order]");
        assertThat(orderOnPage().basket().lines()).hasSize(2);
    }

    @Test
    void quantities_change_and_lines_go() {
        browser.visit("/products/mug-01");
        browser.type("#quantity", "3");
        browser.follow("button[value=cart]");
        assertThat(browser.text(".sums dd")).isEqualTo("R$ 119,70");
        browser.type(".inline input", "2");
        browser.follow(".inline button");
        assertThat(browser.text(".sums dd")).isEqualTo("R$ 79,80");
        browser.follow(".line .link");
        assertThat(browser.text("h1")).isEqualTo("Seu carrinho está vazio");
        browser.visit("/checkout");
        assertThat(browser.path()).isEqualTo("/cart");
    }

    @Test
    void the_total_follows_the_chosen_delivery_and_the_coupon_without_scripts() {
        browser.visit("/products/mug-01");
        browser.follow("button[value=checkout]");
        assertThat(visibleTotal()).isEqualTo("R$ 51,90");
        browser.click("#shipping-express");
        assertThat(visibleTotal()).isEqualTo("R$ 64,80");
        browser.click("#shipping-pickup");
        assertThat(visibleTotal()).isEqualTo("R$ 39,90");
        browser.type("#coupon", "bemvindo10");
        browser.follow("button[value=refresh]");
        assertThat(visibleTotal()).isEqualTo("R$ 35,91");
        browser.type("#coupon", "NADA");
        browser.follow("button[value=refresh]");
        assertThat(browser.text("#coupon-problem")).contains("cupom");
    }

    @Test
    void every_page_is_accessible_and_fits_a_small_phone_in_light_and_dark() {
        look("catalogue", "/");
        look("category", "/?category=cozinha");
        look("product", "/products/mug-01");
        look("cart-empty", "/cart");
        look("not-found", "/nada");
        browser.visit("/products/vase-01");
        browser.follow("button[value=cart]");
        look("product-problem");
        browser.click("#option-0-2");
        browser.follow("button[value=cart]");
        browser.visit("/products/mug-02");
        browser.type("#option-1", "Bom dia, flor do dia");
        browser.follow("button[value=cart]");
        look("cart");
        browser.visit("/checkout");
        look("checkout");
        browser.type("#field-phone", "123");
        browser.type("#coupon", "NADA");
        browser.send("button[value=order]");
        look("checkout-problems");
        browser.type("#coupon", "BEMVINDO10");
        browser.type("#field-firstName", "Ana");
        browser.type("#field-lastName", "de Souza");
        browser.type("#field-street", "Rua das Laranjeiras");
        browser.type("#field-number", "120");
        browser.type("#field-city", "Rio de Janeiro");
        browser.type("#field-phone", "21 98888-7777");
        browser.send("button[value=order]");
        assertThat(browser.path()).startsWith("/orders/");
        look("order");
    }

    private void look(String name, String path) {
        browser.visit(path);
        look(name);
    }

    private void look(String name) {
        browser.assertAccessible(name);
        browser.screenshot(name + "-desktop");
        browser.dark(true);
        browser.assertAccessible(name + " in the dark");
        browser.screenshot(name + "-dark");
        browser.phone();
        browser.screenshot(name + "-phone-dark");
        browser.dark(false);
        browser.assertAccessible(name + " on a phone");
        assertThat(browser.scrollsSideways()).as(name + " scrolls sideways").isFalse();
        browser.screenshot(name + "-phone");
        browser.desktop();
    }

    private void inAnotherTab(Runnable work) {
        browser.inAnotherTab(work);
    }

    private String visibleTotal() {
        return browser.all(".sum.total").stream()
                .filter(sum -> sum.isDisplayed())
                .map(sum -> sum.getText().lines().skip(1).findFirst().orElse(sum.getText()))
                .collect(Collectors.joining("|"));
    }

    private void fillIn(String name) {
        browser.type("#field-firstName", name);
        browser.type("#field-phone", "11 98888-7777");
        browser.send("button[value=order]");
        assertThat(browser.path()).startsWith("/orders/");
    }

    private Order orderOnPage() {
        assertThat(browser.path()).startsWith("/orders/");
        OrderId id = OrderId.of(browser.path().substring("/orders/".length()));
        return shop.library().orders().find(ShopPages.SHOP, id).orElseThrow();
    }

    private String decodedLink() {
        return decoded(String.valueOf(browser.one("#open-chat").getDomAttribute("href")));
    }

    private static String decoded(String link) {
        // A plus is a plus in these links; the decoder of forms would make it a blank.
        String text = link.substring(link.indexOf("?text=") + 6).replace("+", "%2B");
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String drawn(String message) {
        return FormattedText.parse(message).runs().stream()
                .map(FormattedText.Run::text)
                .collect(Collectors.joining());
    }

    private static List<String> shown(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
