package io.ordertochat.message;

import io.ordertochat.contact.PhoneNumber;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the messages that customers send. Keep one instance: it remembers how locales write amounts and dates. Safe for
 * any number of threads.
 */
public final class OrderMessages {

    private final LocalFormats formats = new LocalFormats();

    /** Makes a writer with an empty memory. */
    public OrderMessages() {}

    /**
     * Writes an order's message and its link within a budget: the full text; else the compact one; else the first items
     * and how many more; else the reference and the links. Where even that is too long, the order's link is left out, then
     * the payment link, then the shop's name, and finally everything but the reference; for a cart without a reference the standard text then
     * tells number of items and total. Templates that leave nothing to read are passed over.
     *
     * @param content what the message says
     * @param templates the shop's templates
     * @param budget how long the link may be
     * @param to the number the message goes to
     * @return the message; its text is never empty, its link never longer than the budget
     */
    public RenderedMessage render(MessageContent content, TemplateBook templates, LinkBudget budget, PhoneNumber to) {
        return new BudgetedMessage(content.locale(), OrderValues.of(content, formats), templates, budget, to)
                .write(content.reference(), content.basket().lines().size());
    }

    /**
     * Writes a question about a product as a link within a budget: the shop's own text; else, when that is too long or
     * empty, the standard text of the language; else that without the product's link, then without the shop's name, and
     * finally with the product's name cut as short as it must be.
     *
     * @param enquiry what is asked about
     * @param templates the shop's templates
     * @param locale the language, and the way the price is written
     * @param budget how long the link may be
     * @param to the number the question goes to
     * @return the link, never longer than the budget
     */
    public ChatLink enquiry(
            ProductEnquiry enquiry, TemplateBook templates, Locale locale, LinkBudget budget, PhoneNumber to) {
        return new BudgetedEnquiry(locale, templates, budget, to).write(values(enquiry, locale), enquiry.product());
    }

    private TemplateValues values(ProductEnquiry enquiry, Locale locale) {
        Optional<String> price = enquiry.price()
                .map(amount -> formats.money(locale, amount.currency()).format(amount));
        return TemplateValues.builder(TemplatePurpose.PRODUCT_ENQUIRY.vocabulary())
                .text("shop", enquiry.shop())
                .text("product", enquiry.product())
                .text("productLink", enquiry.productLink())
                .text("price", price.orElse(""))
                .build();
    }
}
