package io.ordertochat.examples.demoshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A visitor without a browser: cookies, no redirects followed. */
final class Visitor {

    private final URI shop;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(RunningShop shop) {
        this.shop = shop.address();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(shop.resolve(path)));
    }

    /** Posts pairs of name and value. */
    HttpResponse<String> post(String path, String... fields) {
        return send(form(path, fields));
    }

    HttpResponse<String> json(String path, String body) {
        return send(HttpRequest.newBuilder(shop.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder form(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(encode(fields[i]))
                    .append('=')
                    .append(encode(fields[i + 1]));
        }
        return HttpRequest.newBuilder(shop.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Puts a mug in the cart and sends the form; the answer. */
    HttpResponse<String> order(String name) {
        post("/cart/lines", "product", "mug-01", "quantity", "2", "option.Cor", "Azul");
        String page = get("/checkout").body();
        return post(
                "/checkout",
                "key",
                hidden(page, "key"),
                "seen",
                hidden(page, "seen"),
                "field.firstName",
                name,
                "field.phone",
                "11 98888-7777",
                "field.notes",
                "primeira linha\nsegunda linha",
                "shipping",
                "standard",
                "payment",
                "pix",
                "coupon",
                "",
                "then",
                "order");
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    static String hidden(String page, String name) {
        Matcher input =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return input.find() ? input.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
