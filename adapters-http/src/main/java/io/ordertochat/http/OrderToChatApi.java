package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.http.page.Assets;
import io.ordertochat.port.AdapterException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The library's HTTP interface as a function from request to answer, for any server. A binding gives it whole requests and
 * writes its answers; {@link OrderToChatServlet} and {@link JdkServerBinding} are two. Thread-safe.
 */
public final class OrderToChatApi implements Endpoint {

    private final String basePath;
    private final Limits limits;
    private final RateLimiter rates;
    private final Consumer<RuntimeException> failures;
    private final Router router;

    private OrderToChatApi(Builder from) {
        this.basePath = from.basePath;
        this.limits = from.limits;
        this.rates = new RateLimiter(from.limits, from.time);
        this.failures = from.failures;
        this.router = router(from.library);
    }

    private static Router router(OrderToChat library) {
        FormRoutes form = new FormRoutes(library);
        String shop = "/v1/shops/{shop}";
        return new Router()
                .route("GET", shop + "/storefront", RouteGroup.READ, new StorefrontRoute(library))
                .route("GET", shop + "/form", RouteGroup.READ, form::definition)
                .route("POST", shop + "/form/check", RouteGroup.CHECK, form::check)
                .route("POST", shop + "/fields/check", RouteGroup.CHECK, new FieldChecksRoute(library))
                .route("GET", shop + "/postcodes/{cep}", RouteGroup.LOOKUP, new PostcodeRoute(library))
                .route("POST", shop + "/checkouts", RouteGroup.CHECKOUT, new CheckoutRoute(library))
                .route("POST", shop + "/messages/preview", RouteGroup.PREVIEW, new PreviewRoute(library))
                .route("GET", "/assets/{file}", RouteGroup.READ, new AssetRoute(Assets.standard()))
                .route("GET", "/openapi.json", RouteGroup.READ, new OpenApiRoute());
    }

    /**
     * Starts an interface.
     *
     * @param library what it asks
     * @return a builder with the standard limits and no base path
     */
    public static Builder builder(OrderToChat library) {
        return new Builder(library);
    }

    /**
     * What is served.
     *
     * @return every route, below the base path
     */
    public List<Route> routes() {
        return router.routes();
    }

    /**
     * How much a client may send; a binding need not read further.
     *
     * @return the limits
     */
    public Limits limits() {
        return limits;
    }

    @Override
    public Response handle(Request request) {
        Response response = secured(answer(request));
        if (!request.method().equals("HEAD")) {
            return response;
        }
        String length = Integer.toString(response.body().length);
        return new Response(response.status(), response.headers(), new byte[0]).withHeader("content-length", length);
    }

    private Response answer(Request request) {
        try {
            return route(request);
        } catch (Refusal refusal) {
            return refusal.problem().toResponse();
        } catch (AdapterException broken) {
            report(broken);
            return (broken.isRetryable() ? Problems.unavailable() : Problems.failed()).toResponse();
        } catch (RuntimeException mistake) {
            report(mistake);
            return Problems.failed().toResponse();
        }
    }

    /** The client gets its answer even when whoever should hear of the failure fails too. */
    private void report(RuntimeException failure) {
        try {
            failures.accept(failure);
        } catch (RuntimeException broken) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, broken);
        }
    }

    private Response route(Request request) {
        if (!request.path().startsWith(basePath + "/")) {
            throw new Refusal(Problems.noSuchRoute());
        }
        Router.Match match = router.find(request.method(), request.path().substring(basePath.length()));
        long wait = rates.take(request.client(), match.group());
        if (wait > 0) {
            throw new Refusal(Problems.rateLimited(wait));
        }
        if (request.method().equals("POST")) {
            BodyRules.check(request, limits);
        }
        return match.handler().answer(new Call(request, match.parameters(), limits));
    }

    private static Response secured(Response response) {
        return response.withHeader("x-content-type-options", "nosniff")
                .withHeader("content-security-policy", "default-src 'none'; frame-ancestors 'none'")
                .withHeader("referrer-policy", "no-referrer");
    }

    /** Collects options. Not thread-safe. */
    public static final class Builder {

        private final OrderToChat library;
        private String basePath = "";
        private Limits limits = Limits.standard();
        private InstantSource time = InstantSource.system();
        private Consumer<RuntimeException> failures = FailureLog::write;

        private Builder(OrderToChat library) {
            this.library = Objects.requireNonNull(library, "library");
        }

        /**
         * Sets where the routes begin, below the place where the binding is mounted; empty unless said.
         *
         * @param value empty, or such as {@code /api/chat}: a slash first, none last
         * @return this builder
         * @throws IllegalArgumentException when it has another form
         */
        public Builder basePath(String value) {
            boolean wellFormed = value.startsWith("/") && !value.endsWith("/") && !value.contains("//");
            if (!value.isEmpty() && !wellFormed) {
                throw new IllegalArgumentException(
                        "base path: a slash is missing in front or one too many; write it like /api/chat or leave it empty");
            }
            this.basePath = value;
            return this;
        }

        /**
         * Sets how much and how often a client may send; {@link Limits#standard} unless said.
         *
         * @param value the limits
         * @return this builder
         */
        public Builder limits(Limits value) {
            this.limits = Objects.requireNonNull(value, "limits");
            return this;
        }

        /**
         * Sets the time that rates are counted by; the system's unless said.
         *
         * @param value where the time comes from
         * @return this builder
         */
        public Builder time(InstantSource value) {
            this.time = Objects.requireNonNull(value, "time");
            return this;
        }

        /**
         * Sets who hears of failures, which clients are told nothing about. Unless said, they go to the system logger
         * {@code io.ordertochat.http} without the messages that might hold personal data. What this throws goes to the
         * thread's handler for uncaught exceptions; the client is answered all the same.
         *
         * @param value gets every failure, on the request's thread
         * @return this builder
         */
        public Builder onFailure(Consumer<RuntimeException> value) {
            this.failures = Objects.requireNonNull(value, "failures");
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the interface
         */
        public OrderToChatApi build() {
            return new OrderToChatApi(this);
        }
    }
}
