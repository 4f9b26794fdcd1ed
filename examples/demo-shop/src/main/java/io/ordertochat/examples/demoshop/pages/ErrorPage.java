package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.http.page.Html;
import java.util.List;
import java.util.Map;

/** What a visitor sees when something went wrong, and what to do about it. */
final class ErrorPage {

    private ErrorPage() {}

    static Html body(Visit visit, int status) {
        return Html.of(
                """
                <div class="wide empty"><p class="error-code" aria-hidden="true">{}</p><h1>{}</h1>
                <p class="lead">{}</p><p><a class="button" href="/">{}</a></p></div>
                """,
                status,
                visit.say("error." + status),
                visit.say("error." + status + ".lead"),
                visit.say("cart.browse"));
    }

    /** Nothing was lost: what was posted is here again, its submission key included. */
    static Html tryAgain(Visit visit) {
        return Html.of(
                """
                <div class="wide empty"><p class="error-code" aria-hidden="true">503</p><h1>{}</h1>
                <p class="lead">{}</p>{}</div>
                """,
                visit.say("error.503"),
                visit.say("error.503.lead"),
                visit.request().isPost() ? again(visit) : reload(visit));
    }

    private static Html reload(Visit visit) {
        return Html.of(
                "<p><a class=\"button\" href=\"{}\">{}</a></p>",
                ShopPages.encodePath(visit.request().path()),
                visit.say("error.again"));
    }

    private static Html again(Visit visit) {
        return Html.of(
                "<form method=\"post\" action=\"{}\">{}<button class=\"button\">{}</button></form>",
                ShopPages.encodePath(visit.request().path()),
                Html.join(visit.request().form().entrySet().stream()
                        .map(ErrorPage::hidden)
                        .toList()),
                visit.say("error.again"));
    }

    // A text area, for an input would lose the line breaks of the notes.
    private static Html hidden(Map.Entry<String, List<String>> field) {
        return Html.of(
                "<textarea hidden name=\"{}\" aria-hidden=\"true\">\n{}</textarea>",
                field.getKey(),
                field.getValue().get(0));
    }
}
