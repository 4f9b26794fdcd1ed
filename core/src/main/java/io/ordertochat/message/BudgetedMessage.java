package io.ordertochat.message;

import io.ordertochat.contact.PhoneNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One order's way down the steps until its link fits the budget. */
final class BudgetedMessage {

    private static final String ITEMS = "items";
    private static final String MORE = "more";
    private static final String NOTES = "notes";
    private static final List<String> LEFT_OUT_IN_THIS_ORDER = List.of("orderLink", "paymentLink", "shop");

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
                .or(this::withoutNotes)
                .or(() -> withFirstItems(lines))
                .orElseGet(() -> reference(reference).message(MessageStep.REFERENCE, lines));
    }

    /** Long notes must not take the place of items; that there are some is still shown. */
    private Optional<RenderedMessage> withoutNotes() {
        return values.hasText(NOTES)
                ? fitting(TemplatePurpose.ORDER_COMPACT, values.with(NOTES, "…"))
                        .map(compact -> compact.message(MessageStep.COMPACT, 0))
                : Optional.empty();
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

    /** What may be missing is left out one after the other, what helps least first. */
    private FittingText reference(String reference) {
        TemplateValues shown = values;
        Optional<FittingText> text = fitting(TemplatePurpose.ORDER_REFERENCE, shown);
        for (String name : LEFT_OUT_IN_THIS_ORDER) {
            if (text.isPresent()) {
                break;
            }
            shown = shown.with(name, "");
            text = fitting(TemplatePurpose.ORDER_REFERENCE, shown);
        }
        TemplateValues least = shown;
        return text.orElseGet(() -> bare(reference, least));
    }

    /** Both fit the smallest budget: a reference has 64 characters at most, the standard text little beside the total. */
    private FittingText bare(String reference, TemplateValues least) {
        return reference.isEmpty()
                ? FittingText.unbounded(standardReference().render(least).strip(), to)
                : FittingText.unbounded(reference, to);
    }

    private MessageTemplate standardReference() {
        return TemplateBook.standard().template(TemplatePurpose.ORDER_REFERENCE, locale);
    }

    private Optional<FittingText> fitting(TemplatePurpose purpose, TemplateValues filled) {
        return FittingText.of(templates.template(purpose, locale), filled, budget, to);
    }
}
