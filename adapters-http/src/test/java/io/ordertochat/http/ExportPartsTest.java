package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.money.Money;
import io.ordertochat.settings.ShopState;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportPartsTest {

    private static final Optional<LocalDate> FIRST = Optional.of(LocalDate.of(2026, 3, 1));
    private static final Optional<LocalDate> LAST = Optional.of(LocalDate.of(2026, 3, 31));

    private final TestShop shop = new TestShop();

    @Test
    void a_file_is_named_after_the_shop_and_its_days() {
        assertThat(name(FIRST, LAST))
                .isEqualTo(new ExportName(
                        "Cliques-demo-2026-03-01_2026-03-31.csv", "Cliques Loja Demo 2026-03-01_2026-03-31.csv"));
        assertThat(name(FIRST, Optional.empty()).plain()).isEqualTo("Cliques-demo-from-2026-03-01.csv");
        assertThat(name(Optional.empty(), LAST).plain()).isEqualTo("Cliques-demo-to-2026-03-31.csv");
        assertThat(name(Optional.empty(), Optional.empty()).full()).isEqualTo("Cliques Loja Demo.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Café & Cia|Café & Cia",
                "../../etc/passwd|..-..-etc-passwd",
                "a\"; filename=\"evil.exe|a-; filename=-evil.exe",
                "100% \u202Eevil|100- -evil",
                "Loja 😀|Loja 😀"
            })
    void a_shops_name_cannot_lead_anywhere(String shopName, String safe) {
        shop.change(settings -> settings.name(shopName));
        ExportName name = name(Optional.empty(), Optional.empty());

        assertThat(name.full()).isEqualTo("Cliques " + safe + ".csv");
        String header = name.contentDisposition();
        assertThat(header)
                .startsWith("attachment; filename=\"Cliques-demo.csv\"; filename*=UTF-8''")
                .matches("[\\x20-\\x7e]+");
        String encoded = header.substring(header.indexOf("''") + 2);
        assertThat(encoded).matches("([A-Za-z0-9!#$&+.^_`|~-]|%[0-9A-F]{2})+");
        assertThat(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8))
                .isEqualTo(name.full());
    }

    @Test
    void names_are_looked_up_many_at_once_and_only_once() {
        List<Integer> asked = new ArrayList<>();
        ProductCatalog catalog = (id, products, locale) -> {
            asked.add(products.size());
            Map<ProductId, Product> found = new LinkedHashMap<>();
            products.stream()
                    .filter(product -> !product.value().startsWith("gone"))
                    .forEach(product -> found.put(
                            product,
                            new Product(product, "Name of " + product, Money.of("1.00", "BRL"), List.of(), List.of())));
            return found;
        };
        ProductNames names = new ProductNames(catalog, TestShop.ID, Locale.ENGLISH);

        assertThat(names.of(ids(0, 1_000))).hasSize(1_000).containsEntry(ProductId.of("p-7"), "Name of p-7");
        assertThat(names.of(List.of(ProductId.of("gone-1"), ProductId.of("p-7"), ProductId.of("p-7"))))
                .containsOnly(Map.entry(ProductId.of("gone-1"), ""), Map.entry(ProductId.of("p-7"), "Name of p-7"));
        names.of(List.of(ProductId.of("gone-1")));
        names.of(List.of());
        assertThat(asked).containsExactly(1_000, 1);

        // However many products there are, only the last few thousand are remembered.
        for (int from = 1_000; from < 20_000; from += 1_000) {
            assertThat(names.of(ids(from, from + 1_000))).hasSize(1_000);
        }
        names.of(ids(19_000, 20_000));
        names.of(ids(0, 10));
        assertThat(asked).hasSize(22).endsWith(1_000, 10);
    }

    @Test
    void links_carry_the_pages_filter_and_everything_the_script_says() {
        ShopState state = shop.library.settings().current(TestShop.ID).orElseThrow();
        ConsoleTexts texts = ConsoleTexts.in(ConsoleLanguage.SPANISH);
        Optional<LocalDate> first = Optional.of(LocalDate.parse("2026-03-01"));
        Optional<LocalDate> last = Optional.of(LocalDate.parse("2026-03-31"));
        String html = ExportLinks.clicks(TestShop.ID, state, first, last, "from=2026-03-01&to=2026-03-31", texts)
                .toString();

        assertThat(html)
                .contains(
                        "href=\"../../v1/shops/demo/admin/exports/clicks.xlsx?from=2026-03-01&amp;to=2026-03-31&amp;lang=es\"",
                        "href=\"../../v1/shops/demo/admin/exports/clicks.csv?from=2026-03-01&amp;to=2026-03-31&amp;lang=es\"",
                        "download=\"Clics Loja Demo 2026-03-01_2026-03-31.xlsx\"",
                        "data-cancel=\"Cancelar\"",
                        "data-row-bytes=\"")
                .doesNotContain("{}");
        assertThat(ExportLinks.clicks(TestShop.ID, state, first, last, "", texts)
                        .toString())
                .contains("clicks.csv?lang=es\"");
    }

    private static List<ProductId> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> ProductId.of("p-" + i)).toList();
    }

    private ExportName name(Optional<LocalDate> from, Optional<LocalDate> to) {
        ShopState state = shop.library.settings().current(TestShop.ID).orElseThrow();
        return ExportName.of("Cliques", TestShop.ID, state, from, to, ExportFormat.CSV);
    }
}
