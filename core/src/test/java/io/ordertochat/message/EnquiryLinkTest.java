package io.ordertochat.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.money.Money;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnquiryLinkTest {

    private static final TemplateBook STANDARD = TemplateBook.standard();
    private static final PhoneNumber LONGEST_NUMBER = PhoneNumber.ofE164("+123456789012345");
    private static final LinkBudget SMALLEST = new LinkBudget(LinkBudget.MIN);
    private static final LinkBudget LARGEST = new LinkBudget(LinkBudget.MAX);
    private static final ProductEnquiry MUG =
            new ProductEnquiry("Café", "Mug", Optional.empty(), "https://shop.example/");
    private static final String ABOUT_MUG =
            "Hello, Café! I would like to know more about this product.\nProduct: Mug\nLink: https://shop.example/";

    private final OrderMessages messages = new OrderMessages();

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            en    ¦ Hello, Café Central! I would like to know more about this product.|Product: Mug|Price: R$12.50|Link: https://shop.example/mug
            pt-BR ¦ Olá, Café Central! Gostaria de saber mais sobre este produto.|Produto: Mug|Preço: R$ 12,50|Link: https://shop.example/mug
            es    ¦ Hola, Café Central! Me gustaría saber más sobre este producto.|Producto: Mug|Precio: 12,50 BRL|Enlace: https://shop.example/mug
            """)
    void an_enquiry_names_the_product(String tag, String expected) {
        ProductEnquiry enquiry = new ProductEnquiry(
                "Café Central", "Mug", Optional.of(Money.of("12.50", "BRL")), "https://shop.example/mug");

        assertThat(text(enquiry, STANDARD, Locale.forLanguageTag(tag), LinkBudget.DEFAULT))
                .isEqualTo(expected.replace('|', '\n'));
    }

    @Test
    void an_enquiry_without_price_and_link_is_short_and_safe() {
        ProductEnquiry enquiry = new ProductEnquiry("", "*Mug*\n> x", Optional.empty(), "");

        assertThat(text(enquiry, STANDARD, Locale.ENGLISH, LinkBudget.DEFAULT))
                .isEqualTo("Hello! I would like to know more about this product.\nProduct: ∗Mug∗ / > x");
    }

    @Test
    void a_shops_own_text_is_used_where_it_fits() {
        TemplateBook own = own("Is {{product}} in stock? " + "x".repeat(600));

        assertThat(text(MUG, own, Locale.ENGLISH, LinkBudget.DEFAULT)).startsWith("Is Mug in stock? xxx");
        assertThat(text(MUG, own, Locale.ENGLISH, SMALLEST)).isEqualTo(ABOUT_MUG);
    }

    @Test
    void an_own_text_that_no_budget_holds_or_that_is_empty_gives_way_to_the_standard_one() {
        for (String source : List.of(
                "", " {{price}} ", "語".repeat(9_000), "x".repeat(9_000), "{{productLink}}{{product}}".repeat(630))) {
            assertThat(text(MUG, own(source), Locale.ENGLISH, LARGEST)).isEqualTo(ABOUT_MUG);
        }
    }

    @Test
    void the_products_link_then_the_shop_then_the_end_of_the_name_are_left_out() {
        String longLink = "https://shop.example/" + "p".repeat(400);

        assertThat(text(enquiry("Café", "Mug", longLink), STANDARD, Locale.ENGLISH, SMALLEST))
                .isEqualTo("Hello, Café! I would like to know more about this product.\nProduct: Mug");
        assertThat(text(enquiry("क".repeat(80), "Mug", longLink), STANDARD, Locale.ENGLISH, SMALLEST))
                .isEqualTo("Hello! I would like to know more about this product.\nProduct: Mug");
        assertThat(text(enquiry("Café", "क".repeat(300), longLink), STANDARD, Locale.ENGLISH, SMALLEST))
                .isEqualTo("Hello! I would like to know more about this product.\nProduct: " + "क".repeat(40) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "es", "hi-IN-u-nu-deva", "ar-EG-u-nu-arab", "my-MM", "ne-NP", "dz-BT", "fa"})
    void every_budget_is_kept(String tag) {
        Random random = new Random(68);
        Optional<Money> price = Optional.of(Money.ofMinor(Long.MAX_VALUE, "BRL"));
        for (int budget = 500; budget <= 700; budget++) {
            for (String name : List.of(
                    "x".repeat(200),
                    "👨‍👩‍👧".repeat(60),
                    HostileTexts.next(random).repeat(9))) {
                ProductEnquiry enquiry = new ProductEnquiry(name, "Mug " + name, price, "https://shop.example/");

                ChatLink link = messages.enquiry(
                        enquiry, STANDARD, Locale.forLanguageTag(tag), new LinkBudget(budget), LONGEST_NUMBER);

                assertThat(link.length()).isLessThanOrEqualTo(budget);
                assertThat(text(link)).containsPattern(": (M|…)");
            }
        }
    }

    private String text(ProductEnquiry enquiry, TemplateBook templates, Locale locale, LinkBudget budget) {
        return text(messages.enquiry(enquiry, templates, locale, budget, LONGEST_NUMBER));
    }

    private static String text(ChatLink link) {
        String start = "https://wa.me/123456789012345?text=";
        assertThat(link.uri()).startsWith(start);
        return URLDecoder.decode(link.uri().substring(start.length()), StandardCharsets.UTF_8);
    }

    private static ProductEnquiry enquiry(String shop, String product, String link) {
        return new ProductEnquiry(shop, product, Optional.empty(), link);
    }

    private static TemplateBook own(String source) {
        return STANDARD.with(TemplatePurpose.PRODUCT_ENQUIRY, "en", source);
    }
}
