package io.ordertochat.examples.demoshop.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Serves pages on the JDK's HTTP server. */
public final class PageServer implements HttpHandler {

    private static final System.Logger LOG = System.getLogger("io.ordertochat.examples.demoshop");
    private static final int MAX_BODY = 64 * 1024;
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    private final Pages pages;

    /** The pages. */
    public interface Pages {

        /**
         * Answers a request.
         *
         * @param request what is asked for
         * @return the answer
         */
        PageResponse answer(PageRequest request);

        /**
         * Answers a request that cannot be taken.
         *
         * @param request what is asked for, as far as it could be read
         * @param status the HTTP status
         * @return the answer
         */
        PageResponse refuse(PageRequest request, int status);
    }

    /**
     * Makes a handler.
     *
     * @param pages what it serves
     */
    public PageServer(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    private PageResponse answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod().toUpperCase(Locale.ROOT);
        PageRequest bare = request(exchange, method, Map.of(), Map.of());
        boolean post = method.equals("POST");
        if (!post && !method.equals("GET") && !method.equals("HEAD")) {
            return pages.refuse(bare, 405);
        }
        if (post && !SameSite.allows(exchange.getRequestHeaders())) {
            return pages.refuse(bare, 403);
        }
        byte[] body = post ? body(exchange) : new byte[0];
        if (body.length > MAX_BODY) {
            return pages.refuse(bare, 413);
        }
        Optional<PageRequest> whole = read(exchange, post ? method : "GET", body);
        return whole.isPresent() ? answerOr500(whole.get(), bare) : pages.refuse(bare, 400);
    }

    private PageResponse answerOr500(PageRequest request, PageRequest bare) {
        try {
            return pages.answer(request);
        } catch (RuntimeException failed) {
            // The class and the place only: a message may repeat what a customer typed.
            StackTraceElement[] trace = failed.getStackTrace();
            String at = trace.length == 0 ? "" : " at " + trace[0];
            LOG.log(
                    System.Logger.Level.ERROR,
                    "page failed: " + failed.getClass().getName() + at);
            return pages.refuse(bare, 500);
        }
    }

    private static Optional<PageRequest> read(HttpExchange exchange, String method, byte[] body) {
        String query = exchange.getRequestURI().getRawQuery();
        try {
            return Optional.of(request(
                    exchange,
                    method,
                    Forms.read(query == null ? "" : query),
                    Forms.read(new String(body, StandardCharsets.UTF_8))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static PageRequest request(
            HttpExchange exchange, String method, Map<String, List<String>> query, Map<String, List<String>> form) {
        String path = exchange.getRequestURI().getPath();
        Headers headers = exchange.getRequestHeaders();
        String userAgent = Objects.requireNonNullElse(headers.getFirst("User-Agent"), "");
        return new PageRequest(method, path == null ? "/" : path, query, form, cookies(headers), userAgent);
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            return in.readNBytes(MAX_BODY + 1);
        }
    }

    private static Map<String, String> cookies(Headers headers) {
        Map<String, String> cookies = new HashMap<>();
        for (String header : headers.getOrDefault("Cookie", List.of())) {
            for (String cookie : header.split(";")) {
                int equals = cookie.indexOf('=');
                if (equals > 0) {
                    String name = cookie.substring(0, equals).strip();
                    cookies.putIfAbsent(
                            name, unquoted(cookie.substring(equals + 1).strip()));
                }
            }
        }
        return cookies;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static void send(HttpExchange exchange, PageResponse response) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        response.headers().forEach(headers::set);
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        boolean noBody = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(response.status(), noBody ? -1 : body.length);
        if (!noBody) {
            exchange.getResponseBody().write(body);
        }
    }
}
