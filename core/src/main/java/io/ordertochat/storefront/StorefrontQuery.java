package io.ordertochat.storefront;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.Device;
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
 * @param product the product the page shows, if it shows one; its categories come from the host's catalogue
 * @param category the category the page shows; passed over where there is a product
 * @param device the visitor's device
 * @param locale the page's language; empty for the shop's
 */
public record StorefrontQuery(
        ShopId shop,
        PageKind page,
        Optional<ProductId> product,
        Optional<CategoryPath> category,
        Device device,
        Optional<Locale> locale) {

    /** Checks that no part is null. */
    public StorefrontQuery {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(locale, "locale");
    }

    /**
     * A page that tells neither its category nor its visitor's device.
     *
     * @param shop the shop
     * @param page the kind of page
     * @param product the product the page shows, if it shows one
     * @param locale the page's language; empty for the shop's
     */
    public StorefrontQuery(ShopId shop, PageKind page, Optional<ProductId> product, Optional<Locale> locale) {
        this(shop, page, product, Optional.empty(), Device.UNKNOWN, locale);
    }

    /**
     * The same page of a category.
     *
     * @param value the category
     * @return the changed query
     */
    public StorefrontQuery withCategory(CategoryPath value) {
        return new StorefrontQuery(shop, page, product, Optional.of(value), device, locale);
    }

    /**
     * The same page on a device.
     *
     * @param value the visitor's device
     * @return the changed query
     */
    public StorefrontQuery withDevice(Device value) {
        return new StorefrontQuery(shop, page, product, category, value, locale);
    }
}
