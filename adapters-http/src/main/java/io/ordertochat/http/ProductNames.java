package io.ordertochat.http;

import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.port.HostCode;
import io.ordertochat.shop.ShopId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Products' names, looked up many at once; the last few thousand are remembered. Not thread-safe. */
final class ProductNames {

    private static final int REMEMBERED = 5_000;

    private final ProductCatalog catalog;
    private final ShopId shop;
    private final Locale locale;
    private final Map<ProductId, String> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ProductId, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    ProductNames(ProductCatalog catalog, ShopId shop, Locale locale) {
        this.catalog = catalog;
        this.shop = shop;
        this.locale = locale;
    }

    /** Names by id; empty where the shop does not sell such a product. */
    Map<ProductId, String> of(Collection<ProductId> products) {
        Map<ProductId, String> names = new HashMap<>();
        Set<ProductId> unknown = new LinkedHashSet<>();
        for (ProductId product : products) {
            String name = known.get(product);
            if (name == null) {
                unknown.add(product);
            } else {
                names.put(product, name);
            }
        }
        if (!unknown.isEmpty()) {
            Map<ProductId, Product> found =
                    HostCode.ask("ProductCatalog.find", "shop=" + shop, () -> catalog.find(shop, unknown, locale));
            for (ProductId product : unknown) {
                Product sold = found.get(product);
                names.put(product, sold == null ? "" : sold.name());
            }
            unknown.forEach(product -> known.put(product, names.getOrDefault(product, "")));
        }
        return names;
    }
}
