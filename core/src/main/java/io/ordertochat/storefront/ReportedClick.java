package io.ordertochat.storefront;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.EntryPoint;
import io.ordertochat.channel.PageKind;
import io.ordertochat.channel.Surface;
import io.ordertochat.click.ClickId;
import io.ordertochat.click.DeviceClass;
import java.util.Objects;
import java.util.Optional;

/**
 * A click as a page tells of it. When it was made and where it led is not for the page to say.
 *
 * @param id what makes it one, however often it is sent; empty for a new id, and then it counts each time it is sent
 * @param entryPoint the button
 * @param page the kind of page
 * @param product the product that the page or line is about; empty for none, and always for the floating button
 * @param device what it came from
 */
public record ReportedClick(
        Optional<ClickId> id, EntryPoint entryPoint, PageKind page, Optional<ProductId> product, DeviceClass device) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when a floating button names a product
     */
    public ReportedClick {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(entryPoint, "entryPoint");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(device, "device");
        if (product.isPresent() && entryPoint.surface() == Surface.FLOATING) {
            throw new IllegalArgumentException("reported click: got a product with " + entryPoint
                    + "; the floating button belongs to no product, leave it out");
        }
    }
}
