package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.catalog.Basket;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.http.ChatHtml;
import io.ordertochat.http.page.Html;
import io.ordertochat.message.FormattedText;
import io.ordertochat.message.RenderedMessage;
import io.ordertochat.money.Money;
import io.ordertochat.order.Order;
import java.time.ZoneId;

/** A placed order: its reference, the link into the chat, and the message the customer is about to send. */
final class OrderPage {

    private OrderPage() {}

    static Html body(Visit visit, Order order, RenderedMessage message, ZoneId zone) {
        return Html.of(
                """
                <div class="wide order">
                <section class="placed">
                <p class="status"><span class="dot"></span>{}</p>
                <h1>{}</h1>
                <p class="reference"><span class="quiet">{}</span> <strong id="reference">{}</strong></p>
                <p class="lead">{}</p>
                <a class="button chat huge" id="open-chat" href="{}" target="_blank" rel="noopener noreferrer">{}{}</a>
                <button class="button plain" type="button" data-o2c-scan="open-chat" hidden>{}</button>
                <p class="quiet">{}</p>
                </section>
                <div class="two even">
                <section aria-labelledby="message-title"><h2 id="message-title">{}</h2>
                <div class="chat-window"><p class="chat-head"><span class="avatar" aria-hidden="true">C</span>
                <span><strong>Casa Caraminhola</strong><span class="chat-number">{}</span></span></p>
                <div class="chat-body"><div class="bubble"><div id="message">{}</div>
                <p class="stamp">{}</p></div></div></div>
                <p class="quiet">{}</p></section>
                <div class="stack">
                <section class="panel" aria-labelledby="sums-title"><h2 id="sums-title">{}</h2>{}</section>
                <section class="panel" aria-labelledby="routing-title"><h2 id="routing-title">{}</h2>
                <p class="number">{}</p><ul class="story">{}</ul></section>
                </div></div></div>
                """,
                visit.say("status." + order.status().name()),
                visit.say("order.title"),
                visit.say("order.reference"),
                order.reference().value(),
                visit.say(visit.request().query("again").isEmpty() ? "order.lead" : "order.again"),
                message.link().uri(),
                Frame.CHAT_ICON,
                visit.say("order.open"),
                visit.say("order.scan"),
                visit.say("order.fictitious"),
                visit.say("order.message"),
                order.routing().number().international(),
                Html.trusted(ChatHtml.of(FormattedText.parse(message.text()))),
                visit.texts().moment(order.placedAt(), zone),
                visit.say("order.link", message.encodedLength(), visit.say("step." + message.step())),
                visit.say("summary"),
                sums(visit, order),
                visit.say("routing.title"),
                order.routing().number().international(),
                RoutingStory.of(visit, order, zone));
    }

    private static Html sums(Visit visit, Order order) {
        Basket basket = order.basket();
        Money discount = basket.charges().discount();
        return Html.of(
                """
                <ul class="mini">{}</ul>
                <dl class="sums">{}{}{}<div class="sum total"><dt>{}</dt><dd>{}</dd></div>{}</dl>
                """,
                Html.join(basket.lines().stream().map(line -> line(visit, line)).toList()),
                sum(visit, visit.say("sum.subtotal"), basket.subtotal()),
                Html.when(
                        !discount.isZero(),
                        () -> Html.of(
                                "<div class=\"sum good\"><dt>{}</dt><dd>−{}</dd></div>",
                                visit.say("sum.discount", basket.charges().coupon()),
                                visit.texts().money(discount))),
                basket.charges()
                        .shipping()
                        .map(price -> sum(
                                visit,
                                visit.say("sum.shipping", basket.charges().shippingLabel()),
                                price))
                        .orElse(Html.NONE),
                visit.say("sum.total"),
                visit.texts().money(basket.total()),
                Html.when(
                        !order.payment().isEmpty(),
                        () -> Html.of(
                                "<div class=\"sum\"><dt>{}</dt><dd><bdi>{}</bdi></dd></div>",
                                visit.say("payment"),
                                visit.texts().sayOr("payment." + order.payment(), order.payment()))));
    }

    private static Html sum(Visit visit, String label, Money amount) {
        return Html.of(
                "<div class=\"sum\"><dt>{}</dt><dd>{}</dd></div>",
                label,
                amount.isZero() ? visit.say("free") : visit.texts().money(amount));
    }

    private static Html line(Visit visit, LineItem line) {
        return Html.of(
                "<li><span class=\"mini-name\"><span class=\"times\">{} ×</span> {}{}</span><span>{}</span></li>",
                line.quantity(),
                line.name(),
                CartPage.options(visit, line.options()),
                visit.texts().money(line.linePrice()));
    }
}
