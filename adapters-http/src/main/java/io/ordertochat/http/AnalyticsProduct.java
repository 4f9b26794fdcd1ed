package io.ordertochat.http;

import io.ordertochat.analytics.ProductLine;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.http.page.Html;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One product alone. Clicks are totalled by product and day, so hours and buttons of one product are seen in its clicks only. */
final class AnalyticsProduct {

    private AnalyticsProduct() {}

    static Html of(AnalyticsReading reading) {
        ProductId product = reading.query().product().orElseThrow();
        Optional<ProductLine> line = reading.board().products().stream()
                .filter(one -> one.product().equals(product))
                .findFirst();
        return Html.of(
                """
                <section class="panel product-panel" aria-labelledby="product-title"><div class="panel-head"><h2 id="product-title" dir="auto">{}</h2>
                <p class="quiet-note"><bdi>{}</bdi></p></div>{}<p class="quiet-note">{}</p></section>
                """,
                reading.name(product).orElse(product.value()),
                product,
                line.map(one -> figures(reading, one))
                        .orElseGet(() -> Html.of(
                                "<p class=\"empty\">{}</p>",
                                reading.say(reading.isAboutPersons() ? "product.none" : "products.persons"))),
                reading.say("product.note"));
    }

    private static Html figures(AnalyticsReading reading, ProductLine line) {
        return Html.of(
                "<dl class=\"product-figures\">{}{}{}{}{}</dl><div class=\"product-spark\">{}</div>{}",
                figure(reading, "inRange", line.inRange(), Html.NONE),
                figure(reading, "span.today", line.today(), Html.NONE),
                figure(reading, "span.7d", line.last7(), AnalyticsChange.of(line.trend7(), reading.words())),
                figure(reading, "span.30d", line.last30(), AnalyticsChange.of(line.trend30(), reading.words())),
                figure(reading, "span.all", line.all(), Html.NONE),
                Sparkline.of(line.days(), true),
                days(reading, line));
    }

    private static Html figure(AnalyticsReading reading, String key, long clicks, Html trend) {
        return Html.of(
                "<div><dt>{}</dt><dd>{} {}</dd></div>",
                reading.say(key),
                reading.words().number(clicks),
                trend);
    }

    private static Html days(AnalyticsReading reading, ProductLine line) {
        LocalDate today =
                LocalDate.ofInstant(reading.board().asOf(), reading.board().productZone());
        List<Html> rows = new ArrayList<>();
        int count = line.days().size();
        for (int back = 0; back < count; back++) {
            LocalDate day = today.minusDays(back);
            rows.add(Html.of(
                    "<tr><th scope=\"row\"><a href=\"{}\">{}</a></th><td>{}</td></tr>",
                    reading.address().onDay(day).href("view"),
                    reading.words().date(day),
                    reading.words().number(line.days().get(count - 1 - back))));
        }
        return Html.of("""
                <details class="behind" id="product-days"><summary>{}</summary><table class="plain-table"><thead><tr><th scope="col">{}</th>
                <th scope="col">{}</th></tr></thead><tbody>{}</tbody></table></details>
                """, reading.say("table.days"), reading.say("day"), reading.say("card.total"), Html.join(rows));
    }
}
