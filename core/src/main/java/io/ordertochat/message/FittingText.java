package io.ordertochat.message;

import io.ordertochat.contact.PhoneNumber;
import java.util.Optional;

/** A text that says something, and its link, encoded once. */
record FittingText(String text, ChatLink link) {

    /** The filled template, or empty when there is no text or its link is beyond the budget. */
    static Optional<FittingText> of(
            MessageTemplate template, TemplateValues values, LinkBudget budget, PhoneNumber to) {
        // A text never takes fewer characters in a link than it has, so the budget also bounds the rendering.
        return template.renderWithin(budget.characters(), values)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> ChatLink.whatsAppWithin(budget.characters(), to, text)
                        .map(link -> new FittingText(text, link)));
    }

    static FittingText unbounded(String text, PhoneNumber to) {
        return new FittingText(text, ChatLink.whatsApp(to, text));
    }

    RenderedMessage message(MessageStep step, int itemsLeftOut) {
        return new RenderedMessage(text, step, link, link.length(), itemsLeftOut);
    }
}
