package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.examples.demoshop.shelf.Shelf;
import io.ordertochat.examples.demoshop.shelf.ShelfProduct;
import io.ordertochat.examples.demoshop.web.Resources;
import io.ordertochat.http.page.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The drawings, as they stand in the pages. They decorate: the name beside them says what they show. */
final class Pictures {

    private final Map<String, Html> byProduct = new LinkedHashMap<>();

    Pictures(Shelf shelf) {
        Map<String, String> drawings = new LinkedHashMap<>();
        for (List<String> row : Resources.rows("pictures.tsv")) {
            drawings.put(row.get(0), row.get(1));
        }
        for (ShelfProduct product : shelf.all()) {
            String id = product.id().value();
            byProduct.put(id, drawing(drawings.getOrDefault(id, "")));
        }
    }

    Html of(ShelfProduct product) {
        return byProduct.getOrDefault(product.id().value(), Html.NONE);
    }

    private static Html drawing(String shapes) {
        return Html.of(
                "<svg class=\"picture\" viewBox=\"0 0 240 200\" aria-hidden=\"true\" focusable=\"false\">{}</svg>",
                Html.trusted(shapes));
    }
}
