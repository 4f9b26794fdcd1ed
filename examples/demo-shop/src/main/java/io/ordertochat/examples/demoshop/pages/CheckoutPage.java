package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.examples.demoshop.shelf.Terms;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.http.page.FormHtml;
import io.ordertochat.http.page.Html;
import io.ordertochat.http.page.InputProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The checkout form, made from the shop's own definition of it. */
final class CheckoutPage {

    private CheckoutPage() {}

    /** What the library says, at the inputs of this page. */
    static InputProblems problems(Visit visit, FormHtml form, List<FieldViolation> violations) {
        Map<String, String> byInput = new LinkedHashMap<>();
        for (FieldViolation violation : violations) {
            String input = form.asksFor(violation.field())
                    ? FormHtml.id(violation.field())
                    : switch (violation.field()) {
                        case "shipping", "payment", "coupon" -> violation.field();
                        default -> "cart-lines";
                    };
            byInput.putIfAbsent(input, visit.problem(violation));
        }
        return InputProblems.of(byInput);
    }

    static Html body(
            Visit visit, FormHtml form, Draft draft, Summary summary, InputProblems problems, PageButtons buttons) {
        // tag::fields[]
        Html fields = form.withAnswers(draft.answers()).withProblems(problems).fields();
        // end::fields[]
        Html content = Html.of(
                """
                {}
                <form method="post" action="/checkout" id="checkout" class="two checkout" novalidate>
                <input type="hidden" name="key" value="{}"><input type="hidden" name="seen" value="{}">
                <div class="stack">
                <fieldset class="panel"><legend>{}</legend>{}</fieldset>
                {}
                {}
                </div>
                <aside class="panel summary" aria-labelledby="summary-title">
                {}
                <button class="button chat block" name="then" value="order" data-o2c-entry="checkout_whatsapp">{}{}</button>
                <p class="quiet">{}</p></aside>
                </form>
                """,
                problems.summary(visit.language().locale()),
                draft.key(),
                draft.seen(),
                visit.say("checkout.fields"),
                fields,
                choices(visit, "shipping", Terms.deliveries(), draft.shipping(), problems),
                choices(visit, "payment", Terms.payments(), draft.payment(), problems),
                summary.markup(visit, draft, problems),
                Frame.CHAT_ICON,
                buttons.orderLabel(),
                visit.say("checkout.next"));
        return Html.of(
                "<div class=\"wide\"><h1 class=\"page-title\">{}</h1>{}{}</div>",
                visit.say("checkout.title"),
                form.enhanced("", ShopPages.SHOP, content),
                buttons.section(visit));
    }

    private static Html choices(Visit visit, String name, List<String> codes, String chosen, InputProblems problems) {
        List<Html> options = new ArrayList<>();
        for (String code : codes) {
            String id = options.isEmpty() ? name : name + "-" + code;
            Html price = Terms.price(code)
                    .map(amount -> Html.of(
                            "<span class=\"price\">{}</span>",
                            amount.isZero() ? visit.say("free") : visit.texts().money(amount)))
                    .orElse(Html.NONE);
            options.add(Html.of(
                    """
                    <div class="option"><input type="radio" id="{}" name="{}" value="{}"{}>
                    <label for="{}"><span><strong>{}</strong><span class="quiet">{}</span></span>{}</label></div>
                    """,
                    id,
                    name,
                    code,
                    code.equals(chosen) ? Html.trusted(" checked") : Html.NONE,
                    id,
                    visit.say(name + "." + code),
                    visit.say(name + "." + code + ".hint"),
                    price));
        }
        return Html.of(
                "<fieldset class=\"panel\" role=\"radiogroup\"{}><legend>{}</legend><div class=\"option-list\">{}</div>{}</fieldset>",
                problems.attributes(name, false),
                visit.say(name),
                Html.join(options),
                problems.at(name));
    }
}
