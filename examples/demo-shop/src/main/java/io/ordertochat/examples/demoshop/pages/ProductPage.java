package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.ProductOption;
import io.ordertochat.examples.demoshop.shelf.ShelfProduct;
import io.ordertochat.form.FieldViolation;
import io.ordertochat.http.page.Html;
import io.ordertochat.http.page.InputProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One product, with its options. */
final class ProductPage {

    private static final String OPTION = "option.";

    private final Pictures pictures;

    ProductPage(Pictures pictures) {
        this.pictures = pictures;
    }

    /** What was chosen, by the option's name. */
    static Map<String, String> chosen(Visit visit, ShelfProduct product) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (ProductOption option : product.options()) {
            String text = visit.request().form(OPTION + option.name());
            if (!text.isBlank()) {
                chosen.put(option.name(), text.strip());
            }
        }
        return chosen;
    }

    /** What the checkout says about the line, at the inputs of this page. */
    static InputProblems problems(Visit visit, ShelfProduct product, List<FieldViolation> violations) {
        Map<String, String> byInput = new LinkedHashMap<>();
        for (FieldViolation violation : violations) {
            String input = "quantity";
            String sentence = visit.problem(violation);
            for (int i = 0; i < product.options().size(); i++) {
                String name = product.options().get(i).name();
                if (violation.field().endsWith(".options." + name)) {
                    input = "option-" + i;
                    boolean missing = violation.code().code().equals("required");
                    sentence = missing ? visit.say("problem.choose", label(visit, name)) : sentence;
                }
            }
            byInput.putIfAbsent(input, sentence);
        }
        return InputProblems.of(byInput);
    }

    static String label(Visit visit, String option) {
        return visit.texts().sayOr("option." + option, option);
    }

    static String choice(Visit visit, String choice) {
        return visit.texts().sayOr("choice." + choice, choice);
    }

    Html body(Visit visit, ShelfProduct product, PageButtons buttons, InputProblems problems) {
        String orderLabel = buttons.orderLabel();
        return Html.of(
                """
                <div class="wide">
                {}
                {}
                <div class="product">
                <div class="product-picture">{}</div>
                <div class="product-text">
                <h1>{}</h1>
                <p class="price big">{}</p>
                <p class="lead">{}</p>
                <form method="post" action="/cart/lines">
                <input type="hidden" name="product" value="{}">
                {}
                <div class="field narrow"><label for="quantity">{}</label>
                <input id="quantity" name="quantity" type="number" inputmode="numeric" min="1" max="9999" value="{}"{}>{}</div>
                <div class="actions"><button class="button" name="then" value="cart">{}</button>
                {}</div>
                </form>
                {}
                </div></div></div>
                """,
                crumbs(visit, product),
                problems.summary(visit.language().locale()),
                pictures.of(product),
                product.name(visit.language()),
                visit.texts().money(product.price()),
                product.description(visit.language()),
                product.id().value(),
                options(visit, product, problems),
                visit.say("quantity"),
                visit.request().isPost() ? visit.request().form("quantity") : "1",
                problems.attributes("quantity", false),
                problems.at("quantity"),
                visit.say("product.add"),
                Html.when(
                        !orderLabel.isEmpty(),
                        () -> Html.of(
                                "<button class=\"button chat\" name=\"then\" value=\"checkout\" data-o2c-entry=\"product_whatsapp\">"
                                        + "{}{}</button>",
                                Frame.CHAT_ICON,
                                orderLabel)),
                buttons.section(visit));
    }

    private static Html crumbs(Visit visit, ShelfProduct product) {
        List<Html> steps = new ArrayList<>();
        steps.add(Html.of("<li><a href=\"/\">{}</a></li>", visit.say("category.all")));
        if (!product.categories().isEmpty()) {
            CategoryPath path = product.categories().get(0);
            path.parent().ifPresent(parent -> steps.add(crumb(visit, parent)));
            steps.add(crumb(visit, path));
        }
        return Html.of(
                "<nav class=\"crumbs\" aria-label=\"{}\"><ol>{}</ol></nav>", visit.say("crumbs"), Html.join(steps));
    }

    private static Html crumb(Visit visit, CategoryPath path) {
        return Html.of("<li><a href=\"{}\">{}</a></li>", CataloguePage.link(path), CataloguePage.name(visit, path));
    }

    private static Html options(Visit visit, ShelfProduct product, InputProblems problems) {
        List<Html> all = new ArrayList<>();
        for (int i = 0; i < product.options().size(); i++) {
            ProductOption option = product.options().get(i);
            String input = "option-" + i;
            all.add(
                    option.isFreeText()
                            ? text(visit, option, input, problems)
                            : choices(visit, option, input, problems));
        }
        return Html.join(all);
    }

    private static Html text(Visit visit, ProductOption option, String input, InputProblems problems) {
        return Html.of(
                """
                <div class="field"><label for="{}">{} <span class="quiet">{}</span></label>
                <p class="hint" id="{}-hint">{}</p>
                <input id="{}" name="option.{}" maxlength="200" value="{}" autocomplete="off"{}>{}</div>
                """,
                input,
                label(visit, option.name()),
                visit.say("optional"),
                input,
                visit.say("option.hint"),
                input,
                option.name(),
                visit.request().form(OPTION + option.name()),
                problems.attributes(input, true),
                problems.at(input));
    }

    private static Html choices(Visit visit, ProductOption option, String input, InputProblems problems) {
        List<Html> pills = new ArrayList<>();
        String chosen = visit.request().form(OPTION + option.name());
        List<String> offered = new ArrayList<>(option.choices());
        if (!option.required()) {
            offered.add(0, "");
        }
        for (String choice : offered) {
            // The first pill has the id of the whole choice, so that the summary's link leads to it.
            String id = pills.isEmpty() ? input : input + "-" + pills.size();
            pills.add(Html.of(
                    "<span class=\"pill\"><input type=\"radio\" id=\"{}\" name=\"option.{}\" value=\"{}\"{}>"
                            + "<label for=\"{}\">{}</label></span>",
                    id,
                    option.name(),
                    choice,
                    choice.equals(chosen) ? Html.trusted(" checked") : Html.NONE,
                    id,
                    choice.isEmpty() ? visit.say("choice.none") : choice(visit, choice)));
        }
        return Html.of(
                "<fieldset class=\"field\" role=\"radiogroup\"{}><legend>{} <span class=\"quiet\">{}</span></legend>"
                        + "<div class=\"pills\">{}</div>{}</fieldset>",
                problems.attributes(input, false),
                label(visit, option.name()),
                visit.say(option.required() ? "required" : "optional"),
                Html.join(pills),
                problems.at(input));
    }
}
