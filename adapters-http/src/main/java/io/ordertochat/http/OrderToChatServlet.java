package io.ordertochat.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Serves the interface from a Jakarta servlet container (Servlet 6.0 or newer). Map it to {@code /*} or below a prefix of
 * its own; the path after that prefix is what the interface sees. It is made by the host with its interface, not by the
 * container from a class name.
 */
public final class OrderToChatServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient OrderToChatApi api;
    private final transient Function<HttpServletRequest, @Nullable String> clientKey;

    /**
     * Makes a servlet that counts clients by their remote address.
     *
     * @param api the interface
     */
    public OrderToChatServlet(OrderToChatApi api) {
        this(api, request -> ClientAddress.keyOf(Objects.requireNonNullElse(request.getRemoteAddr(), "")));
    }

    /**
     * Makes a servlet that counts clients the host's way, for instance by the {@code X-Forwarded-For} of a proxy it trusts.
     *
     * @param api the interface
     * @param clientKey the client of a request, null when unknown; kept in memory only, to count
     */
    public OrderToChatServlet(OrderToChatApi api, Function<HttpServletRequest, @Nullable String> clientKey) {
        this.api = Objects.requireNonNull(api, "api");
        this.clientKey = Objects.requireNonNull(clientKey, "clientKey");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = BodyReader.read(request.getInputStream(), api.limits().maxBodyBytes());
        Request asked = new Request(
                request.getMethod(),
                path(request),
                Queries.parse(request.getQueryString()),
                headers(request),
                body,
                Objects.requireNonNullElse(clientKey.apply(request), ""));
        write(api.handle(asked, request.getProtocol()), response);
    }

    // Mapped to / or to one exact path, the container gives no path info, and the servlet path is everything.
    private static String path(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getPathInfo(), request.getServletPath());
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), Collections.list(request.getHeaders(name)));
        }
        return headers;
    }

    private static void write(Response answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach((name, values) -> {
            for (String value : values) {
                response.addHeader(name, value);
            }
        });
        if (answer.body() instanceof Body.Bytes whole) {
            if (whole.bytes().length > 0) {
                response.setContentLength(whole.bytes().length);
                response.getOutputStream().write(whole.bytes());
            }
        } else {
            // What fails after the head is sent makes the container break the transfer off.
            response.flushBuffer();
            answer.body().writeTo(response.getOutputStream());
        }
    }
}
