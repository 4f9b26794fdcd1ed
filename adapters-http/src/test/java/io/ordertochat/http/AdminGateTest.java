package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ordertochat.shop.ShopId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody gets into the administration without a grant, and with one only as far as it goes. */
class AdminGateTest {

    private static final String CSRF = "a token that only the session knows".replace(' ', '-');
    private static final ShopId OTHER = ShopId.of("other");

    /** What a role needs to be for each route; a route that is not listed fails the tests. */
    private static final Map<String, AdminRole> LEAST = Map.ofEntries(
            Map.entry("GET /v1/shops/{shop}/admin/settings/form", AdminRole.VIEWER),
            Map.entry("PUT /v1/shops/{shop}/admin/settings/form", AdminRole.OWNER),
            Map.entry("GET /v1/shops/{shop}/admin/dashboard", AdminRole.VIEWER),
            Map.entry("GET /v1/shops/{shop}/admin/clicks", AdminRole.VIEWER),
            Map.entry("POST /v1/shops/{shop}/admin/clicks/check", AdminRole.OWNER),
            Map.entry("POST /v1/shops/{shop}/admin/clicks/rebuild", AdminRole.OWNER),
            Map.entry("GET /v1/shops/{shop}/admin/exports/clicks.xlsx", AdminRole.VIEWER),
            Map.entry("GET /v1/shops/{shop}/admin/exports/clicks.csv", AdminRole.VIEWER),
            Map.entry("GET /admin/{shop}/", AdminRole.VIEWER),
            Map.entry("GET /admin/{shop}/form", AdminRole.VIEWER),
            Map.entry("GET /admin/{shop}/analytics", AdminRole.VIEWER),
            Map.entry("POST /admin/{shop}/sign-out", AdminRole.VIEWER));

    private final TestShop shop = new TestShop();

    static Stream<Route> administration() {
        TestShop any = new TestShop();
        return any.api().adminSessions(any.sessions).build().routes().stream()
                .filter(route -> Router.isAdministration(route.template()))
                .filter(route -> !route.template().endsWith("/sign-in"));
    }

    @Test
    void every_route_of_the_administration_is_looked_at() {
        assertThat(administration().map(route -> route.method() + " " + route.template()))
                .containsExactlyInAnyOrderElementsOf(LEAST.keySet());
        assertThat(shop.api().build().routes())
                .filteredOn(route -> route.template().contains("admin"))
                .allMatch(route -> Router.isAdministration(route.template())
                        || route.template().equals("/admin/{shop}"));
    }

    @Test
    void the_description_says_which_routes_need_a_session() {
        OpenApiDocument document = new OpenApiDocument();
        Set<String> described = new TreeSet<>();
        document.root
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (operation.getValue().has("security")) {
                        described.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));

