package io.ordertochat.memory;

import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.money.Money;
import io.ordertochat.shop.ShopId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Products in memory, the same in every language. */
public final class InMemoryProductCatalog implements ProductCatalog {

    private final Map<ShopId, Map<ProductId, Product>> byShop = new ConcurrentHashMap<>();

    /** Makes an empty catalogue. */
    public InMemoryProductCatalog() {}

    /**
     * Puts a product on sale, in place of one with the same id.
     *
     * @param shop the shop
     * @param product the product
     * @return this catalogue
     */
    public InMemoryProductCatalog put(ShopId shop, Product product) {
        byShop.computeIfAbsent(shop, s -> new ConcurrentHashMap<>()).put(product.id(), product);
        return this;
    }

    /**
     * Puts a product without categories and options on sale.
     *
     * @param shop the shop
     * @param id its id
     * @param name its name
     * @param price what one costs
     * @return this catalogue
     */
    public InMemoryProductCatalog put(ShopId shop, String id, String name, Money price) {
        return put(shop, new Product(ProductId.of(id), name, price, List.of(), List.of()));
    }

    /**
     * Takes a product off sale.
     *
     * @param shop the shop
     * @param product its id
     */
    public void remove(ShopId shop, ProductId product) {
        byShop.getOrDefault(shop, new ConcurrentHashMap<>()).remove(product);
    }

    @Override
    public Map<ProductId, Product> find(ShopId shop, Set<ProductId> products, Locale locale) {
        Map<ProductId, Product> all = byShop.getOrDefault(shop, Map.of());
        Map<ProductId, Product> found = new HashMap<>();
        for (ProductId id : products) {
            Product product = all.get(id);
            if (product != null) {
                found.put(id, product);
            }
        }
        return found;
    }
}
