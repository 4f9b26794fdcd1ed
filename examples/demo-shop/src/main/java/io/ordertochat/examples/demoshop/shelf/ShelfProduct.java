package io.ordertochat.examples.demoshop.shelf;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.catalog.ProductOption;
import io.ordertochat.examples.demoshop.web.Language;
import io.ordertochat.money.Money;
import java.util.Arrays;
import java.util.List;

/**
 * A product with its words in the shop's languages. Option names and choices are the shop's own words in every language:
 * the people who pack the order read them.
 *
 * @param id its id
 * @param price what one costs
 * @param categories where it stands, the first decides first
 * @param options what the customer chooses
 * @param names its name by language
 * @param descriptions what the page tells by language
 */
public record ShelfProduct(
        ProductId id,
        Money price,
        List<CategoryPath> categories,
        List<ProductOption> options,
        List<String> names,
        List<String> descriptions) {

    static ShelfProduct read(List<String> row) {
        return new ShelfProduct(
                ProductId.of(row.get(0)),
                Money.of(row.get(1), "BRL"),
                split(row.get(2), ",").stream().map(CategoryPath::of).toList(),
                split(row.get(3), ";").stream().map(ShelfProduct::option).toList(),
                row.subList(4, 7),
                row.subList(7, 10));
    }

    /**
     * The name.
     *
     * @param language the reader's language
     * @return what the product is called
     */
    public String name(Language language) {
        return names.get(language.column());
    }

    /**
     * The description.
     *
     * @param language the reader's language
     * @return a sentence or two
     */
    public String description(Language language) {
        return descriptions.get(language.column());
    }

    /**
     * Whether it stands in a category or below it.
     *
     * @param category a category
     * @return whether the category's page shows it
     */
    public boolean isIn(CategoryPath category) {
        return categories.stream()
                .anyMatch(own -> own.equals(category) || own.toString().startsWith(category + "/"));
    }

    Product in(Language language) {
        return new Product(id, name(language), price, categories, options);
    }

    private static ProductOption option(String spec) {
        int equals = spec.indexOf('=');
        String head = equals < 0 ? spec : spec.substring(0, equals);
        boolean required = head.endsWith("!");
        String name = required ? head.substring(0, head.length() - 1) : head;
        return new ProductOption(name, equals < 0 ? List.of() : split(spec.substring(equals + 1), "\\|"), required);
    }

    private static List<String> split(String text, String separator) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(separator, -1));
    }
}