        assertThat(described).containsExactlyInAnyOrderElementsOf(LEAST.keySet());
    }

    @ParameterizedTest
    @MethodSource("administration")
    void nobody_enters_unless_the_host_says_so(Route route) {
        OrderToChatApi closed = shop.api().build();

        if (closed.routes().contains(route)) {
            assertRefused(closed.handle(request(route, "demo")), 401, "not-signed-in");
            assertRefused(
                    closed.handle(request(route, "demo").withHeader("cookie", "order-to-chat-admin=x.y")), 401, "");
        }
        OrderToChatApi sessions = shop.api().adminSessions(shop.sessions).build();
        assertRefused(sessions.handle(request(route, "demo")), 401, "not-signed-in");
    }

    @ParameterizedTest
    @MethodSource("administration")
    void a_refusal_does_not_tell_whether_the_shop_exists(Route route) {
        OrderToChatApi api = shop.api().adminSessions(shop.sessions).build();
        int reads = shop.settings.read.get();
        Response known = api.handle(request(route, "demo"));

        for (String unknown : List.of("nothing", OTHER.value(), "x".repeat(65), "é", "a b")) {
            Response refused = api.handle(request(route, unknown));
            assertThat(refused.status()).isEqualTo(known.status());
            assertThat(refused.headers()).isEqualTo(known.headers());
            assertThat(refused.bytes()).isEqualTo(known.bytes());
        }
        assertThat(shop.settings.read.get()).as("settings read").isEqualTo(reads);
    }

    @ParameterizedTest
    @MethodSource("administration")
    void a_role_opens_what_it_covers(Route route) {
        AdminRole least = LEAST.getOrDefault(route.method() + " " + route.template(), AdminRole.OWNER);
        for (AdminRole role : AdminRole.values()) {
            OrderToChatApi api = api(grant(TestShop.ID, role));
            Response response = api.handle(request(route, "demo").withHeader(AdminGate.CSRF_HEADER, CSRF));

            assertThat(response.status() < 300).as(role + " " + route).isEqualTo(role.covers(least));
            if (!role.covers(least)) {
                assertRefused(response, 403, "role-too-small");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("administration")
    void a_grant_for_one_shop_opens_no_other(Route route) {
        OrderToChatApi careless = api(grant(OTHER, AdminRole.OWNER));

        assertRefused(
                careless.handle(request(route, "demo").withHeader(AdminGate.CSRF_HEADER, CSRF)), 401, "not-signed-in");
        Response none = api(grant(OTHER, AdminRole.OWNER))
                .handle(request(route, "other").withHeader(AdminGate.CSRF_HEADER, CSRF));
        assertThat(none.status()).as("its own shop, not set up").isIn(404, 204);
    }

    @ParameterizedTest
    @MethodSource("administration")
    void what_changes_something_repeats_the_sessions_token(Route route) {
        OrderToChatApi api = api(grant(TestShop.ID, AdminRole.OWNER));
        Request bare = request(route, "demo");
        List<Request> forged = List.of(
                bare,
                bare.withHeader(AdminGate.CSRF_HEADER, ""),
                bare.withHeader(AdminGate.CSRF_HEADER, CSRF.toUpperCase(Locale.ROOT)),
                bare.withHeader(AdminGate.CSRF_HEADER, CSRF + "x"),
                bare.withHeader(AdminGate.CSRF_HEADER, CSRF).withHeader("sec-fetch-site", "cross-site"),
                bare.withHeader(AdminGate.CSRF_HEADER, CSRF).withHeader("sec-fetch-site", "same-site"));

        boolean changes = !route.method().equals("GET");
        for (Request request : forged) {
            Response response = api.handle(request);
            if (changes) {
                assertRefused(response, 403, "cross-site");
            } else {
                assertThat(response.status()).isEqualTo(200);
            }
        }
        assertThat(shop.library.settings().current(TestShop.ID).orElseThrow().version())
                .isEqualTo(1);
        Request own = bare.withHeader(AdminGate.CSRF_HEADER, CSRF).withHeader("sec-fetch-site", "same-origin");
        assertThat(api.handle(own).status()).isIn(200, 204);
    }

    @ParameterizedTest
    @EnumSource(AdminRole.class)
    void a_program_needs_no_token_and_a_browser_from_elsewhere_is_refused_all_the_same(AdminRole role) {
        OrderToChatApi api = api(AdminGrant.toProgram(TestShop.ID, "robot", role));
        Request save = new Request(
                "PUT",
                "/v1/shops/demo/admin/settings/form",
                Map.of(),
                Map.of(),
                Bodies.FORM_SETTINGS.getBytes(StandardCharsets.UTF_8),
                "");

        assertThat(api.handle(save.withHeader("sec-fetch-site", "cross-site")).status())
                .isEqualTo(403);
        assertThat(api.handle(save).status()).isEqualTo(role == AdminRole.OWNER ? 200 : 403);
    }

    @Test
    void access_that_fails_is_closed() {
        OrderToChatApi api = shop.api()
                .adminAccess((request, asked) -> {
                    throw new IllegalStateException("directory down, password=hunter2");
                })
                .build();

        administration().filter(route -> api.routes().contains(route)).forEach(route -> {
            Response response = api.handle(request(route, "demo"));
            assertThat(response.status()).isEqualTo(503);
            assertThat(new String(response.bytes(), StandardCharsets.UTF_8)).doesNotContain("hunter2");
        });
    }

    @Test
    void a_host_that_lets_people_in_itself_has_no_door_of_ours() {
        OrderToChatApi api = shop.api()
                .adminAccess((request, asked) -> Optional.of(grant(TestShop.ID, AdminRole.OWNER)))
                .build();

        assertThat(api.handle(Request.of("GET", "/admin/demo/sign-in")).status())
                .isEqualTo(404);
        assertThat(text(api.handle(Request.of("GET", "/admin/demo/")))).doesNotContain("data-sign-out");
    }

    @Test
    void a_route_of_the_administration_that_passes_the_gate_by_is_not_taken() {
        for (String template : List.of("/v1/shops/{shop}/admin/orders", "/admin/{shop}/orders", "/admin/{shop}/")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Router().route("GET", template, RouteGroup.READ, call -> Response.of(200, new byte[0])))
                    .withMessageContaining("gate");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "VIEWER,VIEWER,true",
        "VIEWER,STAFF,false",
        "STAFF,OWNER,false",
        "OWNER,VIEWER,true",
        "STAFF,VIEWER,true"
    })
    void a_role_covers_those_before_it(AdminRole role, AdminRole needed, boolean covers) {
        assertThat(role.covers(needed)).isEqualTo(covers);
    }

    @Test
    void a_grant_names_somebody_and_shows_nobody() {
        AdminGrant grant = AdminGrant.toBrowser(TestShop.ID, "Ana de Souza", AdminRole.STAFF, CSRF);

        assertThat(grant.toString()).contains("demo", "STAFF").doesNotContain("Ana", CSRF);
        for (String who : List.of("", " ", "x".repeat(101), "a\nb")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AdminGrant.toProgram(TestShop.ID, who, AdminRole.OWNER))
                    .withMessageContaining("name");
        }
        for (String token : List.of("", "short", "x".repeat(201), "with a blank inside it", "ünïcödé-ünïcödé-x")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AdminGrant.toBrowser(TestShop.ID, "Ana", AdminRole.OWNER, token))
                    .withMessageContaining("CSRF");
        }
        assertThat(Arrays.stream(AdminRole.values()).map(AdminRole::code)).containsExactly("viewer", "staff", "owner");
    }

    private OrderToChatApi api(AdminGrant grant) {
        return shop.api()
                .adminSessions(shop.sessions)
                .adminAccess((request, asked) -> Optional.of(grant))
                // Nobody reads these files to their end.
                .limits(Limits.standard().withParallelExports(100))
                .build();
    }

    private static AdminGrant grant(ShopId of, AdminRole role) {
        return AdminGrant.toBrowser(of, "Ana", role, CSRF);
    }

    private static Request request(Route route, String shop) {
        boolean saves = route.method().equals("PUT");
        byte[] body = saves ? Bodies.FORM_SETTINGS.getBytes(StandardCharsets.UTF_8) : new byte[0];
        return new Request(route.method(), route.template().replace("{shop}", shop), Map.of(), Map.of(), body, "");
    }

    private static void assertRefused(Response response, int status, String code) {
        assertThat(response.status()).isEqualTo(status);
        if (response.header("content-type").orElse("").startsWith("application/problem+json")) {
            assertThat(text(response)).contains(code);
        } else {
            assertThat(response.header("content-type")).contains("text/html; charset=utf-8");
            assertThat(text(response)).doesNotContain("Loja Demo");
        }
    }

    private static String text(Response response) {
        return new String(response.bytes(), StandardCharsets.UTF_8);
    }
}
