package io.ordertochat.checkout;

import io.ordertochat.message.MessageContent;
import io.ordertochat.message.OrderMessages;
import io.ordertochat.message.RenderedMessage;
import io.ordertochat.message.TemplateBook;
import io.ordertochat.order.Order;
import io.ordertochat.settings.ShopSettings;

/** Lays an order out for the message. A function of order, links and settings: the message is never stored. */
final class OrderMessageWriter {

    private final OrderMessages messages = new OrderMessages();

    RenderedMessage write(Order order, OrderLinks links, ShopSettings settings) {
        return write(order, links, settings, settings.templates());
    }

    RenderedMessage write(Order order, OrderLinks links, ShopSettings settings, TemplateBook templates) {
        return render(order, order.reference().value(), links, settings, templates);
    }

    /** Writes an order that is not stored: it has no reference to give and nothing to link to. */
    RenderedMessage writeUnstored(Order order, ShopSettings settings, TemplateBook templates) {
        return render(order, "", OrderLinks.NONE, settings, templates);
    }

    private RenderedMessage render(
            Order order, String reference, OrderLinks links, ShopSettings settings, TemplateBook templates) {
        MessageContent.Builder content = MessageContent.builder(reference, order.basket())
                .locale(order.locale())
                .placedAt(order.placedAt(), settings.zone())
                .shopName(settings.name())
                .customer(order.answers().customer())
                .payment(order.payment())
                .notes(order.answers().notes())
                .orderLink(links.page())
                .paymentLink(links.payment());
        settings.form()
                .shown(order.answers(), order.locale())
                .forEach(extra -> content.extra(extra.label(), extra.text()));
        return messages.render(
                content.build(),
                templates,
                settings.linkBudget(),
                order.routing().number());
    }
}
