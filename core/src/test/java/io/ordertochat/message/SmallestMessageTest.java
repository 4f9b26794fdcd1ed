package io.ordertochat.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.Charges;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What remains of a message when nearly nothing fits. */
class SmallestMessageTest {

    private static final PhoneNumber LONGEST_NUMBER = PhoneNumber.ofE164("+123456789012345");
    private static final LinkBudget SMALLEST = new LinkBudget(LinkBudget.MIN);
    private static final TemplateBook STANDARD = TemplateBook.standard();

    private final OrderMessages messages = new OrderMessages();

    static List<TemplateBook> books() {
        return List.of(
                STANDARD,
                everywhere("{{reference}}"),
                everywhere("{{! nothing for carts }}{{#reference}}{{reference}} {{shop}}{{/reference}}"),
                everywhere("{{reference}} {{notes}} {{customer}} {{shop}}"),
                everywhere("x".repeat(480) + " {{reference}} {{shop}}"));
    }

    @ParameterizedTest
    @MethodSource("books")
    void every_budget_carries_a_text(TemplateBook book) {
        for (String reference : List.of("", "K7Q2-9F", "R".repeat(64))) {
            for (MessageContent content : longNames(reference)) {
                for (int budget = 500; budget <= 700; budget++) {
                    RenderedMessage message = messages.render(content, book, new LinkBudget(budget), LONGEST_NUMBER);

                    assertThat(message.text()).isNotBlank().contains(reference);
                    assertThat(message.encodedLength())
                            .isLessThanOrEqualTo(budget)
                            .isEqualTo(message.link().length())
                            .isEqualTo(ChatLink.encodedLength(LONGEST_NUMBER, message.text()));
                }
            }
        }
    }

    @Test
    void a_cart_of_a_shop_with_a_long_name_loses_the_name() {
        MessageContent cart = content("", Orders.many(60, "Mug", "EUR"), Locale.ENGLISH)
                .shopName("क".repeat(90))
                .build();

        RenderedMessage message = messages.render(cart, STANDARD, SMALLEST, LONGEST_NUMBER);

        assertThat(message.text()).isEqualTo("*Order*\nItems: 60\nTotal: €1,440.00");
        assertThat(message.step()).isEqualTo(MessageStep.REFERENCE);
    }

    @Test
    void a_cart_for_which_an_own_text_has_nothing_to_say_is_told_by_the_standard_one() {
        MessageContent cart =
                content("", Orders.many(2, "Mug", "EUR"), Locale.ENGLISH).build();

        assertThat(messages.render(cart, everywhere("{{reference}}"), SMALLEST, LONGEST_NUMBER)
                        .text())
                .isEqualTo("*Order*\nItems: 2\nTotal: €60.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "es", "hi-IN-u-nu-deva", "ar-EG-u-nu-arab", "my-MM", "ne-NP", "dz-BT", "fa"})
    void the_largest_amount_in_the_longest_digits_fits(String tag) {
        for (String currency : List.of("BRL", "JPY", "KWD")) {
            Currency unit = Currency.getInstance(currency);
            Money largest = Money.ofMinor(Long.MAX_VALUE, currency);
            Basket basket =
                    Basket.of(List.of(Orders.line("Mug", 1, largest.toDecimalString(), currency)), Charges.none(unit));
            MessageContent cart =
                    content("", basket, Locale.forLanguageTag(tag)).build();

            RenderedMessage message = messages.render(cart, everywhere("{{reference}}"), SMALLEST, LONGEST_NUMBER);

            assertThat(message.text()).contains("\nTotal: ");
            assertThat(message.encodedLength()).isLessThanOrEqualTo(LinkBudget.MIN);
        }
    }

    private static List<MessageContent> longNames(String reference) {
        List<MessageContent> contents = new ArrayList<>();
        for (String name : List.of("", "Café", "x".repeat(200), "क".repeat(90), "👨‍👩‍👧".repeat(30))) {
            contents.add(content(reference, Orders.many(3, "उत्पाद", "EUR"), Locale.ENGLISH)
                    .shopName(name)
                    .customer(Orders.customer(name))
                    .notes(name + name)
                    .orderLink("https://shop.example/" + "o".repeat(200))
                    .build());
        }
        return contents;
    }

    private static MessageContent.Builder content(String reference, Basket basket, Locale locale) {
        return MessageContent.builder(reference, basket).locale(locale).placedAt(Orders.PLACED, Orders.SAO_PAULO);
    }

    private static TemplateBook everywhere(String source) {
        TemplateBook.Builder book = TemplateBook.builder();
        for (String tag : List.of("en", "pt-BR", "es")) {
            book.with(TemplatePurpose.ORDER, tag, source)
                    .with(TemplatePurpose.ORDER_COMPACT, tag, source)
                    .with(TemplatePurpose.ORDER_REFERENCE, tag, source);
        }
        return book.build();
    }
}
