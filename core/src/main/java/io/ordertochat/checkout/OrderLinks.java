package io.ordertochat.checkout;

import io.ordertochat.order.Order;
import io.ordertochat.order.OrderPages;
import io.ordertochat.order.PaymentLinks;
import io.ordertochat.port.HostCode;
import java.net.URI;
import java.util.Optional;

/**
 * The addresses that stand in an order's message. Asked of the host once, before the order is stored: an address that can't
 * stand in a message, or a provider that is down, then fails before anything is written.
 */
record OrderLinks(String page, String payment) {

    /** A message that links to nothing. */
    static final OrderLinks NONE = new OrderLinks("", "");

    static OrderLinks of(Order order, OrderPages pages, PaymentLinks payments) {
        return new OrderLinks(pageOf(order, pages), payment(order, payments));
    }

    /** The page alone, for an order that is only shown: a provider must not be asked to take money for it. */
    static OrderLinks pageOnly(Order order, OrderPages pages) {
        return new OrderLinks(pageOf(order, pages), "");
    }

    private static String pageOf(Order order, OrderPages pages) {
        return address(
                "OrderPages.pageOf",
                HostCode.ask(
                        "OrderPages.pageOf",
                        "shop=" + order.shop(),
                        () -> pages.pageOf(order.shop(), order.id(), order.reference())));
    }

    private static String payment(Order order, PaymentLinks payments) {
        return address(
                "PaymentLinks.linkFor",
                HostCode.ask(
                        "PaymentLinks.linkFor",
                        "shop=" + order.shop(),
                        () -> payments.linkFor(
                                order.shop(),
                                order.id(),
                                order.reference(),
                                order.basket().total())));
    }

    private static String address(String where, Optional<URI> link) {
        String address = link.map(URI::toASCIIString).orElse("");
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        if (!address.isEmpty() && !web) {
            throw new IllegalStateException(
                    where + ": the address is not absolute; answer one that begins with https:// or http://, or none");
        }
        return address;
    }
}
