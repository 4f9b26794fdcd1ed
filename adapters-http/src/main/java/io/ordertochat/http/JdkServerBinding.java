package io.ordertochat.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Serves the interface from the JDK's own server ({@code jdk.httpserver}). The path below the server's context is what the
 * interface sees. The host brings server and executor. Thread-safe.
 */
public final class JdkServerBinding implements HttpHandler {

    private static final int NO_BODY = -1;
    private static final int CHUNKED = 0;

    private final OrderToChatApi api;
    private final Function<HttpExchange, @Nullable String> clientKey;

    /**
     * Makes a binding that counts clients by their remote address.
     *
     * @param api the interface
     */
    public JdkServerBinding(OrderToChatApi api) {
        this(api, exchange -> ClientAddress.keyOf(exchange.getRemoteAddress().getAddress()));
    }

    /**
     * Makes a binding that counts clients the host's way, for instance by the {@code X-Forwarded-For} of a proxy it trusts.
     *
     * @param api the interface
     * @param clientKey the client of an exchange, null when unknown; kept in memory only, to count
     */
    public JdkServerBinding(OrderToChatApi api, Function<HttpExchange, @Nullable String> clientKey) {
        this.api = Objects.requireNonNull(api, "api");
        this.clientKey = Objects.requireNonNull(clientKey, "clientKey");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Response answer = answer(exchange);
        if (answer.body() instanceof Body.Bytes whole) {
            write(answer, whole.bytes(), exchange);
        } else {
            stream(answer, exchange);
        }
    }

    private Response answer(HttpExchange exchange) throws IOException {
        boolean answered = false;
        try {
            byte[] body =
                    BodyReader.read(exchange.getRequestBody(), api.limits().maxBodyBytes());
            Request request = new Request(
                    exchange.getRequestMethod(),
                    path(exchange),
                    Queries.parse(exchange.getRequestURI().getRawQuery()),
                    exchange.getRequestHeaders(),
                    body,
                    Objects.requireNonNullElse(clientKey.apply(exchange), ""));
            Response answer = api.handle(request, exchange.getProtocol());
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                exchange.close();
            }
        }
    }

    private static String path(HttpExchange exchange) {
        // An encoded slash is part of a segment, and no segment here has one: left as it is, it finds no route.
        String raw = exchange.getRequestURI().getRawPath();
        boolean encodedSlash = raw.contains("%2f") || raw.contains("%2F");
        String path = encodedSlash ? raw : exchange.getRequestURI().getPath();
        String context = exchange.getHttpContext().getPath();
        String prefix = context.endsWith("/") ? context.substring(0, context.length() - 1) : context;
        String below = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
        return below.startsWith("/") ? below : "/" + below;
    }

    private static void write(Response answer, byte[] body, HttpExchange exchange) throws IOException {
        try (exchange) {
            answer.headers()
                    .forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? NO_BODY : body.length);
            if (body.length > 0) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(body);
                }
            }
        }
    }

    // Closing an exchange ends its chunks as if all had been sent. Left open and with an exception, the server breaks
    // the
    // connection off, which a client notices.
    private static void stream(Response answer, HttpExchange exchange) throws IOException {
        answer.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
        exchange.sendResponseHeaders(answer.status(), CHUNKED);
        OutputStream out = exchange.getResponseBody();
        // Who waits learns at once that it is coming.
        out.flush();
        answer.body().writeTo(out);
        exchange.close();
    }
}
