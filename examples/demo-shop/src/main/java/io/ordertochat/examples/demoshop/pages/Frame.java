package io.ordertochat.examples.demoshop.pages;

import io.ordertochat.examples.demoshop.web.Forms;
import io.ordertochat.examples.demoshop.web.Language;
import io.ordertochat.examples.demoshop.web.Resources;
import io.ordertochat.http.page.Assets;
import io.ordertochat.http.page.Html;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands around every page. */
final class Frame {

    static final String STYLES = Resources.text("shop.css");
    static final String STYLES_PATH = "/shop/styles-" + Integer.toHexString(STYLES.hashCode()) + ".css";
    static final String ICON_PATH = "/shop/icon.svg";

    static final Html CHAT_ICON =
            Html.trusted("<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">"
                    + "<path fill=\"currentColor\" d=\"M12 2.5a9.5 9.5 0 0 0-8.2 14.3L2.5 21.5l4.8-1.3A9.5 9.5 0 1 0 12 2.5Z"
                    + "m-4 8.3a1.3 1.3 0 1 1 0 2.5 1.3 1.3 0 0 1 0-2.5Zm4 0a1.3 1.3 0 1 1 0 2.5 1.3 1.3 0 0 1 0-2.5Z"
                    + "m4 0a1.3 1.3 0 1 1 0 2.5 1.3 1.3 0 0 1 0-2.5Z\"/></svg>");
    static final Html LOGO = Html.trusted(
            "<svg class=\"logo\" viewBox=\"0 0 40 40\" aria-hidden=\"true\" focusable=\"false\">"
                    + "<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"3\" stroke-linecap=\"round\" stroke-linejoin=\"round\" "
                    + "d=\"M6 20 20 7l14 13v12a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2Z\"/><path fill=\"none\" stroke=\"currentColor\" "
                    + "stroke-width=\"3\" stroke-linecap=\"round\" d=\"M25 24a5 5 0 1 1-5-4.6 3 3 0 1 1-2.6 4.6\"/></svg>");

    private final String shopName;
    private final Assets assets = Assets.standard();

    Frame(String shopName) {
        this.shopName = shopName;
    }

    Html around(Visit visit, String title, int inCart, Html main) {
        return around(visit, title, inCart, main, Html.NONE, links(visit));
    }

    /** A page with the checkout form: with its script, and languages that take along what has been typed. */
    Html aroundForm(Visit visit, String title, int inCart, Html main) {
        return around(visit, title, inCart, main, script("order-to-chat-form.js"), buttons(visit));
    }

    private Html script(String name) {
        return Html.of("<script type=\"module\" src=\"/assets/{}\"></script>", assets.hashed(name));
    }

    private Html around(Visit visit, String title, int inCart, Html main, Html script, Html languages) {
        return Html.of(
                """
                <!doctype html>
                <html lang="{}">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="robots" content="noindex">
                <title>{} · {}</title>
                <link rel="stylesheet" href="/assets/{}">
                <link rel="stylesheet" href="/assets/{}">
                <link rel="stylesheet" href="{}">
                <link rel="icon" href="{}" type="image/svg+xml">
                {}{}
                </head>
                <body>
                <a class="skip" href="#main">{}</a>
                {}
                <main id="main" tabindex="-1">
                {}
                </main>
                {}
                </body>
                </html>
                """,
                visit.language().tag(),
                title,
                shopName,
                assets.hashed("order-to-chat-form.css"),
                assets.hashed("order-to-chat-buttons.css"),
                STYLES_PATH,
                ICON_PATH,
                script("order-to-chat-buttons.js"),
                script,
                visit.say("skip"),
                header(visit, inCart, languages),
                main,
                footer(visit));
    }

    private Html header(Visit visit, int inCart, Html languages) {
        return Html.of("""
                <header class="top"><div class="wide top-row">
                <a class="brand" href="/">{}<span>{}</span></a>
                <nav class="languages" aria-label="{}">{}</nav>
                <a class="cart-link" href="/cart">{} <span class="badge">{}</span></a>
                </div></header>
                """, LOGO, shopName, visit.say("languages"), languages, visit.say("cart"), inCart);
    }

    private static Html links(Visit visit) {
        return Html.join(Arrays.stream(Language.values())
                .map(language -> Html.of(
                        "<a href=\"{}\" lang=\"{}\" hreflang=\"{}\"{}><span class=\"long\">{}</span>"
                                + "<span class=\"short\" aria-hidden=\"true\">{}</span></a>",
                        here(visit, language),
                        language.tag(),
                        language.tag(),
                        language == visit.language() ? Html.trusted(" aria-current=\"true\"") : Html.NONE,
                        language.ownName(),
                        language.tag().substring(0, 2)))
                .toList());
    }

    // The hidden button is what Enter in a field presses: a form takes the first button in the page.
    private static Html buttons(Visit visit) {
        return Html.of(
                "<button form=\"checkout\" hidden></button>{}",
                Html.join(Arrays.stream(Language.values())
                        .map(language -> Html.of(
                                "<button form=\"checkout\" name=\"{}\" value=\"{}\" lang=\"{}\" formnovalidate{}>"
                                        + "<span class=\"long\">{}</span>"
                                        + "<span class=\"short\" aria-hidden=\"true\">{}</span></button>",
                                Visit.LANGUAGE,
                                language.tag(),
                                language.tag(),
                                language == visit.language() ? Html.trusted(" aria-current=\"true\"") : Html.NONE,
                                language.ownName(),
                                language.tag().substring(0, 2)))
                        .toList()));
    }

    private static String here(Visit visit, Language language) {
        Map<String, String> query = new HashMap<>();
        for (Map.Entry<String, List<String>> entry : visit.request().query().entrySet()) {
            query.put(entry.getKey(), entry.getValue().get(0));
        }
        query.put(Visit.LANGUAGE, language.tag());
        String path = visit.request().isPost()
                ? ShopPages.pageAfterPost(visit.request())
                : visit.request().path();
        return ShopPages.encodePath(path) + "?" + Forms.write(query);
    }

    private static Html footer(Visit visit) {
        return Html.of(
                "<footer class=\"bottom\"><div class=\"wide\"><p>{}</p><p class=\"quiet\">{}</p></div></footer>",
                visit.say("footer.shop"),
                visit.say("footer.demo"));
    }
}
