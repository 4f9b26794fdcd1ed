package io.ordertochat.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.Channel;
import io.ordertochat.channel.Colour;
import io.ordertochat.channel.Device;
import io.ordertochat.channel.EntryPoint;
import io.ordertochat.channel.FloatingButton;
import io.ordertochat.channel.PageKind;
import io.ordertochat.channel.Surface;
import io.ordertochat.message.ChatLink;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.shop.ShopId;
import io.ordertochat.storefront.ContactButton;
import io.ordertochat.storefront.HoursNote;
import io.ordertochat.storefront.OrderButton;
import io.ordertochat.storefront.StorefrontButton.Action;
import io.ordertochat.storefront.StorefrontButton.Reason;
import io.ordertochat.storefront.StorefrontQuery;
import io.ordertochat.storefront.StorefrontView;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ButtonsHtmlTest {

    private static final Locale BRAZIL = Locale.forLanguageTag("pt-BR");
    private static final StorefrontQuery PAGE = new StorefrontQuery(
            ShopId.of("demo"), PageKind.PRODUCT, Optional.of(ProductId.of("mug-01")), Optional.of(BRAZIL));
    private static final ContactButton WHATSAPP =
            contact(Surface.CHANNEL, Channel.WHATSAPP, "Conversar", "https://wa.me/5511999990000?text=Oi");
    private static final ContactButton SLOT =
            contact(Surface.FLOATING, Channel.MESSENGER, "Messenger", "https://m.me/shop?ref=floating_messenger");
    private static final ContactButton SMS =
            contact(Surface.FLOATING, Channel.IMESSAGE, "iMessage", "sms:+15551234567");

    @Test
    void says_what_the_script_has_to_ask_for() {
        Element element = parsed(ButtonsHtml.of(PAGE.withCategory(CategoryPath.of("a/b")), view(List.of(), List.of()))
                .withApi("/chat")
                .withCheckout("/checkout?a=1&b=\"2\"")
                .only(ButtonsHtml.Kind.FLOATING, ButtonsHtml.Kind.ORDER)
                .element());

        assertThat(element.getTagName()).isEqualTo("order-to-chat-buttons");
        assertThat(attributes(
                        element,
                        "shop",
                        "page",
                        "product",
                        "category",
                        "api",
                        "checkout-href",
                        "show",
                        "lang",
                        "checkout",
                        "data-settings"))
                .containsExactly(
                        "demo",
                        "product",
                        "mug-01",
                        "a/b",
                        "/chat",
                        "/checkout?a=1&b=\"2\"",
                        "order floating",
                        "pt-BR",
                        "chat",
                        "1");
        assertThat(element.hasChildNodes()).isFalse();
    }

    @Test
    void leaves_out_what_was_not_said() {
        Element element = parsed(ButtonsHtml.of(
                        new StorefrontQuery(ShopId.of("demo"), PageKind.HOME, Optional.empty(), Optional.empty()),
                        view(List.of(), List.of()))
                .element());
        for (String name : List.of("product", "category", "api", "checkout-href", "show")) {
            assertThat(element.hasAttribute(name)).as(name).isFalse();
        }
    }

    @Test
    void a_button_is_a_plain_link_and_its_colour_needs_no_style_attribute() {
        Html html = ButtonsHtml.of(PAGE, view(List.of(), List.of(WHATSAPP))).element();
        Element link = all(parsed(html), "a").get(0);

        assertThat(attributes(link, "href", "target", "rel", "data-o2c-entry"))
                .containsExactly(
                        "https://wa.me/5511999990000?text=Oi", "_blank", "noopener noreferrer", "channel_whatsapp");
        assertThat(link.getTextContent()).isEqualTo("Conversar Respondemos a partir das 14:30");
        assertThat(all(parsed(html), "rect").get(0).getAttribute("fill")).isEqualTo("#25D366");
        assertThat(all(parsed(html), "li").get(0).getAttribute("data-letters")).isEqualTo("#000000");
        assertThat(html.toString())
                .doesNotContain("style=")
                .doesNotContain("onclick")
                .doesNotContain("o2c-float");
    }

    @Test
    void only_what_is_used_on_a_phone_is_offered_as_a_code_for_one() {
        Element element = parsed(ButtonsHtml.of(PAGE, view(List.of(), List.of(WHATSAPP, SLOT, SMS)))
                .element());
        assertThat(all(element, "button"))
                .extracting(button -> button.getAttribute("aria-label"))
                .containsExactly("Ler com o celular: Conversar", "Ler com o celular: iMessage");
    }

    @Test
    void several_slots_stand_in_a_menu_and_a_lone_one_does_not() {
        Element menu =
                parsed(ButtonsHtml.of(PAGE, view(List.of(), List.of(SLOT, SMS))).element());
        assertThat(all(menu, "summary").get(0).getTextContent()).isEqualTo("Fale com a gente");
        assertThat(all(menu, "details").get(0).getAttribute("data-corner")).isEqualTo("end");
        assertThat(all(menu, "a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("https://m.me/shop?ref=floating_messenger", "sms:+15551234567");
        assertThat(all(menu, "a").get(1).hasAttribute("target"))
                .as("a text message opens no tab")
                .isFalse();

        Element lone =
                parsed(ButtonsHtml.of(PAGE, view(List.of(), List.of(SLOT))).element());
        assertThat(all(lone, "details")).isEmpty();
        assertThat(all(lone, "a")).hasSize(1);
    }

    @Test
    void a_button_for_the_checkout_needs_to_know_where_that_is() {
        StorefrontView view = view(List.of(order(true, Optional.empty()), order(false, Optional.empty())), List.of());

        assertThat(all(parsed(ButtonsHtml.of(PAGE, view).element()), "a")).isEmpty();
        Element link = all(
                        parsed(ButtonsHtml.of(PAGE, view)
                                .withCheckout("/checkout")
                                .element()),
                        "a")
                .get(0);
        assertThat(attributes(link, "href", "data-o2c-entry")).containsExactly("/checkout", "product_whatsapp");
        assertThat(link.hasAttribute("target")).isFalse();
        assertThat(all(
                        parsed(ButtonsHtml.of(PAGE, view)
                                .withCheckout("/checkout")
                                .only(ButtonsHtml.Kind.CONTACT)
                                .element()),
                        "a"))
                .isEmpty();
    }

    @Test
    void an_enquiry_leads_to_the_chat_even_where_the_checkout_is_known() {
        ChatLink chat = ChatLink.of("https://wa.me/5511999990000", "");
        StorefrontView view = view(List.of(order(true, Optional.of(chat))), List.of());
        Element link = all(
                        parsed(ButtonsHtml.of(PAGE, view)
                                .withCheckout("/checkout")
                                .element()),
                        "a")
                .get(0);
        assertThat(link.getAttribute("href")).isEqualTo(chat.uri());
    }

    @Test
    void what_a_merchant_writes_never_becomes_markup() {
        String hostile = "</a><script>alert(1)</script>\" onclick='x' {0} &amp;";
        ContactButton button = contact(Surface.FLOATING, Channel.WHATSAPP, hostile, "https://wa.me/55?text=%22");
        Element element = parsed(
                ButtonsHtml.of(PAGE, view(List.of(), List.of(button, SMS))).element());

        assertThat(all(element, "script")).isEmpty();
        assertThat(all(element, "a").get(0).getTextContent()).startsWith(hostile);
        assertThat(all(element, "button").get(0).getAttribute("aria-label")).isEqualTo("Ler com o celular: " + hostile);
    }

    @ParameterizedTest
    @CsvSource({
        "'', UNKNOWN",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1, IOS",
        "Mozilla/5.0 (iPad; CPU OS 12_2 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148, IOS",
        "Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36, ANDROID",
        "Mozilla/5.0 (Mobile; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/3.0, MOBILE",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36, DESKTOP",
    })
    void knows_devices_by_what_browsers_say(String userAgent, Device device) {
        assertThat(ButtonsHtml.device(userAgent)).isEqualTo(device);
    }

    private static OrderButton order(boolean visible, Optional<ChatLink> link) {
        return new OrderButton(
                new EntryPoint(Surface.PRODUCT, Channel.WHATSAPP),
                visible,
                visible ? Reason.SHOWN : Reason.CHECKOUT_OFF,
                link.isPresent() ? Action.CHAT : Action.CHECKOUT,
                "Pedir",
                link,
                Colour.WHATSAPP);
    }

    private static ContactButton contact(Surface surface, Channel channel, String label, String link) {
        Optional<HoursNote> hours = channel == Channel.WHATSAPP
                ? Optional.of(new HoursNote(false, Optional.empty(), "Respondemos a partir das 14:30"))
                : Optional.empty();
        return new ContactButton(
                new EntryPoint(surface, channel),
                1,
                true,
                Reason.SHOWN,
                label,
                Optional.of(ChatLink.of(link, "")),
                channel.colour(),
                hours);
    }

    private static StorefrontView view(List<OrderButton> orders, List<ContactButton> contacts) {
        return new StorefrontView(
                "Loja",
                BRAZIL,
                CheckoutMode.ORDER_ON_HOLD,
                false,
                1,
                orders,
                contacts,
                FloatingButton.STANDARD,
                Instant.EPOCH,
                Optional.empty());
    }

    /** Every attribute is quoted and every element closed, so a reader of XML finds what a browser does. */
    private static Element parsed(Html html) {
        try {
            byte[] source = html.toString().getBytes(StandardCharsets.UTF_8);
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(source))
                    .getDocumentElement();
        } catch (Exception malformed) {
            throw new AssertionError(html.toString(), malformed);
        }
    }

    private static List<Element> all(Element root, String tag) {
        NodeList found = root.getElementsByTagName(tag);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    private static List<String> attributes(Element element, String... names) {
        List<String> values = new ArrayList<>();
        for (String name : names) {
            values.add(element.getAttribute(name));
        }
        return values;
    }
}
