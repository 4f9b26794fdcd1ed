package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.examples.demoshop.shelf.Terms;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldGroup;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.http.page.Html;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The checkout form, made from the shop's own definition of it. */
final class CheckoutPage {

    private CheckoutPage() {}

    /** What the library says, at the inputs of this page. */
    static Problems problems(Visit visit, CheckoutForm form, List<FieldViolation> violations) {
        Map<String, String> byInput = new LinkedHashMap<>();
        for (FieldViolation violation : violations) {
            String input = FieldMarkup.has(form, violation.field())
                    ? FieldMarkup.input(violation.field())
                    : switch (violation.field()) {
                        case "shipping", "payment", "coupon" -> violation.field();
                        default -> "cart-lines";
                    };
            byInput.putIfAbsent(input, Problems.sentence(violation, visit));
        }
        return new Problems(byInput);
    }

    static Html body(
            Visit visit, CheckoutForm form, Draft draft, Summary summary, Problems problems, String orderLabel) {
        return Html.of(
                """
                <div class="wide"><h1 class="page-title">{}</h1>
                {}
                <form method="post" action="/checkout" class="two checkout" novalidate>
                <input type="hidden" name="key" value="{}"><input type="hidden" name="seen" value="{}">
                <div class="stack">
                {}
                {}
                {}
                </div>
                <aside class="panel summary" aria-labelledby="summary-title">
                {}
                <button class="button chat block" name="then" value="order">{}{}</button>
                <p class="quiet">{}</p></aside>
                </form></div>
                """,
                visit.say("checkout.title"),
                problems.summary(visit),
                draft.key(),
                draft.seen(),
                Html.join(Arrays.stream(FieldGroup.values())
                        .map(group -> group(visit, form, group, draft, problems))
                        .toList()),
                choices(visit, "shipping", Terms.deliveries(), draft.shipping(), problems),
                choices(visit, "payment", Terms.payments(), draft.payment(), problems),
                summary.markup(visit, draft, problems),
                Frame.CHAT_ICON,
                orderLabel,
                visit.say("checkout.next"));
    }

    private static Html group(Visit visit, CheckoutForm form, FieldGroup group, Draft draft, Problems problems) {
        List<Html> fields = form.enabledFields().stream()
                .filter(setting -> setting.key().group() == group)
                .map(setting -> FieldMarkup.field(
                        visit,
                        setting,
                        draft.answers().getOrDefault(setting.key().key(), ""),
                        problems))
                .toList();
        return Html.when(
                !fields.isEmpty(),
                () -> Html.of(
                        "<fieldset class=\"panel\"><legend>{}</legend><div class=\"fields\">{}</div></fieldset>",
                        visit.say("group." + group.name()),
                        Html.join(fields)));
    }

    private static Html choices(Visit visit, String name, List<String> codes, String chosen, Problems problems) {
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
