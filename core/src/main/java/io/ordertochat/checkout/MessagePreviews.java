package io.ordertochat.checkout;

import io.ordertochat.message.FormattedText;
import io.ordertochat.message.RenderedMessage;
import io.ordertochat.message.TemplateBook;
import io.ordertochat.message.TemplatePurpose;
import io.ordertochat.message.TemplateSyntaxException;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderId;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.settings.ShopState;
import java.util.Optional;

/**
 * Shows the message an order would get, with the shop's templates or one being edited. Stores nothing. The reference in a
 * preview belongs to no order and is refused when somebody types it; it only has the right length.
 * Payment links are not asked for, because nobody pays for a preview. Thread-safe.
 */
public final class MessagePreviews {

    // As long as an order's id, so that lengths are those of a real message.
    private static final OrderId NO_ORDER = OrderId.of("0".repeat(26));

    private final CheckoutParts parts;
    private final Drafting drafting;
    private final OrderMessageWriter messages;

    /**
     * Makes the use case.
     *
     * @param parts what it works with
     */
    public MessagePreviews(CheckoutParts parts) {
        this.parts = parts;
        this.drafting = new Drafting(parts);
        this.messages = new OrderMessageWriter();
    }

    /**
     * Shows the message of an order by the shop's templates.
     *
     * @param submission what the order would be; its answers may be empty
     * @return the message, or what is wrong
     */
    public PreviewOutcome preview(CheckoutSubmission submission) {
        return preview(submission, Optional.empty());
    }

    /**
     * Shows the message of an order by a template that is being edited.
     *
     * @param submission what the order would be; its answers may be empty
     * @param orderTemplate the source to use for the full order message
     * @return the message, or what is wrong with order or template
     */
    public PreviewOutcome preview(CheckoutSubmission submission, String orderTemplate) {
        return preview(submission, Optional.of(orderTemplate));
    }

    private PreviewOutcome preview(CheckoutSubmission submission, Optional<String> orderTemplate) {
        Optional<ShopState> state = parts.settings().current(submission.shop());
        if (state.isEmpty()) {
            return new PreviewOutcome.UnknownShop(submission.shop());
        }
        Drafting.Checked checked = drafting.checkLines(submission, state.get());
        if (!checked.violations().isEmpty()) {
            return new PreviewOutcome.Invalid(checked.violations());
        }
        Order draft = drafting.unstored(submission, state.get(), checked, NO_ORDER);
        ShopSettings settings = state.get().settings();
        try {
            TemplateBook templates = templates(state.get(), draft, orderTemplate);
            RenderedMessage message = settings.mode().storesOrders()
                    ? messages.write(draft, OrderLinks.pageOnly(draft, parts.pages()), settings, templates)
                    : messages.writeUnstored(draft, settings, templates);
            return new PreviewOutcome.Shown(message, FormattedText.parse(message.text()));
        } catch (TemplateSyntaxException problem) {
            return new PreviewOutcome.TemplateRefused(problem);
        }
    }

    private static TemplateBook templates(ShopState state, Order draft, Optional<String> orderTemplate) {
        TemplateBook book = state.settings().templates();
        return orderTemplate
                .map(source -> book.with(TemplatePurpose.ORDER, draft.locale().toLanguageTag(), source))
                .orElse(book);
    }
}
