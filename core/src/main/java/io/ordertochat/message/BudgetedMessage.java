package io.ordertochat.message;

import io.ordertochat.contact.PhoneNumber;
import java.util.Locale;
import java.util.Optional;

/** One order's way down the steps until its link fits the budget. */
final class BudgetedMessage {

    private static final String ITEMS = "items";
    private static final String MORE = "more";
    private static final String ORDER_LINK = "orderLink";

    private final Locale locale;
    private final TemplateValues values;
    private final TemplateBook templates;
    private final LinkBudget budget;
    private final PhoneNumber to;

    BudgetedMessage(Locale locale, TemplateValues values, TemplateBook templates, LinkBudget budget, PhoneNumber to) {
        this.locale = locale;
        this.values = values;
        this.templates = templates;
        this.budget = budget;
        this.to = to;
    }

    RenderedMessage write(String reference, int lines) {
        return fitting(TemplatePurpose.ORDER, values)
                .map(full -> full.message(MessageStep.FULL, 0))
                .or(() -> fitting(TemplatePurpose.ORDER_COMPACT, values)
                        .map(compact -> compact.message(MessageStep.COMPACT, 0)))
                .or(() -> withFirstItems(lines))
                .orElseGet(() -> reference(reference).message(MessageStep.REFERENCE, lines));
    }

    /** The most items that fit, at least one and at least one left out. */
    private Optional<RenderedMessage> withFirstItems(int lines) {
        Optional<RenderedMessage> best = Optional.empty();
        int most = lines - 1;
        int fewest = 1;
        while (fewest <= most) {
            int items = (fewest + most) >>> 1;
            Optional<RenderedMessage> message = withItems(items, lines);
            if (message.isPresent()) {
                best = message;
                fewest = items + 1;
            } else {
                most = items - 1;
            }
        }
        return best;
    }

    private Optional<RenderedMessage> withItems(int items, int lines) {
        TemplateValues first = values.withFirst(items, ITEMS).with(MORE, Integer.toString(lines - items));
        return fitting(TemplatePurpose.ORDER_COMPACT, first)
                .map(some -> some.message(MessageStep.FIRST_ITEMS, lines - items));
    }

    private Fitting reference(String reference) {
        return fitting(TemplatePurpose.ORDER_REFERENCE, values)
                .or(() -> fitting(TemplatePurpose.ORDER_REFERENCE, values.with(ORDER_LINK, "")))
                .orElseGet(() -> new Fitting(reference, ChatLink.whatsApp(to, reference)));
    }

    /** A text never takes fewer characters in a link than it has, so the budget also bounds the rendering. */
    private Optional<Fitting> fitting(TemplatePurpose purpose, TemplateValues filled) {
        return templates
                .template(purpose, locale)
                .renderWithin(budget.characters(), filled)
                .map(String::strip)
                .flatMap(text ->
                        ChatLink.whatsAppWithin(budget.characters(), to, text).map(link -> new Fitting(text, link)));
    }

    /** A text with its link, encoded once. */
    private record Fitting(String text, ChatLink link) {

        RenderedMessage message(MessageStep step, int itemsLeftOut) {
            return new RenderedMessage(text, step, link, link.length(), itemsLeftOut);
        }
    }
}
