package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.examples.demoshop.shelf.Shelf;
import io.ordertochat.examples.demoshop.shelf.ShelfProduct;
import io.ordertochat.examples.demoshop.web.Forms;
import io.ordertochat.http.page.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything the shop sells, or one category of it. */
final class CataloguePage {

    private final Shelf shelf;
    private final Pictures pictures;

    CataloguePage(Shelf shelf, Pictures pictures) {
        this.shelf = shelf;
        this.pictures = pictures;
    }

    Html body(Visit visit, Optional<CategoryPath> category, PageButtons buttons) {
        List<ShelfProduct> products = category.map(shelf::in).orElseGet(shelf::all);
        return Html.of(
                """
                {}
                <div class="wide">
                <nav class="chips" aria-label="{}">{}</nav>
                {}
                <p class="count" role="status">{}</p>
                <ul class="grid">{}</ul>
                {}
                </div>
                """,
                category.isEmpty() ? hero(visit) : heading(visit, category.get()),
                visit.say("categories"),
                chips(visit, category),
                category.map(path -> subcategories(visit, path)).orElse(Html.NONE),
                visit.say("catalogue.count", products.size()),
                Html.join(products.stream().map(product -> card(visit, product)).toList()),
                buttons.section(visit));
    }

    static String name(Visit visit, CategoryPath path) {
        return visit.say("category." + path);
    }

    static String link(CategoryPath path) {
        return "/?" + Forms.write(Map.of("category", path.toString()));
    }

    private Html hero(Visit visit) {
        return Html.of(
                """
                <div class="hero"><div class="wide">
                <div><h1>{}</h1><p class="lead">{}</p>
                <ol class="steps"><li>{}</li><li>{}</li><li>{}</li></ol></div>
                <div class="hero-art">{}</div>
                </div></div>
                """,
                visit.say("hero.title"),
                visit.say("hero.lead"),
                visit.say("hero.step1"),
                visit.say("hero.step2"),
                visit.say("hero.step3"),
                Html.join(Stream.of("vase-01", "candle-01", "mug-01")
                        .flatMap(id -> shelf.find(id).stream())
                        .map(pictures::of)
                        .toList()));
    }

    private static Html heading(Visit visit, CategoryPath category) {
        return Html.of("<div class=\"wide\"><h1 class=\"page-title\">{}</h1></div>", name(visit, category));
    }

    private Html chips(Visit visit, Optional<CategoryPath> chosen) {
        List<Html> chips = new ArrayList<>();
        chips.add(chip("/", visit.say("category.all"), chosen.isEmpty()));
        for (CategoryPath path : shelf.top()) {
            boolean here = chosen.filter(c -> (c + "/").startsWith(path + "/")).isPresent();
            chips.add(chip(link(path), name(visit, path), here));
        }
        return Html.join(chips);
    }

    private Html subcategories(Visit visit, CategoryPath chosen) {
        CategoryPath top = chosen.parent().orElse(chosen);
        List<CategoryPath> below = shelf.below(top);
        return Html.when(
                !below.isEmpty(),
                () -> Html.of(
                        "<nav class=\"chips small\" aria-label=\"{}\">{}</nav>",
                        visit.say("categories.below", name(visit, top)),
                        Html.join(below.stream()
                                .map(path -> chip(link(path), name(visit, path), path.equals(chosen)))
                                .toList())));
    }

    private static Html chip(String link, String label, boolean here) {
        return Html.of(
                "<a class=\"chip\" href=\"{}\"{}>{}</a>",
                link,
                here ? Html.trusted(" aria-current=\"page\"") : Html.NONE,
                label);
    }

    private Html card(Visit visit, ShelfProduct product) {
        return Html.of(
                """
                <li class="card"><a href="/products/{}">{}
                <span class="card-text"><span class="eyebrow">{}</span><span class="card-name">{}</span>
                <span class="price">{}</span></span></a></li>
                """,
                product.id().value(),
                pictures.of(product),
                product.categories().isEmpty()
                        ? visit.say("category.none")
                        : name(visit, product.categories().get(0)),
                product.name(visit.language()),
                visit.texts().money(product.price()));
    }
}
