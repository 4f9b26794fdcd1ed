package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.http.page.Assets;
import io.ordertochat.port.AdapterException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The library's HTTP interface as a function from request to answer, for any server. A binding gives it whole requests and
 * writes its answers; {@link OrderToChatServlet} and {@link JdkServerBinding} are two. Thread-safe.
 */
public final class OrderToChatApi implements Endpoint {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT");

    private final String basePath;
    private final Limits limits;
    private final RateLimiter rates;
    private final ExportSlots exports;
    private final Consumer<RuntimeException> failures;
    private final ConsoleRoutes console;
    private final Router router;

    private OrderToChatApi(Builder from) {
        Assets assets = Assets.standard();
        AdminGate gate = new AdminGate(from.access());
        this.basePath = from.basePath;
        this.limits = from.limits;
        this.rates = new RateLimiter(from.limits, from.time);
        this.failures = from.failures;
        this.exports = new ExportSlots(from.limits.parallelExports(), from.time, this::report);
        this.console = new ConsoleRoutes(from.library, gate, from.adminSessions, assets, from.time);
        this.router = router(from.library, assets, new ClickRoute(from.library, from.judge(), rates));
        new FormSettingsRoutes(from.library).addTo(router, gate);
        new AnalyticsRoutes(from.library).addTo(router, gate);
        new ExportRoutes(from.library).addTo(router, gate);
        console.addTo(router);
    }

    private static Router router(OrderToChat library, Assets assets, ClickRoute clicks) {
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
                .openRoute("POST", shop + "/clicks", RouteGroup.CLICK, clicks)
                .route("GET", "/assets/{file}", RouteGroup.READ, new AssetRoute(assets))
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
        return handle(request, "HTTP/1.1");
    }

    /** An answer to a client that speaks a version of HTTP. */
    Response handle(Request request, String protocol) {
        Response response = shared(request, secured(answer(request, protocol)));
        return request.method().equals("HEAD") ? response.withoutBody() : response;
    }

    private Response answer(Request request, String protocol) {
        try {
            return exports.admitted(route(request), request.method(), protocol);
        } catch (Refusal refusal) {
            return refused(refusal.problem(), request);
        } catch (AdapterException broken) {
            report(broken);
            return refused(broken.isRetryable() ? Problems.unavailable() : Problems.failed(), request);
        } catch (RuntimeException mistake) {
            report(mistake);
            return refused(Problems.failed(), request);
        }
    }

    /** In the form of what was asked for: a person who opened a page gets one. */
    private Response refused(Problem problem, Request request) {
        if (!request.path().startsWith(basePath + "/admin/")) {
            return problem.toResponse();
        }
        try {
            return console.problem(problem, request);
        } catch (RuntimeException mistake) {
            report(mistake);
            return problem.toResponse();
        }
    }

    /** The client gets its answer even when whoever should hear of the failure fails too. */
    private void report(RuntimeException failure) {
        try {
            failures.accept(failure);
        } catch (RuntimeException | Error broken) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, broken);
        }
    }

    private Response route(Request request) {
        if (!request.path().startsWith(basePath + "/")) {
            throw new Refusal(Problems.noSuchRoute());
        }
        Router.Match match = router.find(request.method(), below(request));
        long wait = rates.take(request.client(), match.group());
        if (wait > 0) {
            throw new Refusal(Problems.rateLimited(wait));
        }
        if (WITH_BODY.contains(request.method())) {
            BodyRules.check(request, limits, match.group() == RouteGroup.CLICK);
        }
        return match.handler().answer(new Call(request, match.parameters(), limits));
    }

    private String below(Request request) {
        return request.path().substring(basePath.length());
    }

    /** Refusals too: a page that may not read them cannot tell what is wrong. */
    private Response shared(Request request, Response response) {
        boolean open = request.path().startsWith(basePath + "/") && router.isOpen(below(request));
        return open ? CrossOrigin.readable(response) : response;
    }

    private static Response secured(Response response) {
        Response secured =
                response.withHeader("x-content-type-options", "nosniff").withHeader("referrer-policy", "no-referrer");
        return secured.header("content-security-policy").isPresent()
                ? secured
                : secured.withHeader("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
    }

    /** Collects options. Not thread-safe. */
    public static final class Builder {

        private final OrderToChat library;
        private String basePath = "";
        private Limits limits = Limits.standard();
        private InstantSource time = InstantSource.system();
        private Consumer<RuntimeException> failures = FailureLog::write;
        private @Nullable AdminAccess adminAccess;
        private @Nullable AdminSessions adminSessions;
        private @Nullable AgentClassifier agents;

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
         * thread's handler for uncaught exceptions; the client is answered all the same. A streamed answer that could not be
         * made to its end is told of too, wrapped where the cause is an {@link java.io.IOException} of its own; a client that
         * went away is not.
         *
         * @param value gets every failure, on the request's thread
         * @return this builder
         */
        public Builder onFailure(Consumer<RuntimeException> value) {
            this.failures = Objects.requireNonNull(value, "failures");
            return this;
        }

        /**
         * Sets who may enter the shops' administration. Unless said, it is whoever {@link #adminSessions} let in, and nobody
         * where there are none.
         *
         * @param value decides for each request
         * @return this builder
         */
        public Builder adminAccess(AdminAccess value) {
            this.adminAccess = Objects.requireNonNull(value, "admin access");
            return this;
        }

        /**
         * Lets people sign in to the console by the links of these sessions, and out again. Where {@link #adminAccess} is set
         * too, that decides who enters; it may ask these sessions first.
         *
         * @param value the sessions
         * @return this builder
         */
        public Builder adminSessions(AdminSessions value) {
            this.adminSessions = Objects.requireNonNull(value, "admin sessions");
            return this;
        }

        /**
         * Sets who tells persons' clicks from programs'; {@link AgentClassifier#standard} unless said.
         *
         * @param value judges every request that tells of clicks
         * @return this builder
         */
        public Builder agents(AgentClassifier value) {
            this.agents = Objects.requireNonNull(value, "agents");
            return this;
        }

        private AgentClassifier judge() {
            return agents != null ? agents : AgentClassifier.standard();
        }

        private AdminAccess access() {
            AdminAccess bySessions = adminSessions != null ? adminSessions : AdminAccess.closed();
            return adminAccess != null ? adminAccess : bySessions;
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
