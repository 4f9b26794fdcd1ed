package io.ordertochat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.shop.ShopId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link ProductCatalog} must hold. The hooks name products that the test has put where the catalogue reads. */
public interface ProductCatalogContract {

    /**
     * The catalogue under test.
     *
     * @return the same one each time within a test
     */
    ProductCatalog catalog();

    /**
     * A shop that sells something.
     *
     * @return the shop
     */
    ShopId shop();

    /**
     * Products that {@link #shop} sells and {@link #otherShop} does not.
     *
     * @return at least two
     */
    Set<ProductId> sold();

    /**
     * Products that {@link #shop} does not sell now: sold out, withdrawn, or never there.
     *
     * @return at least one
     */
    Set<ProductId> notSold();

    /**
     * Another shop.
     *
     * @return a shop that sells none of {@link #sold}
     */
    ShopId otherShop();

    /** CATALOG-1 and CATALOG-2 for products that are there. */
    @Test
    @Covers({"CATALOG-1", "CATALOG-2"})
    default void every_product_that_is_sold_is_found_under_its_id() {
        Map<ProductId, Product> found = catalog().find(shop(), sold(), Locale.ENGLISH);
        assertThat(found.keySet()).hasSizeGreaterThan(1).isEqualTo(sold());
        found.forEach((id, product) -> assertThat(product.id()).isEqualTo(id));
    }

    /** CATALOG-1 for products that are not. */
    @Test
    @Covers("CATALOG-1")
    default void a_product_that_is_not_sold_is_absent() {
        assertThat(notSold()).isNotEmpty();
        assertThat(catalog().find(shop(), notSold(), Locale.ENGLISH)).isEmpty();
        Set<ProductId> all = new HashSet<>(sold());
        all.addAll(notSold());
        Map<ProductId, Product> found = catalog().find(shop(), all, Locale.ENGLISH);
        assertThat(found.keySet()).isEqualTo(sold());
        assertThat(found).doesNotContainValue(null);
    }

    /** CATALOG-2 for each product alone. */
    @Test
    @Covers("CATALOG-2")
    default void the_answer_holds_nothing_that_was_not_asked_for() {
        for (ProductId one : sold()) {
            assertThat(catalog().find(shop(), Set.of(one), Locale.ENGLISH)).containsOnlyKeys(one);
        }
    }

    /** CATALOG-3 in several languages. */
    @Test
    @Covers("CATALOG-3")
    default void all_prices_of_an_answer_are_in_one_currency_whatever_the_language() {
        for (String tag : List.of("en", "pt-BR", "ar", "zh-Hant-TW", "und")) {
            Map<ProductId, Product> found = catalog().find(shop(), sold(), Locale.forLanguageTag(tag));
            assertThat(found.keySet()).isEqualTo(sold());
            assertThat(found.values().stream()
                            .map(product -> product.price().currency())
                            .distinct())
                    .hasSize(1);
        }
    }

    /** CATALOG-4. */
    @Test
    @Covers("CATALOG-4")
    default void another_shops_products_are_unknown() {
        assertThat(catalog().find(otherShop(), sold(), Locale.ENGLISH)).isEmpty();
        assertThat(catalog().find(ShopId.of("no-such-shop"), sold(), Locale.ENGLISH))
                .isEmpty();
    }
}
