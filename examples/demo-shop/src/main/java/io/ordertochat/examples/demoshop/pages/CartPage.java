package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.http.page.Html;
import java.util.Map;

/** The cart. */
final class CartPage {

    private final Pictures pictures;

    CartPage(Pictures pictures) {
        this.pictures = pictures;
    }

    Html body(Visit visit, Bag bag, PageButtons buttons) {
        return bag.isEmpty() ? empty(visit, buttons) : full(visit, bag, buttons);
    }

    private static Html empty(Visit visit, PageButtons buttons) {
        return Html.of(
                """
                <div class="wide empty">
                <svg class="empty-picture" viewBox="0 0 120 100" aria-hidden="true" focusable="false"><path fill="none"
                stroke="currentColor" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"
                d="M22 42h76l-8 46H30Zm16 0c0-18 8-30 22-30s22 12 22 30M46 58v14m14-14v14m14-14v14"/></svg>
                <h1>{}</h1><p class="lead">{}</p><p><a class="button" href="/">{}</a></p>{}</div>
                """,
                visit.say("cart.empty"),
                visit.say("cart.empty.lead"),
                visit.say("cart.browse"),
                buttons.floating());
    }

    private Html full(Visit visit, Bag bag, PageButtons buttons) {
        String orderLabel = buttons.orderLabel();
        return Html.of(
                """
                <div class="wide"><h1 class="page-title">{}</h1>
                <div class="two"><ul class="lines">{}</ul>
                <section class="panel summary" aria-labelledby="summary-title"><h2 id="summary-title">{}</h2>
                <dl class="sums"><div class="sum"><dt>{}</dt><dd>{}</dd></div></dl>
                <p class="quiet">{}</p>{}
                <p><a class="link" href="/">{}</a></p>{}</section></div></div>
                """,
                visit.say("cart.title"),
                Html.join(
                        bag.entries().stream().map(entry -> line(visit, entry)).toList()),
                visit.say("summary"),
                visit.say("sum.subtotal"),
                visit.texts().money(bag.subtotal()),
                visit.say("cart.shipping"),
                orderLabel.isEmpty()
                        ? closed(visit, false)
                        : Html.of(
                                "<a class=\"button chat block\" href=\"/checkout\" data-o2c-entry=\"cart_whatsapp\">{}{}</a>{}",
                                Frame.CHAT_ICON,
                                orderLabel,
                                closed(visit, true)),
                visit.say("cart.browse"),
                buttons.section(visit));
    }

    /** It may come to be seen when the merchant closes the checkout while the page is open. */
    private static Html closed(Visit visit, boolean hidden) {
        return Html.of(
                "<p class=\"notice\" data-o2c-standard{}>{}</p>",
                hidden ? Html.trusted(" hidden") : Html.NONE,
                visit.say("checkout.closed"));
    }

    private Html line(Visit visit, Bag.Entry entry) {
        String name = entry.product().name(visit.language());
        long id = entry.line().id();
        return Html.of(
                """
                <li class="line"><a class="line-picture" href="/products/{}" tabindex="-1" aria-hidden="true">{}</a>
                <div class="line-text"><h2><a href="/products/{}">{}</a></h2>{}<p class="quiet">{}</p>
                <div class="line-tools"><form method="post" action="/cart/lines/{}" class="inline">
                <label for="quantity-{}">{}<span class="sr"> {}</span></label>
                <input id="quantity-{}" name="quantity" type="number" inputmode="numeric" min="0" max="9999" value="{}">
                <button class="button plain">{}<span class="sr"> {}</span></button></form>
                <form method="post" action="/cart/lines/{}"><input type="hidden" name="quantity" value="0">
                <button class="link">{}<span class="sr"> {}</span></button></form></div></div>
                <p class="price line-price">{}</p></li>
                """,
                entry.line().product(),
                pictures.of(entry.product()),
                entry.line().product(),
                name,
                options(visit, entry.options()),
                visit.say("each", visit.texts().money(entry.product().price())),
                id,
                id,
                visit.say("quantity"),
                name,
                id,
                entry.line().quantity(),
                visit.say("cart.update"),
                name,
                id,
                visit.say("cart.remove"),
                name,
                visit.texts().money(entry.price()));
    }

    /** Chosen options; what a customer wrote stands apart, so that it cannot turn its surroundings around. */
    static Html options(Visit visit, Map<String, String> options) {
        return Html.when(
                !options.isEmpty(),
                () -> Html.of(
                        "<ul class=\"options\">{}</ul>",
                        Html.join(options.entrySet().stream()
                                .map(option -> Html.of(
                                        "<li>{}: <bdi>{}</bdi></li>",
                                        ProductPage.label(visit, option.getKey()),
                                        ProductPage.choice(visit, option.getValue())))
                                .toList())));
    }
}
