package io.ordertochat.catalog;

import io.ordertochat.port.DrivenPort;
import io.ordertochat.shop.ShopId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The host's products. Rules (docs/ports/product-catalog.md): CATALOG-1 a product the shop does not sell right now is
 * absent from the answer, never null; CATALOG-2 the answer holds nothing that was not asked for; CATALOG-3 all prices are
 * in the shop's currency; CATALOG-4 another shop's products are unknown.
 *
 * <p>Called once for all lines of a cart, outside any unit of work unless the host put the checkout into one. What it throws
 * reaches the caller as a retryable {@link io.ordertochat.port.AdapterException}. Thread-safe.
 */
@DrivenPort
@FunctionalInterface
public interface ProductCatalog {

    /**
     * Looks products up.
     *
     * @param shop the shop
     * @param products the ids asked for, never empty
     * @param locale the language for names
     * @return the products that are sold, by id
     */
    Map<ProductId, Product> find(ShopId shop, Set<ProductId> products, Locale locale);
}
