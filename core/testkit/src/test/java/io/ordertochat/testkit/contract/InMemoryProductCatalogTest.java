package io.ordertochat.testkit.contract;

import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.shop.ShopId;
import io.ordertochat.testkit.SampleProducts;
import java.util.Set;

class InMemoryProductCatalogTest implements ProductCatalogContract {

    private final InMemoryProductCatalog catalog = new InMemoryProductCatalog();

    InMemoryProductCatalogTest() {
        for (Product product : SampleProducts.all()) {
            catalog.put(shop(), product);
        }
        catalog.put(otherShop(), SampleProducts.aProduct("theirs", "Theirs", "1.00", "other"));
        catalog.remove(shop(), ProductId.of("tee-03"));
    }

    @Override
    public ProductCatalog catalog() {
        return catalog;
    }

    @Override
    public ShopId shop() {
        return ShopId.of("Shop");
    }

    @Override
    public Set<ProductId> sold() {
        return Set.of(ProductId.of("mug-01"), ProductId.of("mug-02"), ProductId.of("pot-07"));
    }

    @Override
    public Set<ProductId> notSold() {
        return Set.of(ProductId.of("tee-03"), ProductId.of("theirs"), ProductId.of("MUG-01"), ProductId.of("\u676F"));
    }

    @Override
    public ShopId otherShop() {
        return ShopId.of("shop");
    }
}
