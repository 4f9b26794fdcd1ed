package io.ordertochat.testkit;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.catalog.ProductOption;
import io.ordertochat.money.Money;
import java.util.Arrays;
import java.util.List;

/** What the sample shop sells, in reais. */
public final class SampleProducts {

    private SampleProducts() {}

    /**
     * The sample shop's products: {@code mug-01} (39.90, a colour to choose), {@code mug-02} (49.90, an engraving),
     * {@code pot-07} (120.00, no options) and {@code tee-03} (59.90, a size that must be chosen).
     *
     * @return the products
     */
    public static List<Product> all() {
        return List.of(
                new Product(
                        ProductId.of("mug-01"),
                        "Caneca azul",
                        Money.of("39.90", "BRL"),
                        List.of(CategoryPath.of("kitchen/mugs")),
                        List.of(new ProductOption("Cor", List.of("azul", "branca"), false))),
                new Product(
                        ProductId.of("mug-02"),
                        "Caneca gravada",
                        Money.of("49.90", "BRL"),
                        List.of(CategoryPath.of("kitchen/mugs"), CategoryPath.of("gifts")),
                        List.of(new ProductOption("Gravação", List.of(), false))),
                aProduct("pot-07", "Panela de barro", "120.00", "kitchen/pots"),
                new Product(
                        ProductId.of("tee-03"),
                        "Camiseta",
                        Money.of("59.90", "BRL"),
                        List.of(CategoryPath.of("clothing/shirts")),
                        List.of(new ProductOption("Tamanho", List.of("P", "M", "G"), true))));
    }

    /**
     * A product without options.
     *
     * @param id its id
     * @param name its name
     * @param price in reais, such as {@code 39.90}
     * @param categories such as {@code kitchen/mugs}, in the order routing tries them
     * @return the product
     */
    public static Product aProduct(String id, String name, String price, String... categories) {
        List<CategoryPath> paths =
                Arrays.stream(categories).map(CategoryPath::of).toList();
        return new Product(ProductId.of(id), name, Money.of(price, "BRL"), paths, List.of());
    }
}
