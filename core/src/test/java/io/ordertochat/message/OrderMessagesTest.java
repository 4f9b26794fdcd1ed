package io.ordertochat.message;

import static io.ordertochat.message.Orders.BRAZIL;
import static io.ordertochat.message.Orders.SHOP_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.Charges;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.contact.Customer;
import io.ordertochat.contact.PostalAddress;
import io.ordertochat.money.Money;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderMessagesTest {

    private static final TemplateBook STANDARD = TemplateBook.standard();
    private static final LinkBudget LARGEST = new LinkBudget(LinkBudget.MAX);

    private final OrderMessages messages = new OrderMessages();

    @Test
    void extra_attributes_stand_below_the_address_and_are_data_like_everything_from_customers() {
        MessageContent content = Orders.full(Orders.mugs(), BRAZIL)
                .extra("CPF", "•••.982.247-••")
                .extra("Outro", "*forte*\n*Total: R$ 0,01*")
                .extra("CPF", "529.982.247-25")
                .extra("Nada", "")
                .build();

        assertThat(content.extras()).containsOnlyKeys("CPF", "Outro");
        assertThat(render(content).text())
                .contains(
                        "01305-000, BR\nCPF: •••.982.247-••, 529.982.247-25\nOutro: ∗forte∗ / ∗Total: R$ 0,01∗\n\n*Itens*");
    }

    @Test
    void a_template_of_ones_own_shows_extra_attributes_where_it_likes() {
        TemplateBook own = STANDARD.with(
                TemplatePurpose.ORDER, "pt-BR", "{{reference}}{{#extras}} [{{label}}={{value}}]{{/extras}}");

        assertThat(messages.render(
                                Orders.full(Orders.mugs(), BRAZIL)
                                        .extra("CNPJ", "12")
                                        .build(),
                                own,
                                LARGEST,
                                SHOP_NUMBER)
                        .text())
                .isEqualTo("K7Q2-9F [CNPJ=12]");
    }

    @Test
    void a_whole_order_in_portuguese() {
        assertThat(render(Orders.full(Orders.mugs(), BRAZIL).build()).text()).isEqualTo("""
                        *Pedido K7Q2-9F* - Café Central
                        Data: 20 de nov. de 2026 14:05
                        Nome: Ana Souza
                        Telefone: +55 11 97777-6666
                        E-mail: ana@example.com
                        Endereço: Rua Augusta, 12-A, apto 3, Consolação, São Paulo, SP, 01305-000, BR

                        *Itens*
                        1. Caneca (Cor: Azul, Tamanho: M)
                        2 x R$ 39,90 = R$ 79,80
                        2. Pires
                        1 x R$ 1.234,50

                        Subtotal: R$ 1.314,30
                        Desconto (BEMVINDO10): -R$ 10,00
                        Impostos: R$ 1,50
                        Entrega (Motoboy): R$ 20,30
                        *Total: R$ 1.326,10*
                        Pagamento: Pix
                        Observações: Sem açúcar, por favor

                        Ver pedido: https://shop.example/o/K7Q2-9F""");
    }

    @Test
    void long_notes_take_no_place_of_items() {
        Basket basket = Basket.of(
                List.of(Orders.line("Mug", 1, "5", "USD"), Orders.line("Cup", 2, "3", "USD")), Charges.none(usd()));

        MessageContent content = Orders.content(basket, Locale.US)
                .notes("कृपया शाम को भेजें ".repeat(13))
                .build();
        RenderedMessage message = messages.render(content, STANDARD, LinkBudget.DEFAULT, SHOP_NUMBER);

        assertThat(message.step()).isEqualTo(MessageStep.COMPACT);
        assertThat(message.itemsLeftOut()).isZero();
        assertThat(message.text()).contains("Mug", "Cup", "Notes: …");
    }

    @Test
    void what_was_not_given_leaves_no_line() {
        Basket basket = Basket.of(List.of(Orders.line("Mug", 1, "5", "USD")), Charges.none(usd()));

        assertThat(render(Orders.content(basket, Locale.US).build()).text()).isEqualTo("""
                        *Order K7Q2-9F*
                        Date: Nov 20, 2026 2:05 PM

                        *Items*
                        1. Mug
                        1 x $5.00

                        Subtotal: $5.00
                        *Total: $5.00*""");
    }

    @Test
    void unknown_shipping_is_told_in_words_and_a_coupon_without_discount_is_shown() {
        Charges charges = new Charges(
                Money.zero(usd()), "FREESHIP", Money.zero(usd()), Optional.empty(), "we tell you the cost here");
        Basket basket = Basket.of(List.of(Orders.line("Mug", 1, "5", "USD")), charges);

        assertThat(render(Orders.content(basket, Locale.US).build()).text())
                .contains("\nCoupon: FREESHIP\nShipping: we tell you the cost here\n*Total: $5.00*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            ja-JP ¦ JPY ¦ 1200    ¦ ￥1,200
            en-US ¦ KWD ¦ 1.234   ¦ KWD 1.234
            pt-BR ¦ BRL ¦ 1234.5  ¦ R$ 1.234,50
            de-DE ¦ EUR ¦ 1234.5  ¦ 1.234,50 €
            es-ES ¦ EUR ¦ 12345   ¦ 12.345,00 €
            """)
    void amounts_follow_the_locale(String locale, String currency, String price, String expected) {
        Basket basket =
                Basket.of(List.of(Orders.line("x", 1, price, currency)), Charges.none(Currency.getInstance(currency)));

        assertThat(render(Orders.content(basket, Locale.forLanguageTag(locale)).build())
                        .text())
                .contains("Total: " + expected + "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "pt-BR", "es-ES", "de-DE", "ja-JP", "hi-IN", "ar-EG", "ar-KW", "fa-IR", "th-TH"})
    void no_locale_brings_invisible_characters_or_other_blanks(String tag) {
        for (String currency : List.of("JPY", "KWD", "BRL", "EUR")) {
            String text = render(Orders.full(Orders.many(2, "Mug", currency), Locale.forLanguageTag(tag))
                            .build())
                    .text();

            assertThat(text.lines()).isNotEmpty().noneMatch(line -> !line.isEmpty() && HostileTexts.hasForbidden(line));
            assertThat(text).doesNotContain("\u00a0", "\u202f");
        }
    }

    @Test
    void a_name_cannot_forge_a_line() {
        String name = "Ana\n*Total: R$ 0,01*\n\u202e> x\u2066 https://evil.com";

        String text = render(Orders.full(Orders.mugs(), BRAZIL)
                        .customer(Orders.customer(name))
                        .build())
                .text();

        assertThat(text.lines())
                .hasSameSizeAs(render(Orders.full(Orders.mugs(), BRAZIL).build())
                        .text()
                        .lines()
                        .toList())
                .contains("Nome: Ana / ∗Total: R$ 0,01∗ / > x https∶//evil․com")
                .filteredOn(line -> line.startsWith("*Total") || line.startsWith("Total"))
                .containsExactly("*Total: R$ 1.326,10*");
    }

    @Test
    void values_of_people_never_change_the_lines_of_a_message() {
        Random random = new Random(66);
        for (int round = 0; round < 3_000; round++) {
            String[] hostile = new String[12];
            for (int i = 0; i < hostile.length; i++) {
                hostile[i] = HostileTexts.next(random);
            }
            String[] calm = new String[hostile.length];
            for (int i = 0; i < calm.length; i++) {
                calm[i] = ChatText.singleLine(hostile[i], 1_000).isEmpty() ? "" : "x";
            }

            String text = unbounded(hostile);

            assertThat(labels(text)).isEqualTo(labels(unbounded(calm)));
            assertThat(text.lines()).noneMatch(line -> line.chars().anyMatch(OrderMessagesTest::isBidiControl));
            assertThat(text.lines().filter(line -> line.startsWith("*Total"))).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"हिन्दी में एक लंबा उत्पाद", "منتج باللغة العربية الطويلة", "長い商品名", "Mug"})
    void sixty_items_fit_the_usual_budget_with_as_many_as_possible(String name) {
        MessageContent content =
                Orders.full(Orders.many(60, name, "EUR"), Locale.ENGLISH).build();

        RenderedMessage message = messages.render(content, STANDARD, LinkBudget.DEFAULT, SHOP_NUMBER);

        assertThat(message.encodedLength())
                .isLessThanOrEqualTo(2_000)
                .isEqualTo(message.link().length());
        assertThat(message.step()).isEqualTo(MessageStep.FIRST_ITEMS);
        assertThat(message.text()).contains("K7Q2-9F", "... and " + message.itemsLeftOut() + " more", name + " 1:");
        int shown = 60 - message.itemsLeftOut();
        assertThat(message.text()).contains(name + " " + shown + ":").doesNotContain(name + " " + (shown + 1) + ":");
        assertThat(encodedWith(content, shown + 1)).isGreaterThan(2_000);
    }

    @Test
    void a_message_steps_down_as_orders_grow_and_never_passes_the_budget() {
        Random random = new Random(67);
        List<MessageStep> seen = new ArrayList<>();
        for (int round = 0; round < 1_500; round++) {
            LinkBudget budget = new LinkBudget(500 + random.nextInt(3_501));
            MessageContent content = random(random);

            RenderedMessage message = messages.render(content, STANDARD, budget, SHOP_NUMBER);

            assertThat(message.encodedLength())
                    .isEqualTo(message.link().length())
                    .isEqualTo(ChatLink.encodedLength(SHOP_NUMBER, message.text()))
                    .isLessThanOrEqualTo(budget.characters());
            assertThat(message.text()).contains("K7Q2-9F");
            seen.add(message.step());
        }
        assertThat(seen).contains(MessageStep.values());
    }

    @ParameterizedTest
    @CsvSource({"1, FULL", "20, COMPACT", "50, FIRST_ITEMS"})
    void each_step_is_reached(int lines, MessageStep step) {
        MessageContent content =
                Orders.full(Orders.many(lines, "Blue mug", "USD"), Locale.US).build();

        RenderedMessage message = messages.render(content, STANDARD, new LinkBudget(1_600), SHOP_NUMBER);

        assertThat(message.step()).isEqualTo(step);
        assertThat(message.itemsLeftOut() > 0).isEqualTo(step == MessageStep.FIRST_ITEMS);
    }

    @Test
    void when_nothing_else_fits_the_reference_and_the_link_remain() {
        MessageContent content = Orders.full(Orders.many(3, "उत्पाद".repeat(20), "EUR"), Locale.ENGLISH)
                .build();

        RenderedMessage message = messages.render(content, STANDARD, new LinkBudget(500), SHOP_NUMBER);

        assertThat(message.step()).isEqualTo(MessageStep.REFERENCE);
        assertThat(message.itemsLeftOut()).isEqualTo(3);
        assertThat(message.text()).isEqualTo("""
                        *Order K7Q2-9F* - Café Central
                        Items: 3
                        Total: €72.00
                        View order: https://shop.example/o/K7Q2-9F""");
    }

    @Test
    void a_link_that_is_too_long_is_left_out_and_then_the_shop_and_then_everything_but_the_reference() {
        String longLink = "https://shop.example/" + "o".repeat(600);
        MessageContent.Builder content =
                Orders.full(Orders.many(60, "Mug", "EUR"), Locale.ENGLISH).orderLink(longLink);
        LinkBudget smallest = new LinkBudget(LinkBudget.MIN);

        RenderedMessage withoutLink = messages.render(content.build(), STANDARD, smallest, SHOP_NUMBER);
        RenderedMessage withoutShop =
                messages.render(content.shopName("店".repeat(80)).build(), STANDARD, smallest, SHOP_NUMBER);
        RenderedMessage bare = messages.render(
                content.payment("語".repeat(80)).build(),
                STANDARD.with(TemplatePurpose.ORDER, "en", "{{reference}} {{payment}}")
                        .with(TemplatePurpose.ORDER_COMPACT, "en", "{{reference}} {{payment}}")
                        .with(TemplatePurpose.ORDER_REFERENCE, "en", "{{reference}} {{payment}}"),
                smallest,
                SHOP_NUMBER);

        assertThat(withoutLink.text()).isEqualTo("*Order K7Q2-9F* - Café Central\nItems: 60\nTotal: €1,440.00");
        assertThat(withoutShop.text()).isEqualTo("*Order K7Q2-9F*\nItems: 60\nTotal: €1,440.00");
        assertThat(bare.text()).isEqualTo("K7Q2-9F");
        assertThat(bare.step()).isEqualTo(MessageStep.REFERENCE);
    }

    @Test
    void a_cart_that_is_not_stored_has_no_reference_to_show() {
        MessageContent cart = MessageContent.builder("", Orders.many(1, "Mug", "USD"))
                .locale(Locale.US)
                .placedAt(Orders.PLACED, Orders.SAO_PAULO)
                .build();

        assertThat(render(cart).text()).startsWith("*Order*\nDate: ");
        for (TemplatePurpose step : List.of(TemplatePurpose.ORDER_COMPACT, TemplatePurpose.ORDER_REFERENCE)) {
            assertThat(STANDARD.template(step, Locale.US).render(OrderValues.of(cart, new LocalFormats())))
                    .startsWith("*Order*\n");
        }
    }

    @Test
    void special_characters_and_every_script_survive_the_link() {
        String name = "😀 A+B & C #1 100% = ? 👨‍👩‍👧 قميص أزرق हिन्दी ÇÃÉ";
        MessageContent content = Orders.content(
                        Basket.of(List.of(Orders.line(name, 1, "5", "USD")), Charges.none(usd())), Locale.US)
                .build();

        RenderedMessage message = render(content);

        String query = message.link().toUri().getRawQuery();
        assertThat(URLDecoder.decode(query.substring("text=".length()), StandardCharsets.UTF_8))
                .isEqualTo(message.text())
                .contains("1. " + name + "\n");
    }

    @Test
    void a_shops_own_templates_are_used_at_every_step() {
        TemplateBook book = STANDARD.with(TemplatePurpose.ORDER, "en", "FULL {{reference}} {{notes}}\n\n")
                .with(TemplatePurpose.ORDER_COMPACT, "en", "COMPACT {{reference}}{{#items}} {{name}}{{/items}}")
                .with(TemplatePurpose.ORDER_REFERENCE, "en", "REF {{reference}}");
        MessageContent.Builder content = Orders.full(Orders.many(40, "Mug", "EUR"), Locale.ENGLISH);
        LinkBudget smallest = new LinkBudget(LinkBudget.MIN);

        assertThat(messages.render(content.notes("a").build(), book, smallest, SHOP_NUMBER)
                        .text())
                .isEqualTo("FULL K7Q2-9F a");
        content.notes("語".repeat(100));
        assertThat(messages.render(content.build(), book, smallest, SHOP_NUMBER).text())
                .startsWith("COMPACT K7Q2-9F Mug 1 Mug 2 ");
        assertThat(messages.render(
                                Orders.full(Orders.many(2, "語".repeat(80), "EUR"), Locale.ENGLISH)
                                        .notes("語".repeat(100))
                                        .build(),
                                book,
                                smallest,
                                SHOP_NUMBER)
                        .text())
                .isEqualTo("REF K7Q2-9F");
    }

    @Test
    void nothing_of_a_message_shows_in_descriptions() {
        MessageContent content = Orders.full(Orders.mugs(), BRAZIL).build();
        RenderedMessage message = render(content);

        assertThat(message.toString() + message.link() + content + new ProductEnquiry("s", "Ana", Optional.empty(), ""))
                .doesNotContain("Ana", "K7Q2", "5511", "Pix");
    }

    private RenderedMessage render(MessageContent content) {
        return messages.render(content, STANDARD, LARGEST, SHOP_NUMBER);
    }

    /** The full text, whatever its length. */
    private String unbounded(String[] people) {
        List<LineItem> lines = List.of(
                Orders.line("." + people[0], 2, "1", "BRL", Map.of(people[1], people[2], "Cor", people[3])),
                Orders.line("." + people[4], 1, "1", "BRL"));
        Charges charges = new Charges(Money.zero(brl()), people[5], Money.zero(brl()), Optional.empty(), people[6]);
        PostalAddress address = new PostalAddress(people[7], people[8], "", "", "", "", "", "");
        MessageContent content = Orders.full(Basket.of(lines, charges), BRAZIL)
                .shopName(people[9])
                .customer(new Customer(people[10], people[11], Optional.empty(), address))
                .payment(people[1])
                .notes(people[2])
                .build();
        return STANDARD.template(TemplatePurpose.ORDER, BRAZIL).render(OrderValues.of(content, new LocalFormats()));
    }

    /** What each line starts with, up to where a value may begin. */
    private static List<String> labels(String text) {
        return text.lines()
                .map(line -> line.startsWith("*Pedido") ? "*Pedido" : line.replaceAll("(: |\\. | \\().*", "$1"))
                .map(line -> line.replaceAll(" \\(", ":").replaceAll(": $", ":"))
                .toList();
    }

    private static int encodedWith(MessageContent content, int items) {
        TemplateValues values = OrderValues.of(content, new LocalFormats())
                .withFirst(items, "items")
                .with("more", Integer.toString(60 - items));
        String text = STANDARD.template(TemplatePurpose.ORDER_COMPACT, content.locale())
                .render(values)
                .strip();
        return ChatLink.encodedLength(SHOP_NUMBER, text);
    }

    private static MessageContent random(Random random) {
        String[] names = {"Mug", "Caneca azul 😀", "उत्पाद", "قميص أزرق", "長い商品名"};
        String name = names[random.nextInt(names.length)].repeat(1 + random.nextInt(6));
        Locale[] locales = {Locale.US, BRAZIL, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar")};
        return Orders.full(
                        Orders.many(1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 12), name, "EUR"),
                        locales[random.nextInt(locales.length)])
                .notes(HostileTexts.next(random))
                .customer(Orders.customer(HostileTexts.next(random)))
                .build();
    }

    private static boolean isBidiControl(int c) {
        return c == 0x200e
                || c == 0x200f
                || c == 0x061c
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static Currency usd() {
        return Currency.getInstance("USD");
    }

    private static Currency brl() {
        return Currency.getInstance("BRL");
    }
}
