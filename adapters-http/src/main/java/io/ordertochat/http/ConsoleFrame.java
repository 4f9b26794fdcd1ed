package io.ordertochat.http;

import io.ordertochat.http.page.Assets;
import io.ordertochat.http.page.Html;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What stands around every page of the console. Addresses are relative: where the interface is mounted, only the host and
 * its proxies know. All pages lie in one folder, so the way out of it is always the same.
 */
final class ConsoleFrame {

    static final String ROOT = "../../";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final Html LOGO = Html.trusted(
            "<svg class=\"logo\" viewBox=\"0 0 32 32\" aria-hidden=\"true\" focusable=\"false\"><path fill=\"currentColor\""
                    + " d=\"M16 3C8.8 3 3 8.3 3 14.9c0 3.3 1.5 6.3 3.9 8.5L5.600 28.300c-.2.8.6 1.400 1.300 1l5.200-2.900c1.200.3"
                    + " 2.500.5 3.900.5 7.200 0 13-5.300 13-12S23.200 3 16 3Z\"/><path fill=\"none\" stroke=\"var(--card)\""
                    + " stroke-width=\"2.600\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"m10.600 15.200 3.700"
                    + " 3.700 7.200-7.400\"/></svg>");

    private final Assets assets;
    private final boolean signsOut;

    ConsoleFrame(Assets assets, boolean signsOut) {
        this.assets = assets;
        this.signsOut = signsOut;
    }

    /** A page of the console in its order of navigation. */
    enum Page {
        OVERVIEW("./", "nav.overview"),
        ANALYTICS("analytics", "nav.analytics"),
        FORM("form", "nav.form");

        private final String href;
        private final String title;

        Page(String href, String title) {
            this.href = href;
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** A page for somebody who was let in. */
    Response page(AdminCall call, ConsoleTexts texts, String shopName, Page page, Html main, String... files) {
        Html header = Html.of(
                """
                <header class="top"><div class="wide top-row">
                <a class="brand" href="./">{}<span dir="auto">{}</span></a>
                <nav class="pages" aria-label="{}">{}</nav>
                <div class="tools">{}<span class="who"><span class="who-name" dir="auto">{}</span> <span class="tag">{}</span></span>{}</div>
                </div></header>
                """,
                LOGO,
                shopName,
                texts.say("nav"),
                Html.join(Arrays.stream(Page.values())
                        .map(one -> link(one, page, texts))
                        .toList()),
                languages(texts, keptQuery(call.call().request())),
                call.grant().who(),
                texts.say("role." + call.grant().role().code()),
                Html.when(
                        signsOut,
                        () -> Html.of(
                                "<button class=\"button quiet\" type=\"button\" data-sign-out>{}</button>",
                                texts.say("signOut"))));
        String token = call.grant().csrfToken().orElse("");
        return document(200, texts, texts.say(page.title()) + " · " + shopName, token, header, main, files);
    }

    /** A page for anybody, which tells nothing about any shop. */
    Response plain(int status, ConsoleTexts texts, String title, Html main) {
        Html header = Html.of(
                "<header class=\"top\"><div class=\"wide top-row\"><span class=\"brand\">{}<span>Order-to-Chat</span></span></div></header>",
                LOGO);
        return document(status, texts, title, "", header, main);
    }

    private Response document(
            int status, ConsoleTexts texts, String title, String token, Html header, Html main, String... files) {
        Html page = Html.of(
                """
                <!doctype html>
                <html lang="{}" dir="ltr">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{}</title><meta name="robots" content="noindex">
                <link rel="icon" href="{}">{}</head>
                <body data-csrf="{}" data-failed="{}"><a class="skip" href="#main">{}</a>
                {}<main id="main" tabindex="-1"><div class="wide">{}</div></main>
                <div class="toasts" id="toasts" role="status"></div></body></html>
                """,
                texts.language().tag(),
                title,
                asset("console.svg"),
                Html.join(Stream.concat(Stream.of("console.css"), Arrays.stream(files))
                        .map(this::file)
                        .toList()),
                token,
                texts.say("failed"),
                texts.say("skip"),
                header,
                main);
        return Response.of(status, page.toString().getBytes(StandardCharsets.UTF_8))
                .withHeader("content-type", "text/html; charset=utf-8")
                .withHeader("content-security-policy", POLICY)
                .withHeader("cross-origin-opener-policy", "same-origin")
                .withHeader("cache-control", "no-store")
                .withHeader("vary", "Accept-Language, Cookie");
    }

    private Html link(Page page, Page current, ConsoleTexts texts) {
        return Html.of(
                "<a href=\"{}\"{}>{}</a>",
                page.href,
                page == current ? Html.trusted(" aria-current=\"page\"") : Html.NONE,
                texts.say(page.title));
    }

    /** What of an address stays when the language changes, beginning with what joins it to a parameter before it. */
    static String keptQuery(Request request) {
        StringBuilder kept = new StringBuilder();
        for (Map.Entry<String, List<String>> parameter : new TreeMap<>(request.query()).entrySet()) {
            if (!parameter.getKey().equals("lang")) {
                parameter
                        .getValue()
                        .forEach(value -> kept.append('&')
                                .append(URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8))
                                .append('=')
                                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
            }
        }
        return kept.toString();
    }

    private static Html languages(ConsoleTexts texts, String kept) {
        List<Html> links = ConsoleLanguage.all().stream()
                .map(language -> Html.of(
                        "<a href=\"?lang={}{}\" hreflang=\"{}\" lang=\"{}\"{}><span class=\"long\">{}</span>"
                                + "<span class=\"short\" aria-hidden=\"true\">{}</span></a>",
                        language.tag(),
                        kept,
                        language.tag(),
                        language.tag(),
                        language == texts.language() ? Html.trusted(" aria-current=\"true\"") : Html.NONE,
                        language.ownName(),
                        language.locale().getLanguage()))
                .toList();
        return Html.of("<nav class=\"languages\" aria-label=\"{}\">{}</nav>", texts.say("languages"), Html.join(links));
    }

    // Classic scripts come first and wait like modules do: deferred scripts run in their order.
    private Html file(String name) {
        if (name.endsWith(".css")) {
            return Html.of("<link rel=\"stylesheet\" href=\"{}\">", asset(name));
        }
        return name.endsWith(".min.js")
                ? Html.of("<script defer src=\"{}\"></script>", asset(name))
                : Html.of("<script type=\"module\" src=\"{}\"></script>", asset(name));
    }

    private String asset(String name) {
        return ROOT + "assets/" + assets.hashed(name);
    }
}
