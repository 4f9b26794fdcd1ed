package io.ordertochat.storefront;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.shop.ShopId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which page asks for its buttons.
 *
 * @param shop the shop
 * @param page the kind of page
 * @param product the product the page shows, if it shows one
 * @param locale the page's language; empty for the shop's
 */
public record StorefrontQuery(ShopId shop, PageKind page, Optional<ProductId> product, Optional<Locale> locale) {

    /** Checks that no part is null. */
    public StorefrontQuery {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(locale, "locale");
    }
}
