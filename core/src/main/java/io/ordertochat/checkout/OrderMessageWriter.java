package io.ordertochat.checkout;

import io.ordertochat.message.MessageContent;
import io.ordertochat.message.OrderMessages;
import io.ordertochat.message.RenderedMessage;
import io.ordertochat.message.TemplateBook;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderPages;
import io.ordertochat.settings.ShopSettings;
import java.net.URI;

/** Lays an order out for the message. A function of order and settings: the message is never stored. */
final class OrderMessageWriter {

    private final OrderMessages messages = new OrderMessages();
    private final OrderPages pages;

    OrderMessageWriter(OrderPages pages) {
        this.pages = pages;
    }

    RenderedMessage write(Order order, ShopSettings settings) {
        return write(order, settings, settings.templates());
    }

    RenderedMessage write(Order order, ShopSettings settings, TemplateBook templates) {
        String page = pages.pageOf(order.shop(), order.id(), order.reference())
                .map(URI::toString)
                .orElse("");
        MessageContent content = content(order, settings, order.reference().value())
                .orderLink(page)
                .build();
        return messages.render(
                content, templates, settings.linkBudget(), order.routing().number());
    }

    /** Writes an order that is not stored: it has no reference to give and no page to link to. */
    RenderedMessage writeUnstored(Order order, ShopSettings settings) {
        MessageContent content = content(order, settings, "").build();
        return messages.render(
                content,
                settings.templates(),
                settings.linkBudget(),
                order.routing().number());
    }

    private static MessageContent.Builder content(Order order, ShopSettings settings, String reference) {
        return MessageContent.builder(reference, order.basket())
                .locale(order.locale())
                .placedAt(order.placedAt(), settings.zone())
                .shopName(settings.name())
                .customer(order.answers().customer())
                .payment(order.payment())
                .notes(order.answers().notes());
    }
}
