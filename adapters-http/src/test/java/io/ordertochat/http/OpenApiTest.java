package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ordertochat.analytics.Trend;
import io.ordertochat.channel.Channel;
import io.ordertochat.channel.Device;
import io.ordertochat.channel.EntryPoint;
import io.ordertochat.channel.FloatingButton;
import io.ordertochat.channel.PageKind;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.port.AdapterException;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.storefront.StorefrontButton;
import io.ordertochat.testkit.SampleSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "options");

    private final OpenApiDocument document = new OpenApiDocument();
    private final TestShop shop = new TestShop();
    private final OrderToChatApi api = shop.api()
            .adminSessions(shop.sessions)
            .adminAccess(shop.ownerInHeader())
            .build();

    @Test
    void describes_exactly_the_routes_that_are_served() {
        Set<String> served = new TreeSet<>();
        api.routes().forEach(route -> served.add(route.method() + " " + route.template()));
        Set<String> described = new TreeSet<>();
        document.root
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    assertThat(METHODS).contains(method);
                    described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                }));

        assertThat(described).isEqualTo(served);
    }

    @Test
    void has_no_loose_ends() {
        Set<String> used = new TreeSet<>();
        OpenApiDocument.walk(document.root, "", (pointer, node) -> {
            if (node.has("$ref")) {
                String reference = node.get("$ref").asText();
                assertThat(document.root.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
                used.add(reference);
            }
            node.path("security")
                    .forEach(needed -> needed.fieldNames()
                            .forEachRemaining(scheme -> used.add("#/components/securitySchemes/" + scheme)));
        });
        Set<String> declared = new TreeSet<>();
        document.root
                .get("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .fieldNames()
                        .forEachRemaining(name -> declared.add("#/components/" + kind.getKey() + "/" + name)));

        assertThat(used).isEqualTo(declared);
    }

    @Test
    void declares_the_parameters_of_every_path_and_gives_every_operation_a_name() {
        Set<String> names = new TreeSet<>();
        for (Route route : api.routes()) {
            JsonNode operation = document.operation(route.method(), route.template());
            Set<String> inPath = new TreeSet<>();
            operation.get("parameters").forEach(parameter -> {
                JsonNode declared = document.resolved(parameter);
                if (declared.get("in").asText().equals("path")) {
                    inPath.add("{" + declared.get("name").asText() + "}");
                }
            });
            assertThat(inPath)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(route.template().split("/"))
                                    .filter(segment -> segment.startsWith("{"))
                                    .toList());
            assertThat(names.add(operation.get("operationId").asText())).isTrue();
        }
    }

    @Test
    void knows_every_problem_and_no_other() {
        List<String> described = new ArrayList<>();
        document.root
                .at("/components/schemas/Problem/properties/code/enum")
                .forEach(code -> described.add(code.asText()));

        assertThat(described)
                .isEqualTo(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::code)
                        .toList());
    }

    @Test
    void names_every_value_that_a_storefront_may_ask_for_or_answer() {
        JsonNode button = document.root.at("/components/schemas/Button/properties");
        assertThat(texts(button.at("/reason/enum")))
                .isEqualTo(codes(StorefrontButton.Reason.values(), StorefrontButton.Reason::code));
        assertThat(texts(button.at("/action/enum")))
                .isEqualTo(codes(StorefrontButton.Action.values(), StorefrontButton.Action::code));
        assertThat(texts(button.at("/channel/enum"))).isEqualTo(codes(Channel.values(), Channel::code));
        assertThat(texts(document.root.at("/components/schemas/Floating/properties/corner/enum")))
                .isEqualTo(codes(FloatingButton.Corner.values(), FloatingButton.Corner::code));
        JsonNode parameters =
                document.operation("GET", "/v1/shops/{shop}/storefront").get("parameters");
        parameters.forEach(parameter -> {
            List<String> allowed = texts(parameter.at("/schema/enum"));
            if (parameter.path("name").asText().equals("page")) {
                assertThat(allowed).isEqualTo(codes(PageKind.values(), PageKind::code));
            } else if (parameter.path("name").asText().equals("device")) {
                assertThat(allowed).isEqualTo(codes(Device.values(), Device::code));
            }
        });
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    @Test
    void shows_examples_that_its_own_schemas_accept() {
        List<String> judged = new ArrayList<>();
        OpenApiDocument.walk(document.root, "", (pointer, node) -> {
            if (node.has("schema") && node.has("examples")) {
                node.get("examples").properties().forEach(example -> {
                    String body = example.getValue().get("value").toString();
                    assertThat(document.complaints(node.get("schema"), body))
                            .as(pointer + " " + example.getKey())
                            .isEmpty();
                    judged.add(pointer);
                });
            }
        });
        assertThat(judged).hasSizeGreaterThan(15);
    }

    @Test
    void answers_documented_requests_as_documented() {
        int sent = 0;
        for (Route route : api.routes()) {
            JsonNode operation = document.operation(route.method(), route.template());
            Iterator<Map.Entry<String, JsonNode>> examples = operation
                    .at("/requestBody/content/application~1json/examples")
                    .properties()
                    .iterator();
            while (examples.hasNext()) {
                Map.Entry<String, JsonNode> example = examples.next();
                byte[] body = example.getValue().get("value").toString().getBytes(StandardCharsets.UTF_8);
                Response response = exchange(route, request(route, operation).withBody(body));
                assertThat(response.status())
                        .as(route + " " + example.getKey())
                        .isEqualTo(statusOf(example.getKey(), operation));
                sent++;
            }
            if (route.method().equals("GET")) {
                boolean answered = operation.path("responses").has("200");
                assertThat(exchange(route, request(route, operation)).status())
                        .as(route.toString())
                        .isEqualTo(answered ? 200 : 303);
                sent++;
            }
        }
        assertThat(sent).isGreaterThanOrEqualTo(10);
    }

    @Test
    void describes_what_else_is_answered() {
        Route checkouts = route("/v1/shops/{shop}/checkouts");
        Request order = request(checkouts, document.operation("POST", checkouts.template()))
                .withBody(Bodies.DESIGN.getBytes(StandardCharsets.UTF_8));
        exchange(checkouts, order, 201);
        exchange(checkouts, order, 200);
        exchange(checkouts, order.withBody(new byte[300_000]), 413);
        exchange(checkouts, order.withBody("{\"a\":[".getBytes(StandardCharsets.UTF_8)), 400);
        exchange(checkouts, order.withBody("{\"x\":1}".getBytes(StandardCharsets.UTF_8)), 400);
        exchange(checkouts, order.withBody(new byte[] {-1}), 400);
        exchange(checkouts, order.withHeader("content-type", "text/plain"), 415);
        exchange(checkouts, new Request("PUT", order.path(), Map.of(), Map.of(), new byte[0], ""), 405);
        exchange(checkouts, new Request("POST", "/v1/shops/x/checkouts", Map.of(), Map.of(), order.body(), ""), 404);
        shop.orders.breakWith(new AdapterException("OrderRepository.place", "shop=demo", "lost", true, null));
        exchange(checkouts, order, 503);
        shop.orders.breakWith(new IllegalStateException("broken"));
        exchange(checkouts, order, 500);
        shop.orders.repair();
        shop.change(settings -> settings.mode(CheckoutMode.CHAT_ONLY));
        exchange(checkouts, other(order), 409);
        shop.change(settings -> settings.mode(CheckoutMode.CART_MESSAGE));
        exchange(checkouts, other(order), 200);
        shop.change(settings -> settings.checkoutOn(false));
        exchange(checkouts, other(order), 409);
        int last = 0;
        for (int i = 0; i < 150; i++) {
            last = exchange(checkouts, order).status();
        }
        assertThat(last).isEqualTo(429);
        Route storefront = route("/v1/shops/{shop}/storefront");
        Request view = request(storefront, document.operation("GET", storefront.template()));
        String tag = exchange(storefront, view, 200).header("etag").orElseThrow();
        exchange(storefront, view.withHeader("If-None-Match", tag), 304);
        exchange(storefront, view.withQuery("device", "watch"), 400);
        shop.change(settings -> settings.channels(SampleSettings.everyChannel()));
        for (Device device : Device.values()) {
            exchange(
                    storefront,
                    Request.of("GET", view.path()).withQuery("page", "home").withQuery("device", device.code()),
                    200);
        }
    }

    @Test
    void describes_what_else_is_answered_to_postal_codes_and_fields() {
        Route postcodes = route("/v1/shops/{shop}/postcodes/{cep}");
        String path = "/v1/shops/demo/postcodes/";
        exchange(postcodes, Request.of("GET", path + "53990-000"), 200);
        exchange(postcodes, Request.of("GET", path + "99999999"), 404);
        exchange(postcodes, Request.of("GET", "/v1/shops/x/postcodes/01001000"), 404);
        exchange(postcodes, Request.of("GET", path + "x"), 422);
        exchange(postcodes, Request.of("POST", path + "x"), 405);
        shop.addresses.available(false);
        exchange(postcodes, Request.of("GET", path + "01001000"), 200);
        int last = 0;
        for (int i = 0; i < 60; i++) {
            last = exchange(postcodes, Request.of("GET", path + "01001000")).status();
        }
        assertThat(last).isEqualTo(429);
        Route fields = route("/v1/shops/{shop}/fields/check");
        Request check = request(fields, document.operation("POST", fields.template()));
        exchange(fields, check.withBody("[{\"field\":\"x\",\"input\":\"\"}]".getBytes(StandardCharsets.UTF_8)), 200);
        exchange(fields, check.withBody("{}".getBytes(StandardCharsets.UTF_8)), 400);
        exchange(fields, check.withBody(new byte[300_000]), 413);
        exchange(fields, check.withHeader("content-type", "text/plain"), 415);
        exchange(fields, Request.of("GET", check.path()), 405);
    }

    @Test
    void describes_what_else_is_answered_to_clicks() {
        Route clicks = route("/v1/shops/{shop}/clicks", "POST");
        Request one = request(clicks, document.operation("POST", clicks.template()))
                .withBody("{\"entryPoint\":\"cart_whatsapp\"}".getBytes(StandardCharsets.UTF_8));
        exchange(clicks, one, 202);
        exchange(clicks, one.withHeader("content-type", "text/plain;charset=UTF-8"), 202);
        exchange(clicks, one.withHeader("content-type", "text/html"), 415);
        exchange(clicks, one.withBody(new byte[300_000]), 413);
        exchange(clicks, one.withBody("{}".getBytes(StandardCharsets.UTF_8)), 400);
        exchange(clicks, new Request("POST", "/v1/shops/x/clicks", Map.of(), Map.of(), one.body(), ""), 404);
        exchange(clicks, Request.of("GET", one.path()), 405);
        exchange(route(clicks.template(), "OPTIONS"), Request.of("OPTIONS", one.path()), 204);
        shop.clicks.breakWith(new AdapterException("ClickLog.append", "shop=demo", "lost", true, null));
        exchange(clicks, one, 503);
        shop.clicks.breakWith(new IllegalStateException("broken"));
        exchange(clicks, one, 500);
        shop.clicks.repair();
        int last = 0;
        for (int i = 0; i < 700; i++) {
            last = exchange(clicks, one).status();
        }
        assertThat(last).isEqualTo(429);
        exchange(route(clicks.template(), "OPTIONS"), Request.of("OPTIONS", one.path()), 429);
    }

    @Test
    void describes_dashboards_and_lists_of_clicks() {
        String folder = "/v1/shops/{shop}/admin/";
        Route dashboard = route(folder + "dashboard");
        Request look = request(dashboard, document.operation("GET", dashboard.template()));
        exchange(dashboard, look, 200);
        exchange(dashboard, look.withQuery("agent", "all"), 400);
        exchange(dashboard, look.withHeader(TestShop.CREDENTIAL, "nobody"), 401);
        Route list = route(folder + "clicks");
        Request page = request(list, document.operation("GET", list.template()));
        exchange(list, page, 200);
        exchange(list, page.withQuery("limit", "0"), 400);
        for (String operation : List.of("check", "rebuild")) {
            Route work = route(folder + "clicks/" + operation);
            Request asked = request(work, document.operation("POST", work.template()));
            exchange(work, asked, operation.equals("check") ? 200 : 204);
            exchange(work, asked.withHeader(TestShop.CREDENTIAL, "staff"), 403);
            exchange(work, asked.withHeader(TestShop.CREDENTIAL, "nobody"), 401);
            exchange(work, asked.withHeader("content-type", "text/plain"), 415);
            exchange(work, asked.withBody(new byte[300_000]), 413);
        }
    }

    @Test
    void describes_what_is_answered_while_totals_are_worked_on() {
        for (String operation : List.of("check", "rebuild")) {
            Route work = route("/v1/shops/{shop}/admin/clicks/" + operation);
            Request asked = request(work, document.operation("POST", work.template()));
            shop.totals.before(demo -> exchange(work, asked, 409));
            exchange(work, asked, operation.equals("check") ? 200 : 204);
            shop.totals.before(demo -> {
                throw new AdapterException("ClickTotals." + operation, "shop=demo", "lost", true, null);
            });
            exchange(work, asked, 503);
        }
    }

    @Test
    void names_every_button_device_and_agent() {
        JsonNode click = document.root.at("/components/schemas/ReportedClick/properties");
        assertThat(texts(click.at("/entryPoint/enum")))
                .isEqualTo(EntryPoint.all().stream().map(EntryPoint::id).toList());
        assertThat(texts(click.at("/page/enum"))).isEqualTo(codes(PageKind.values(), PageKind::code));
        assertThat(texts(document.root.at("/components/schemas/Click/properties/device/enum")))
                .isEqualTo(codes(DeviceClass.values(), DeviceClass::code));
        assertThat(texts(document.root.at("/components/schemas/Click/properties/agent/enum")))
                .isEqualTo(codes(AgentClass.values(), AgentClass::code));
        assertThat(texts(document.root.at("/components/schemas/Trend/properties/kind/enum")))
                .isEqualTo(codes(Trend.values(), Trend::code));
    }

    @Test
    void describes_what_the_administration_refuses() {
        Route settings = route("/v1/shops/{shop}/admin/settings/form", "PUT");
        Request save = request(settings, document.operation("PUT", settings.template()))
                .withBody(Bodies.FORM_SETTINGS.getBytes(StandardCharsets.UTF_8));
        exchange(settings, save, 200);
        exchange(
                settings,
                save.withBody(Bodies.FORM_SETTINGS.replace("phone", "email").getBytes(StandardCharsets.UTF_8)),
                409);
        exchange(settings, save.withBody("{}".getBytes(StandardCharsets.UTF_8)), 400);
        exchange(settings, save.withBody(new byte[300_000]), 413);
        exchange(settings, save.withHeader("content-type", "text/plain"), 415);
        exchange(settings, save.withHeader(TestShop.CREDENTIAL, "staff"), 403);
        exchange(settings, save.withHeader("sec-fetch-site", "cross-site"), 403);
        exchange(settings, save.withHeader(TestShop.CREDENTIAL, "nobody"), 401);
        exchange(settings, new Request("PATCH", save.path(), Map.of(), Map.of(), new byte[0], ""), 405);
        Route page = route("/admin/{shop}/form", "GET");
        Request look = request(page, document.operation("GET", page.template()));
        exchange(page, look.withHeader(TestShop.CREDENTIAL, "nobody"), 401);
        exchange(page, look.withQuery("lang", "es"), 303);
        exchange(page, new Request("POST", look.path(), Map.of(), Map.of(), new byte[0], ""), 405);
        Route analytics = route("/admin/{shop}/analytics", "GET");
        Request figures = request(analytics, document.operation("GET", analytics.template()));
        exchange(analytics, figures.withHeader(TestShop.CREDENTIAL, "nobody"), 401);
        exchange(analytics, figures.withQuery("lang", "es"), 303);
        Route signIn = route("/admin/{shop}/sign-in", "GET");
        exchange(signIn, Request.of("GET", "/admin/demo/sign-in").withQuery("token", "x.y"), 401);
        Route signOut = route("/admin/{shop}/sign-out", "POST");
        exchange(signOut, request(signOut, document.operation("POST", signOut.template())), 204);
        Route folder = route("/admin/{shop}", "GET");
        exchange(folder, Request.of("GET", "/admin/%20"), 404);
        shop.settings.forget();
        exchange(settings, save, 404);
        exchange(page, look, 404);
        int last = 0;
        for (int i = 0; i < 700; i++) {
            last = exchange(page, look).status();
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void describes_what_exports_refuse() {
        Route csv = route("/v1/shops/{shop}/admin/exports/clicks.csv");
        Request all =
                Request.of("GET", "/v1/shops/demo/admin/exports/clicks.csv").withHeader(TestShop.CREDENTIAL, "viewer");
        assertThat(exchange(csv, all, 200).header(ExportRoutes.ROWS_HEADER)).isPresent();
        for (int i = 0; i < 4; i++) {
            assertThat(api.handle(all).status()).isEqualTo(200);
        }
        exchange(csv, all, 503);
        exchange(csv, all.withQuery("from", "yesterday"), 400);
        exchange(csv, all.withQuery("from", "2026-03-02").withQuery("to", "2026-03-01"), 400);
        exchange(csv, all.withHeader(TestShop.CREDENTIAL, "nobody"), 401);
        exchange(csv, new Request("POST", all.path(), Map.of(), Map.of(), new byte[0], ""), 405);
        shop.settings.forget();
        exchange(csv, all, 404);
        int last = 0;
        for (int i = 0; i < 40; i++) {
            last = exchange(csv, all).status();
        }
        assertThat(last).isEqualTo(429);
    }

    private static Request other(Request order) {
        return order.withBody(Bodies.checkout("k-other").getBytes(StandardCharsets.UTF_8));
    }

    private Response exchange(Route route, Request request, int status) {
        Response response = exchange(route, request);
        assertThat(response.status()).isEqualTo(status);
        return response;
    }

    /** Asks, and holds the answer against what is written about its status. */
    private Response exchange(Route route, Request request) {
        Response response = api.handle(request);
        String status = Integer.toString(response.status());
        JsonNode described = document.resolved(document.operation(route.method(), route.template())
                .path("responses")
                .path(status));
        assertThat(described.isMissingNode()).as(route + " " + status).isFalse();
        described.get("headers").properties().forEach(header -> {
            JsonNode declared = document.resolved(header.getValue());
            if (!declared.path("required").asBoolean(true)
                    && response.header(header.getKey()).isEmpty()) {
                return;
            }
            String value = response.header(header.getKey()).orElse("absent");
            JsonNode schema = declared.get("schema");
            boolean number = schema.get("type").asText().equals("integer");
            assertThat(document.complaints(schema, number ? value : "\"" + value.replace("\"", "\\\"") + "\""))
                    .as(header.getKey() + ": " + value)
                    .isEmpty();
            assertThat(value).as(header.getKey()).isNotEqualTo("absent");
        });
        JsonNode content = described.path("content");
        byte[] bytes = Bodies.whole(response);
        assertThat(bytes.length > 0).isEqualTo(!content.isMissingNode());
        if (!content.isMissingNode()) {
            String type = response.header("content-type").orElse("").split(";")[0];
            assertThat(content.has(type)).as(route + " " + type).isTrue();
            String body = new String(bytes, StandardCharsets.UTF_8);
            if (type.endsWith("json")) {
                assertThat(document.complaints(content.path(type).path("schema"), body))
                        .as(body)
                        .isEmpty();
            }
        }
        return response;
    }

    private Route route(String template) {
        return api.routes().stream()
                .filter(route -> route.template().equals(template))
                .findFirst()
                .orElseThrow();
    }

    private Route route(String template, String method) {
        return api.routes().stream()
                .filter(route ->
                        route.template().equals(template) && route.method().equals(method))
                .findFirst()
                .orElseThrow();
    }

    /** A request with every parameter that has an example. */
    private Request request(Route route, JsonNode operation) {
        String path = route.template();
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode declared = document.resolved(parameter);
            String name = declared.get("name").asText();
            String example = declared.path("example").asText();
            if (declared.get("in").asText().equals("query")) {
                query.put(name, List.of(name.equals("token") ? shop.token() : example));
            }
            path = path.replace("{" + name + "}", example);
        }
        return new Request(route.method(), path, query, Map.of(), new byte[0], "")
                .withHeader(TestShop.CREDENTIAL, "owner");
    }

    private int statusOf(String example, JsonNode operation) {
        List<Integer> found = new ArrayList<>();
        operation.get("responses").properties().forEach(response -> {
            for (JsonNode content : document.resolved(response.getValue()).path("content")) {
                if (content.path("examples").has(example)) {
                    found.add(Integer.parseInt(response.getKey()));
                }
            }
        });
        assertThat(found).as("statuses with an example named " + example).hasSize(1);
        return found.get(0);
    }
}
