package io.ordertochat.channel;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.ProductId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page as rules of visibility see it.
 *
 * @param kind its kind
 * @param device the visitor's device
 * @param product the product it shows, if it shows one
 * @param categories the categories of that product, or the one whose list it shows
 */
public record ShownPage(PageKind kind, Device device, Optional<ProductId> product, List<CategoryPath> categories) {

    /** Copies the categories. */
    public ShownPage {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(product, "product");
        categories = List.copyOf(categories);
    }
}
