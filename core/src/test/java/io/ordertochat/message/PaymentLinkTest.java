package io.ordertochat.message;

import static io.ordertochat.message.Orders.SHOP_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentLinkTest {

    private static final TemplateBook STANDARD = TemplateBook.standard();
    private static final String LINK = "https://pay.example/K7Q2_9F*x*";

    private final OrderMessages messages = new OrderMessages();

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            en    ¦ Pay here:
            pt-BR ¦ Pague aqui:
            es    ¦ Paga aquí:
            """)
    void every_standard_text_of_an_order_shows_it_in_a_line_of_its_own(String tag, String label) {
        Locale locale = Locale.forLanguageTag(tag);
        MessageContent paid =
                Orders.full(Orders.mugs(), locale).paymentLink(LINK).build();
        MessageContent unpaid = Orders.full(Orders.mugs(), locale).build();
        for (TemplatePurpose purpose : TemplatePurpose.values()) {
            if (purpose != TemplatePurpose.PRODUCT_ENQUIRY) {
                String text = text(purpose, paid);
                String line = label + " " + LINK + "\n";

                assertThat(text).containsOnlyOnce("\n" + line);
                assertThat(text.replace(line, "")).isEqualTo(text(purpose, unpaid));
            }
        }
    }

    @Test
    void the_first_items_come_with_it() {
        MessageContent content = Orders.full(Orders.many(60, "Mug", "EUR"), Locale.ENGLISH)
                .paymentLink(LINK)
                .build();

        RenderedMessage message = messages.render(content, STANDARD, new LinkBudget(1_000), SHOP_NUMBER);

        assertThat(message.step()).isEqualTo(MessageStep.FIRST_ITEMS);
        assertThat(message.text()).contains("\nPay here: " + LINK + "\n");
    }

    @Test
    void it_is_left_out_after_the_orders_link() {
        LinkBudget smallest = new LinkBudget(LinkBudget.MIN);
        MessageContent.Builder content = Orders.full(Orders.many(60, "Mug", "EUR"), Locale.ENGLISH)
                .orderLink("https://shop.example/" + "o".repeat(290))
                .paymentLink(LINK);
        String words = "*Order K7Q2-9F* - Café Central\nItems: 60\nTotal: €1,440.00";

        assertThat(messages.render(content.build(), STANDARD, smallest, SHOP_NUMBER)
                        .text())
                .isEqualTo(words + "\nPay here: " + LINK);
        content.paymentLink("https://pay.example/" + "p".repeat(600));
        assertThat(messages.render(content.build(), STANDARD, smallest, SHOP_NUMBER)
                        .text())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(
            value = TemplatePurpose.class,
            names = {"ORDER", "ORDER_COMPACT", "ORDER_REFERENCE"})
    void a_shops_own_text_may_show_it(TemplatePurpose purpose) {
        TemplateBook book =
                STANDARD.with(purpose, "en", "{{reference}}{{#paymentLink}}: {{paymentLink}}{{/paymentLink}}");
        MessageContent content =
                Orders.full(Orders.mugs(), Locale.ENGLISH).paymentLink(LINK).build();

        assertThat(book.template(purpose, Locale.ENGLISH).render(OrderValues.of(content, new LocalFormats())))
                .isEqualTo("K7Q2-9F: " + LINK);
    }

    private static String text(TemplatePurpose purpose, MessageContent content) {
        return STANDARD.template(purpose, content.locale()).render(OrderValues.of(content, new LocalFormats()));
    }
}
