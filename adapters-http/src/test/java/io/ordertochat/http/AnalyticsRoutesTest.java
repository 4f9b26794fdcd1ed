package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ordertochat.analytics.DashboardQuery;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.PageKind;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickId;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyticsRoutesTest {

    private static final String ADMIN = "/v1/shops/demo/admin/";

    private final TestShop shop = new TestShop();
    private final OrderToChatApi api = shop.api()
            .limits(Limits.standard().withoutRates())
            .adminAccess(shop.ownerInHeader())
            .build();
    private int ids;

    // It is the second of March, ten o'clock UTC, seven in São Paulo.
    @BeforeEach
    void someClicks() {
        add("2026-03-02T09:50:00Z", "product_whatsapp", "mug-01", AgentClass.PERSON, DeviceClass.MOBILE);
        add("2026-03-02T09:40:00Z", "product_whatsapp", "mug-01", AgentClass.PERSON, DeviceClass.MOBILE);
        add("2026-03-02T02:59:00Z", "floating_whatsapp", "", AgentClass.PERSON, DeviceClass.DESKTOP);
        add("2026-03-01T09:40:00Z", "product_whatsapp", "mug-01", AgentClass.PERSON, DeviceClass.DESKTOP);
        add("2026-02-28T09:00:00Z", "cart_whatsapp", "plate-01", AgentClass.PERSON, DeviceClass.MOBILE);
        add("2026-02-28T12:00:00Z", "product_whatsapp", "plate-01", AgentClass.ROBOT, DeviceClass.DESKTOP);
        add("2026-02-20T12:00:00Z", "channel_messenger", "50%_off'\"🎁", AgentClass.PERSON, DeviceClass.MOBILE);
        add("2025-12-01T12:00:00Z", "product_whatsapp", "plate-01", AgentClass.PERSON, DeviceClass.MOBILE);
    }

    @Test
    void the_dashboard_is_the_one_of_the_library() {
        JsonNode body = get("dashboard", "from=2026-03-01&to=2026-03-02");

        assertThat(body.get("asOf").asText()).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(body.get("zone").asText()).isEqualTo("America/Sao_Paulo");
        assertThat(body.get("productZone").asText()).isEqualTo("America/Sao_Paulo");
        assertThat(body.get("from").asText()).isEqualTo("2026-03-01");
        assertThat(body.get("to").asText()).isEqualTo("2026-03-02");
        assertThat(body.get("filter").toString())
                .isEqualTo("{\"entryPoint\":null,\"device\":null,\"agent\":\"person\"}");
        assertThat(body.at("/cards/total").toString())
                .isEqualTo(
                        "{\"value\":4,\"comparison\":{\"current\":4,\"previous\":1,\"until\":\"2026-03-02T10:00:00Z\","
                                + "\"trend\":{\"kind\":\"up\",\"percent\":300}},\"days\":[2,2]}");
        assertThat(body.at("/cards/perDay/value").decimalValue()).isEqualByComparingTo("2");
        assertThat(body.at("/cards/uniqueProducts/value").asInt()).isEqualTo(1);
        assertThat(body.at("/cards/floating/comparison/trend").toString())
                .isEqualTo("{\"kind\":\"new\",\"percent\":null}");
        assertThat(body.at("/bars/current")).hasSize(14);
        assertThat(body.at("/bars/current/13").toString())
                .isEqualTo("{\"day\":\"2026-03-02\",\"total\":2,\"clicks\":{\"product_whatsapp\":2}}");
        assertThat(body.at("/bars/previous")).hasSize(14);
        assertThat(body.at("/ranking/0/entryPoint").asText()).isEqualTo("product_whatsapp");
        assertThat(body.at("/ranking/0/share").decimalValue()).isEqualByComparingTo("0.75");
        assertThat(body.at("/heatmap")).hasSize(7);
        assertThat(body.at("/heatmap/0/6").asInt()).as("Monday at six").isEqualTo(2);
        assertThat(body.at("/heatmap/6/23").asInt()).as("Sunday, late").isEqualTo(1);
        assertThat(body.at("/products/0/product").asText()).isEqualTo("mug-01");
        assertThat(body.at("/products/0/today").asInt()).isEqualTo(2);
        assertThat(body.at("/products/0/trend7").toString()).isEqualTo("{\"kind\":\"new\"}");
        assertThat(body.at("/insights/strongest/clicks").asInt()).isEqualTo(3);
        assertThat(body.at("/insights/mostRepeated").toString()).isEqualTo("[{\"product\":\"mug-01\",\"clicks\":3}]");
        assertThat(body.at("/insights/today/clicks").asInt()).isEqualTo(2);
        assertThat(body.get("agents").toString()).isEqualTo("{\"person\":4,\"robot\":0,\"preview\":0}");
    }

    @Test
    void the_last_thirty_days_are_shown_unless_said() {
        JsonNode body = get("dashboard", "");

        assertThat(body.get("from").asText()).isEqualTo("2026-02-01");
        assertThat(body.get("to").asText()).isEqualTo("2026-03-02");
        assertThat(body.at("/cards/total/value").asInt()).isEqualTo(6);
        assertThat(body.at("/agents/robot").asInt()).isEqualTo(1);
        assertThat(body.at("/cards/total/value").asDouble())
                .isEqualTo(shop.library
                        .analytics()
                        .orElseThrow()
                        .dashboard(DashboardQuery.of(
                                TestShop.ID, LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-02")))
                        .orElseThrow()
                        .total()
                        .value());
    }

    @ParameterizedTest
    @CsvSource({
        "entryPoint=cart_whatsapp,          1",
        "entryPoint=other_shop,             0",
        "device=mobile,                     4",
        "agent=robot,                       1",
        "agent=preview,                     0",
        "zone=UTC&from=2026-03-02,          3",
        "zone=Asia/Kathmandu&to=2026-03-01, 3",
        "products=0,                        6"
    })
    void the_dashboard_is_narrowed_down(String address, int total) {
        assertThat(get("dashboard", address).at("/cards/total/value").asInt()).isEqualTo(total);
    }

    @Test
    void clicks_are_listed_newest_first_with_what_was_searched() {
        JsonNode body = get("clicks", "");

        assertThat(body.get("searched").toString())
                .isEqualTo("{\"from\":\"2025-12-03\",\"to\":\"2026-03-02\",\"zone\":\"America/Sao_Paulo\"}");
        assertThat(body.get("clicks")).hasSize(6);
        assertThat(body.at("/clicks/0").toString())
                .isEqualTo("{\"id\":\"the-click-1\",\"at\":\"2026-03-02T09:50:00Z\",\"product\":\"mug-01\","
                        + "\"page\":\"product\",\"entryPoint\":\"product_whatsapp\",\"channel\":\"whatsapp\","
                        + "\"device\":\"mobile\",\"agent\":\"person\",\"routedNumber\":null}");
        assertThat(body.get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "q=mug,                                     3",
        "q=MUG,                                     3",
        "q=%25,                                     1",
        "q=_off,                                    1",
        "q=%27%22,                                  1",
        "q=%F0%9F%8E%81,                            1",
        "q=50%25_off%27%22%F0%9F%8E%81,             1",
        "q=m_g,                                     0",
        "q=mug%25,                                  0",
        "q=messenger,                               1",
        "q=desktop,                                 2",
        "product=plate-01,                          1",
        "product=plate-01&agent=all,                2",
        "product=plate-01&from=2025-12-01,          2",
        "product=PLATE-01,                          0",
        "device=desktop&agent=all,                  3",
        "to=2026-02-28&from=2026-02-28&agent=all,   2",
        "zone=UTC&from=2026-03-02,                  3",
        "entryPoint=channel_messenger,              1"
    })
    void a_search_is_literal_and_narrows_down(String address, int hits) {
        assertThat(get("clicks", address).get("clicks")).hasSize(hits);
    }

    @Test
    void pages_follow_each_other_without_a_gap_while_clicks_arrive() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            String at = Instant.parse("2026-02-10T00:00:00Z")
                    .plusSeconds(random.nextInt(40))
                    .toString();
            add(at, "cart_whatsapp", "", AgentClass.PERSON, DeviceClass.MOBILE);
        }
        List<String> expected = new ArrayList<>();
        get("clicks", "limit=500")
                .get("clicks")
                .forEach(click -> expected.add(click.get("id").asText()));
        List<String> found = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = get("clicks", "limit=7" + (next.isEmpty() ? "" : "&after=" + next));
            assertThat(page.get("clicks")).hasSizeBetween(1, 7);
            page.get("clicks").forEach(click -> found.add(click.get("id").asText()));
            next = page.get("next").isNull() ? "" : page.get("next").asText();
            add("2026-03-02T09:59:00Z", "cart_whatsapp", "", AgentClass.PERSON, DeviceClass.MOBILE);
        } while (!next.isEmpty());

        assertThat(found).hasSize(206).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dashboard?from=yesterday",
                "dashboard?agent=all",
                "dashboard?products=-1",
                "dashboard?products=10001",
                "dashboard?products=",
                "dashboard?zone=Nowhere",
                "clicks?limit=0",
                "clicks?limit=501",
                "clicks?limit=1e2",
                "clicks?limit=999999999999",
                "clicks?after=",
                "clicks?after=!",
                "clicks?after=AAAA",
                "clicks?after=x&after=y",
                "clicks?from=2026-03-03"
            })
    void parameters_that_cannot_be_meant_are_refused(String address) {
        String[] parts = address.split("\\?", 2);
        Response answer = ask(parts[0], parts[1], "owner");

        assertThat(answer.status()).as(text(answer)).isEqualTo(400);
        assertThat(text(answer)).contains("\"code\":\"invalid-parameter\"", "\"parameter\":");
    }

    @Test
    void a_place_in_the_list_survives_the_way_and_nothing_else_is_one() {
        ClickCursor cursor = new ClickCursor(Instant.parse("2026-03-02T09:50:00.001Z"), "the-click-1");
        assertThat(ClickJson.cursor(ClickJson.text(cursor))).contains(cursor);
        for (String made : List.of(
                "",
                ".",
                "1.the-click-1",
                "x.the-click-1",
                "99999999999999999.the-click-1",
                "-1.the-click-1",
                "9223372036854775807.the-click-1",
                "1772445600000.",
                "1772445600000.short",
                "1772445600000.a b c d e f",
                "1772445600000",
                "1772445600000.the-click'; drop table o2c_click")) {
            String sent = Base64.getUrlEncoder().withoutPadding().encodeToString(made.getBytes(StandardCharsets.UTF_8));
            assertThat(ClickJson.cursor(sent)).as(made).isEmpty();
        }
    }

    @Test
    void owners_compare_totals_and_make_them_anew() {
        JsonNode check = OpenApiDocument.read(text(post("clicks/check", "owner")));
        assertThat(check.toString()).isEqualTo("{\"equal\":true,\"clicks\":8,\"differences\":[]}");
        assertThat(post("clicks/rebuild", "owner").status()).isEqualTo(204);
        assertThat(post("clicks/check", "staff").status()).isEqualTo(403);
        assertThat(post("clicks/rebuild", "staff").status()).isEqualTo(403);
        assertThat(ask("dashboard", "", "viewer").status()).isEqualTo(200);
        assertThat(ask("clicks", "", "viewer").status()).isEqualTo(200);
    }

    @Test
    void nobody_else_is_told_anything() {
        for (String path : List.of("dashboard", "clicks")) {
            assertThat(ask(path, "", "nobody").status()).isEqualTo(401);
            assertThat(shop.api()
                            .build()
                            .handle(Request.of("GET", ADMIN + path))
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void a_shop_that_is_gone_has_no_dashboard() {
        shop.settings.forget();

        for (String path : List.of("dashboard", "clicks")) {
            assertThat(ask(path, "", "owner").status()).isEqualTo(404);
        }
        for (String path : List.of("clicks/check", "clicks/rebuild")) {
            assertThat(post(path, "owner").status()).isEqualTo(404);
        }
    }

    @Test
    void clicks_that_were_posted_are_shown_at_once() {
        shop.time.advance(Duration.ofMinutes(20));
        Response posted = api.handle(Request.of("POST", "/v1/shops/demo/clicks")
                .withHeader("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0")
                .withBody("{\"entryPoint\":\"product_whatsapp\",\"page\":\"product\",\"product\":\"plate-01\"}"
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(posted.status()).isEqualTo(202);
        assertThat(get("dashboard", "from=2026-03-02").at("/cards/total/value").asInt())
                .isEqualTo(3);
        assertThat(get("clicks", "limit=1").at("/clicks/0/product").asText()).isEqualTo("plate-01");
    }

    private void add(String at, String entryPoint, String product, AgentClass agent, DeviceClass device) {
        Click click = new Click(
                ClickId.of("the-click-" + ++ids),
                Instant.parse(at),
                Optional.of(product).filter(text -> !text.isEmpty()).map(ProductId::of),
                PageKind.PRODUCT,
                EntryPointId.of(entryPoint),
                device,
                agent,
                Optional.empty());
        shop.library.clicks().orElseThrow().record(TestShop.ID, List.of(click));
    }

    private JsonNode get(String path, String query) {
        Response answer = ask(path, query, "viewer");
        assertThat(answer.status()).as(text(answer)).isEqualTo(200);
        return OpenApiDocument.read(text(answer));
    }

    private Response ask(String path, String query, String role) {
        return api.handle(new Request(
                        "GET",
                        ADMIN + path,
                        Queries.parse(query),
                        Request.of("GET", "/").headers(),
                        new byte[0],
                        "")
                .withHeader(TestShop.CREDENTIAL, role));
    }

    private Response post(String path, String role) {
        return api.handle(Request.of("POST", ADMIN + path).withHeader(TestShop.CREDENTIAL, role));
    }

    private static String text(Response response) {
        return new String(response.bytes(), StandardCharsets.UTF_8);
    }
}
