package io.ordertochat.http;

import io.ordertochat.analytics.Dashboard;
import io.ordertochat.analytics.ProductLine;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.http.page.Html;
import java.util.Arrays;
import java.util.List;

/** Products and how they do; each row is a way to see that product alone. */
final class AnalyticsProducts {

    private static final int FEW = 50;
    private static final int MORE = 500;

    private AnalyticsProducts() {}

    static ProductSpan span(AnalyticsAddress address) {
        return address.get(AnalyticsAddress.SPAN).flatMap(ProductSpan::of).orElse(ProductSpan.USUAL);
    }

    /** The products that are on the page. */
    static List<ProductLine> listed(AnalyticsAddress address, Dashboard board) {
        List<ProductLine> clicked = span(address).clicked(board.products());
        return clicked.subList(0, Math.min(address.has(AnalyticsAddress.SHOW) ? MORE : FEW, clicked.size()));
    }

    static Html of(AnalyticsReading reading) {
        ProductSpan span = span(reading.address());
        List<ProductLine> listed = listed(reading.address(), reading.board());
        return Html.of(
                """
                <section class="panel" id="products" aria-labelledby="products-title"><div class="panel-head"><h2 id="products-title">{}</h2>
                <p class="quiet-note">{}</p><nav class="segments" aria-label="{}">{}</nav></div>{}{}</section>
                """,
                reading.say("products"),
                note(reading),
                reading.say("products.span"),
                Html.join(Arrays.stream(ProductSpan.values())
                        .map(one -> AnalyticsHead.segment(
                                reading.address()
                                        .with(AnalyticsAddress.SPAN, one.code())
                                        .href("products"),
                                one == span,
                                Html.of("{}", reading.say("span." + one.code()))))
                        .toList()),
                listed.isEmpty()
                        ? Html.of(
                                "<p class=\"empty\">{}</p>",
                                reading.say(reading.isAboutPersons() ? "none" : "products.persons"))
                        : table(reading, span, listed),
                more(reading, span, listed.size()));
    }

    /** Whose days these are, and what does not count here. */
    private static String note(AnalyticsReading reading) {
        Dashboard board = reading.board();
        String zone = board.zone().equals(board.productZone())
                ? reading.say("products.note")
                : reading.say("products.zone", reading.words().zone(board.productZone()));
        return reading.query().device().isPresent() ? zone + " " + reading.say("products.devices") : zone;
    }

    private static Html table(AnalyticsReading reading, ProductSpan span, List<ProductLine> lines) {
        return Html.of(
                """
                <div class="scroll tall" role="group" tabindex="0" aria-labelledby="products-title"><table class="list-table products"><thead><tr><th scope="col">{}</th><th scope="col" class="spark-cell">{}</th>{}
                <th scope="col">{}</th></tr></thead><tbody>{}</tbody></table></div>
                """,
                reading.say("product"),
                reading.say("products.spark"),
                Html.join(Arrays.stream(ProductSpan.values())
                        .map(one -> Html.of(
                                "<th scope=\"col\"{}>{}</th>", of(one, span, true), reading.say("span." + one.code())))
                        .toList()),
                reading.say(span.isShort() ? "trend.7d" : "trend.30d"),
                Html.join(lines.stream().map(line -> row(reading, span, line)).toList()));
    }

    private static Html of(ProductSpan one, ProductSpan chosen, boolean head) {
        if (one != chosen) {
            return Html.trusted(" class=\"other\"");
        }
        return Html.trusted(head ? " class=\"chosen-span\" aria-sort=\"descending\"" : " class=\"chosen-span\"");
    }

    private static Html row(AnalyticsReading reading, ProductSpan span, ProductLine line) {
        return Html.of(
                "<tr><th scope=\"row\">{}</th><td class=\"spark-cell\">{}</td>{}<td class=\"trend\">{}</td></tr>",
                link(reading, line.product()),
                Sparkline.of(line.days(), true),
                Html.join(Arrays.stream(ProductSpan.values())
                        .map(one -> Html.of(
                                "<td{}>{}</td>",
                                of(one, span, false),
                                reading.words().number(one.clicks(line))))
                        .toList()),
                AnalyticsChange.of(span.trend(line), reading.words()));
    }

    /** A product's name and id, leading to the product alone. */
    static Html link(AnalyticsReading reading, ProductId product) {
        String href = reading.address()
                .with(AnalyticsAddress.PRODUCT, product.value())
                .href("view");
        return reading.name(product)
                .map(name -> Html.of(
                        "<a class=\"row-link product\" href=\"{}\" title=\"{}\"><span class=\"product-name\" dir=\"auto\">{}</span></a>"
                                + "<span class=\"product-id\" dir=\"auto\">{}</span>",
                        href,
                        name,
                        name,
                        product))
                .orElseGet(() -> Html.of(
                        "<a class=\"row-link product\" href=\"{}\"><span class=\"product-name\" dir=\"auto\">{}</span></a>",
                        href,
                        product));
    }

    private static Html more(AnalyticsReading reading, ProductSpan span, int listed) {
        int all = span.clicked(reading.board().products()).size();
        if (all <= listed) {
            return Html.NONE;
        }
        boolean open = reading.address().has(AnalyticsAddress.SHOW);
        return Html.of(
                "<p class=\"more-rows\">{} {}</p>",
                reading.say(
                        "products.some",
                        reading.words().number(listed),
                        reading.words().number(all)),
                Html.when(
                        !open,
                        () -> Html.of(
                                "<a href=\"{}\">{}</a>",
                                reading.address()
                                        .with(AnalyticsAddress.SHOW, "more")
                                        .href("products"),
                                reading.say("products.more", reading.words().number(Math.min(MORE, all))))));
    }
}
