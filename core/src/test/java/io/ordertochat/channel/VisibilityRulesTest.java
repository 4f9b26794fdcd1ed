package io.ordertochat.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.ProductId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityRulesTest {

    private static final List<String> PRODUCTS = List.of("mug-01", "plate-01", "fork-01");
    private static final List<String> CATEGORIES =
            List.of("kitchen", "kitchen/mugs", "kitchen/mugs/big", "kitch", "garden");

    @Test
    void what_is_not_said_shows_a_button_everywhere() {
        for (PageKind kind : PageKind.values()) {
            for (Device device : Device.values()) {
                assertThat(VisibilityRules.ALWAYS.judge(new ShownPage(kind, device, Optional.empty(), List.of())))
                        .isEqualTo(Visibility.SHOWN);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HOME,     DESKTOP, SHOWN",
        "CHECKOUT, DESKTOP, OTHER_PAGE",
        "CHECKOUT, ANDROID, OTHER_PAGE",
        "HOME,     ANDROID, OTHER_DEVICE",
        "HOME,     IOS,     OTHER_DEVICE",
        "HOME,     MOBILE,  OTHER_DEVICE",
        "HOME,     UNKNOWN, SHOWN",
    })
    void pages_and_devices_speak_against_it_in_this_order(PageKind kind, Device device, Visibility verdict) {
        VisibilityRules rules = VisibilityRules.builder()
                .notOn(PageKind.CHECKOUT, PageKind.CART)
                .onlyOn(Device.DESKTOP)
                .build();

        assertThat(rules.judge(new ShownPage(kind, device, Optional.empty(), List.of())))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "false, kitchen,          OTHER_CATEGORY",
        "false, kitchen/mugs,     SHOWN",
        "false, kitch,            SHOWN",
        "true,  kitchen,          OTHER_CATEGORY",
        "true,  kitchen/mugs,     OTHER_CATEGORY",
        "true,  kitchen/mugs/big, OTHER_CATEGORY",
        "true,  kitch,            SHOWN",
        "true,  house/kitchen,    SHOWN",
    })
    void a_category_stands_for_those_below_it_where_the_shop_says_so(
            boolean inherit, String category, Visibility verdict) {
        VisibilityRules rules = VisibilityRules.builder()
                .notForCategories(List.of(CategoryPath.of("kitchen")))
                .inheritParents(inherit)
                .build();

        assertThat(rules.judge(page(Optional.empty(), List.of("garden", category))))
                .isEqualTo(verdict);
    }

    @Test
    void a_product_or_a_category_is_enough_where_both_are_named_as_the_only_ones() {
        VisibilityRules rules = VisibilityRules.builder()
                .onlyForProducts(List.of(ProductId.of("mug-01")))
                .onlyForCategories(List.of(CategoryPath.of("garden")))
                .build();

        assertThat(rules.judge(page(Optional.of("mug-01"), List.of("kitchen")))).isEqualTo(Visibility.SHOWN);
        assertThat(rules.judge(page(Optional.of("fork-01"), List.of("garden")))).isEqualTo(Visibility.SHOWN);
        assertThat(rules.judge(page(Optional.of("fork-01"), List.of("kitchen"))))
                .isEqualTo(Visibility.OTHER_PRODUCT);
        assertThat(rules.judge(page(Optional.empty(), List.of()))).isEqualTo(Visibility.OTHER_PRODUCT);
    }

    @Test
    void rules_agree_with_a_second_reading_of_the_rule_book() {
        Random random = new Random(17);
        Map<Visibility, Integer> seen = new EnumMap<>(Visibility.class);
        for (int i = 0; i < 40_000; i++) {
            Naive naive = Naive.any(random);
            VisibilityRules rules = naive.rules();
            ShownPage page = anyPage(random);

            Visibility verdict = rules.judge(page);

            assertThat(verdict == Visibility.SHOWN).as("%s on %s", rules, page).isEqualTo(naive.shows(page));
            seen.merge(verdict, 1, Integer::sum);
        }
        assertThat(seen)
                .hasSize(Visibility.values().length)
                .allSatisfy((verdict, times) -> assertThat(times).isGreaterThan(500));
    }

    @Test
    void changed_rules_keep_what_was_not_changed() {
        Random random = new Random(18);
        for (int i = 0; i < 200; i++) {
            VisibilityRules rules = Naive.any(random).rules();
            assertThat(rules.toBuilder().build()).isEqualTo(rules).hasSameHashCodeAs(rules);
            assertThat(rules.toBuilder().inheritParents(!rules.inheritParents()).build())
                    .isNotEqualTo(rules);
        }
    }

    @Test
    void rules_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VisibilityRules.builder().onlyOn(Device.UNKNOWN))
                .withMessageContainingAll("visibility", "unknown", "desktop", "leave it out");
        Set<ProductId> many = IntStream.rangeClosed(0, 1_000)
                .mapToObj(i -> ProductId.of("p" + i))
                .collect(Collectors.toSet());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.only(many))
                .withMessageContainingAll("1001", "1000", "categories");
    }

    private static ShownPage page(Optional<String> product, List<String> categories) {
        return new ShownPage(
                PageKind.PRODUCT,
                Device.UNKNOWN,
                product.map(ProductId::of),
                categories.stream().map(CategoryPath::of).toList());
    }

    private static ShownPage anyPage(Random random) {
        return new ShownPage(
                any(random, List.of(PageKind.values())),
                any(random, List.of(Device.values())),
                random.nextInt(3) > 0 ? Optional.of(ProductId.of(any(random, PRODUCTS))) : Optional.empty(),
                some(random, CATEGORIES).stream().map(CategoryPath::of).toList());
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> Set<T> some(Random random, List<T> values) {
        return values.stream().filter(value -> random.nextInt(3) == 0).collect(Collectors.toSet());
    }

    /** The rule book once more, in texts and loops: for each of four lists "all", "only" or "except", and what it names. */
    private record Naive(List<String> modes, List<Set<String>> named, boolean below) {

        static Naive any(Random random) {
            List<List<String>> things = List.of(
                    List.of("product", "cart", "checkout", "category", "home", "other"),
                    List.of("ios", "android", "mobile", "desktop"),
                    PRODUCTS,
                    CATEGORIES);
            List<String> modes = new ArrayList<>();
            List<Set<String>> named = new ArrayList<>();
            for (List<String> thing : things) {
                String mode = VisibilityRulesTest.any(random, List.of("all", "only", "except"));
                modes.add(mode);
                named.add(mode.equals("all") ? Set.of() : some(random, thing));
            }
            return new Naive(modes, named, random.nextBoolean());
        }

        VisibilityRules rules() {
            return VisibilityRules.builder()
                    .pages(scope(0, name -> PageKind.of(name).orElseThrow()))
                    .devices(scope(1, name -> Device.of(name).orElseThrow()))
                    .products(scope(2, ProductId::of))
                    .categories(scope(3, CategoryPath::of))
                    .inheritParents(below)
                    .build();
        }

        private <T> Scope<T> scope(int list, java.util.function.Function<String, T> thing) {
            List<T> values = named.get(list).stream().map(thing).toList();
            return switch (modes.get(list)) {
                case "only" -> Scope.only(values);
                case "except" -> Scope.except(values);
                default -> Scope.all();
            };
        }

        boolean shows(ShownPage page) {
            if (!passes(0, Set.of(page.kind().code()))) {
                return false;
            }
            Set<String> device = new HashSet<>(Set.of(page.device().code()));
            if (Set.of("ios", "android").contains(page.device().code())) {
                device.add("mobile");
            }
            if (!device.contains("unknown") && !passes(1, device)) {
                return false;
            }
            Set<String> product = new HashSet<>();
            page.product().ifPresent(id -> product.add(id.value()));
            Set<String> categories = new HashSet<>();
            for (CategoryPath path : page.categories()) {
                String name = path.toString();
                categories.add(name);
                while (below && name.contains("/")) {
                    name = name.substring(0, name.lastIndexOf('/'));
                    categories.add(name);
                }
            }
            if (modes.get(2).equals("only") && modes.get(3).equals("only")) {
                return passes(2, product) || passes(3, categories);
            }
            return passes(2, product) && passes(3, categories);
        }

        private boolean passes(int list, Set<String> about) {
            boolean hit = false;
            for (String one : about) {
                hit |= named.get(list).contains(one);
            }
            return switch (modes.get(list)) {
                case "only" -> hit;
                case "except" -> !hit;
                default -> true;
            };
        }
    }
}
