package io.ordertochat.checkout;

import io.ordertochat.catalog.ChargeCalculator;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.event.DomainEventListener;
import io.ordertochat.order.OrderPages;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.PaymentLinks;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.port.IdGenerator;
import io.ordertochat.settings.ShopSettingsRepository;
import java.time.InstantSource;
import java.util.Objects;

/**
 * What the checkout works with.
 *
 * @param settings the shops' settings
 * @param orders where orders are kept
 * @param catalog the host's products
 * @param charges the host's discounts, taxes and delivery costs
 * @param references makes the orders' references
 * @param pages the host's order pages
 * @param payments the host's payment links
 * @param ids makes the orders' ids
 * @param time where the time comes from
 * @param listener hears of placed orders
 */
public record CheckoutParts(
        ShopSettingsRepository settings,
        OrderRepository orders,
        ProductCatalog catalog,
        ChargeCalculator charges,
        ReferenceSigner references,
        OrderPages pages,
        PaymentLinks payments,
        IdGenerator ids,
        InstantSource time,
        DomainEventListener listener) {

    /** Checks that every part is there. */
    public CheckoutParts {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(orders, "orders");
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(charges, "charges");
        Objects.requireNonNull(references, "references");
        Objects.requireNonNull(pages, "pages");
        Objects.requireNonNull(payments, "payments");
        Objects.requireNonNull(ids, "ids");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(listener, "listener");
    }
}
