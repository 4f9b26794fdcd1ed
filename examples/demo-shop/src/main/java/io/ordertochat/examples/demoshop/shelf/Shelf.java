package io.ordertochat.examples.demoshop.shelf;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.examples.demoshop.web.Language;
import io.ordertochat.examples.demoshop.web.Resources;
import io.ordertochat.shop.ShopId;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything the shop sells. A real shop asks its own product tables here. */
public final class Shelf implements ProductCatalog {

    private final Map<ProductId, ShelfProduct> products;

    private Shelf(Map<ProductId, ShelfProduct> products) {
        this.products = Collections.unmodifiableMap(products);
    }

    /**
     * Fills the shelf.
     *
     * @return the products of this demo
     */
    public static Shelf filled() {
        Map<ProductId, ShelfProduct> products = new LinkedHashMap<>();
        for (List<String> row : Resources.rows("products.tsv")) {
            ShelfProduct product = ShelfProduct.read(row);
            products.put(product.id(), product);
        }
        return new Shelf(products);
    }

    @Override
    public Map<ProductId, Product> find(ShopId shop, Set<ProductId> ids, Locale locale) {
        Map<ProductId, Product> found = new HashMap<>();
        // This shelf belongs to the demo's one shop; to any other it has nothing to sell.
        Set<ProductId> wanted = shop.value().equals("demo") ? ids : Set.of();
        for (ProductId id : wanted) {
            find(id).ifPresent(product -> found.put(id, product.in(Language.nearest(locale))));
        }
        return found;
    }

    /**
     * Finds a product.
     *
     * @param id its id
     * @return the product, if there is one
     */
    public Optional<ShelfProduct> find(ProductId id) {
        return Optional.ofNullable(products.get(id));
    }

    /**
     * Finds a product by an id from outside.
     *
     * @param id any text
     * @return the product, if there is one
     */
    public Optional<ShelfProduct> find(String id) {
        return ProductId.isWellFormed(id) ? find(ProductId.of(id)) : Optional.empty();
    }

    /**
     * Everything.
     *
     * @return all products in the shop's order
     */
    public List<ShelfProduct> all() {
        return List.copyOf(products.values());
    }

    /**
     * What a category's page shows.
     *
     * @param category a category
     * @return its products and those of the categories below it
     */
    public List<ShelfProduct> in(CategoryPath category) {
        return products.values().stream()
                .filter(product -> product.isIn(category))
                .toList();
    }

    /**
     * The categories at the top.
     *
     * @return in the shop's order
     */
    public List<CategoryPath> top() {
        return paths().stream().filter(path -> path.parent().isEmpty()).toList();
    }

    /**
     * The categories directly below one.
     *
     * @param parent a category
     * @return in the shop's order
     */
    public List<CategoryPath> below(CategoryPath parent) {
        return paths().stream()
                .filter(path -> path.parent().filter(parent::equals).isPresent())
                .toList();
    }

    /**
     * All categories.
     *
     * @return with those above them, in the shop's order
     */
    public Set<CategoryPath> paths() {
        Set<CategoryPath> paths = new LinkedHashSet<>();
        // A product's further categories say nothing about the order.
        products.values()
                .forEach(product -> product.categories().stream().limit(1).forEach(path -> add(path, paths)));
        products.values().forEach(product -> product.categories().forEach(path -> add(path, paths)));
        return paths;
    }

    private static void add(CategoryPath path, Set<CategoryPath> paths) {
        path.parent().ifPresent(parent -> add(parent, paths));
        paths.add(path);
    }
}
