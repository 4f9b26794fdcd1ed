package io.ordertochat.catalog;

import io.ordertochat.contact.PostalAddress;
import io.ordertochat.shop.ShopId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the host needs to know to charge for an order.
 *
 * @param shop the shop
 * @param lines the priced lines, at least one
 * @param shipping the code of the delivery the customer chose; empty when none
 * @param coupon the coupon code the customer typed; empty when none
 * @param address where it goes, as far as it is known
 * @param locale the language for labels
 */
public record ChargeRequest(
        ShopId shop, List<LineItem> lines, String shipping, String coupon, PostalAddress address, Locale locale) {

    /** Checks that no part is null. */
    public ChargeRequest {
        Objects.requireNonNull(shop, "shop");
        lines = List.copyOf(lines);
        Objects.requireNonNull(shipping, "shipping");
        Objects.requireNonNull(coupon, "coupon");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(locale, "locale");
    }
}
