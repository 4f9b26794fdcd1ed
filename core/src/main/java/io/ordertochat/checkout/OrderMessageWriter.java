package io.ordertochat.checkout;

import io.ordertochat.message.MessageContent;
import io.ordertochat.message.OrderMessages;
import io.ordertochat.message.RenderedMessage;
import io.ordertochat.message.TemplateBook;
import io.ordertochat.order.Order;
import io.ordertochat.order.OrderPages;
import io.ordertochat.order.PaymentLinks;
import io.ordertochat.settings.ShopSettings;
import java.net.URI;
import java.util.Optional;

/** Lays an order out for the message. A function of order and settings: the message is never stored. */
final class OrderMessageWriter {

    private final OrderMessages messages = new OrderMessages();
    private final OrderPages pages;
    private final PaymentLinks payments;

    OrderMessageWriter(OrderPages pages, PaymentLinks payments) {
        this.pages = pages;
        this.payments = payments;
    }

    /**
     * Asks the host for the links of an order that is about to be stored, so that an address that can't stand in a message
     * fails before anything is written, not on every repeat after it.
     */
    void requireLinks(Order draft) {
        page(draft);
        payment(draft);
    }

    RenderedMessage write(Order order, ShopSettings settings) {
        return write(order, settings, settings.templates());
    }

    RenderedMessage write(Order order, ShopSettings settings, TemplateBook templates) {
        MessageContent content = content(order, settings, order.reference().value())
                .orderLink(page(order))
                .paymentLink(payment(order))
                .build();
        return messages.render(
                content, templates, settings.linkBudget(), order.routing().number());
    }

    /** Writes an order that is not stored: it has no reference to give and nothing to link to. */
    RenderedMessage writeUnstored(Order order, ShopSettings settings, TemplateBook templates) {
        MessageContent content = content(order, settings, "").build();
        return messages.render(
                content, templates, settings.linkBudget(), order.routing().number());
    }

    private String page(Order order) {
        return address("OrderPages", pages.pageOf(order.shop(), order.id(), order.reference()));
    }

    private String payment(Order order) {
        return address(
                "PaymentLinks",
                payments.linkFor(
                        order.shop(),
                        order.id(),
                        order.reference(),
                        order.basket().total()));
    }

    private static String address(String host, Optional<URI> link) {
        String address = link.map(URI::toASCIIString).orElse("");
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        if (!address.isEmpty() && !web) {
            throw new IllegalStateException(
                    host + ": the address is not absolute; answer one that begins with https:// or http://, or none");
        }
        return address;
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
