package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.catalog.ChargeOutcome;
import io.ordertochat.catalog.ChargeRequest;
import io.ordertochat.catalog.Charges;
import io.ordertochat.catalog.LineItem;
import io.ordertochat.contact.PostalAddress;
import io.ordertochat.examples.demoshop.shelf.Terms;
import io.ordertochat.http.page.Html;
import io.ordertochat.http.page.InputProblems;
import io.ordertochat.money.Money;
import io.ordertochat.shop.ShopId;
import java.util.List;
import java.util.Optional;

/** What an order would cost: its lines, the coupon, and the total for each delivery. */
record Summary(Bag bag, Money discount, String coupon, boolean couponRefused) {

    static Summary of(ShopId shop, Visit visit, Bag bag, String coupon, Terms terms) {
        List<LineItem> items = bag.items(visit.language());
        ChargeOutcome outcome = terms.charge(new ChargeRequest(
                shop, items, "", coupon, PostalAddress.NONE, visit.language().locale()));
        Charges charges = outcome instanceof ChargeOutcome.Charged charged
                ? charged.charges()
                : Charges.none(bag.subtotal().currency());
        boolean refused = outcome instanceof ChargeOutcome.CouponRefused;
        return new Summary(bag, charges.discount(), charges.coupon(), refused);
    }

    Html markup(Visit visit, Draft draft, InputProblems problems) {
        return Html.of(
                """
                <h2 id="summary-title">{}</h2>
                <ul class="mini" id="cart-lines">{}</ul>
                {}
                {}
                <dl class="sums"><div class="sum"><dt>{}</dt><dd>{}</dd></div>{}{}</dl>
                """,
                visit.say("summary"),
                Html.join(
                        bag.entries().stream().map(entry -> line(visit, entry)).toList()),
                problems.at("cart-lines"),
                couponField(visit, draft, problems),
                visit.say("sum.subtotal"),
                visit.texts().money(bag.subtotal()),
                Html.when(
                        !discount.isZero(),
                        () -> Html.of(
                                "<div class=\"sum good\"><dt>{}</dt><dd>−{}</dd></div>",
                                visit.say("sum.discount", coupon),
                                visit.texts().money(discount))),
                Html.join(Terms.deliveries().stream()
                        .map(code -> totals(visit, code))
                        .toList()));
    }

    private static Html line(Visit visit, Bag.Entry entry) {
        return Html.of(
                "<li><span class=\"mini-name\"><span class=\"times\">{} ×</span> {}{}</span><span>{}</span></li>",
                entry.line().quantity(),
                entry.product().name(visit.language()),
                CartPage.options(visit, entry.options()),
                visit.texts().money(entry.price()));
    }

    private static Html couponField(Visit visit, Draft draft, InputProblems problems) {
        return Html.of(
                """
                <div class="field coupon"><label for="coupon">{} <span class="quiet">{}</span></label>
                <div class="joined"><input id="coupon" name="coupon" maxlength="64" value="{}" autocomplete="off"
                autocapitalize="characters" spellcheck="false"{}>
                <button class="button plain" name="then" value="refresh" formnovalidate>{}</button></div>{}</div>
                """,
                visit.say("coupon"),
                visit.say("optional"),
                draft.coupon(),
                problems.attributes("coupon", false),
                visit.say("coupon.apply"),
                problems.at("coupon"));
    }

    /** One for each delivery; the style sheet shows that of the chosen one, without any script. */
    private Html totals(Visit visit, String delivery) {
        Optional<Money> price = Terms.price(delivery);
        Money shipping = price.orElse(Money.zero(discount.currency()));
        return Html.of(
                """
                <div class="sum for-{}"><dt>{}</dt><dd>{}</dd></div>
                <div class="sum total for-{}"><dt>{}</dt><dd>{}</dd></div>
                """,
                delivery,
                visit.say("shipping." + delivery),
                shipping.isZero() ? visit.say("free") : visit.texts().money(shipping),
                delivery,
                visit.say("sum.total"),
                visit.texts().money(bag.subtotal().minus(discount).plus(shipping)));
    }
}
