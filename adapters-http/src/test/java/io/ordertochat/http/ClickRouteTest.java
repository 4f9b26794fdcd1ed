package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.Channel;
import io.ordertochat.channel.ChannelAccount;
import io.ordertochat.channel.ChannelSetting;
import io.ordertochat.channel.ContactChannels;
import io.ordertochat.channel.PageKind;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.port.AdapterException;
import io.ordertochat.settings.CheckoutMode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClickRouteTest {

    private static final String CHROME = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/131.0.0.0 Mobile Safari/537.36";
    private static final String MUG = "{\"id\":\"01j9zq3v5k8x7m2n\",\"entryPoint\":\"product_whatsapp\","
            + "\"page\":\"product\",\"product\":\"mug-01\",\"device\":\"desktop\"}";

    private final TestShop shop = new TestShop();
    private final OrderToChatApi api =
            shop.api().limits(Limits.standard().withoutRates()).build();

    @Test
    void one_click_is_recorded_with_the_servers_time() {
        Response answer = post(MUG);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(body(answer).toString()).isEqualTo("{\"recorded\":1,\"repeated\":0,\"unknownProducts\":0}");
        Click click = shop.clicks.all().get(0);
        assertThat(click.id().value()).isEqualTo("01j9zq3v5k8x7m2n");
        assertThat(click.at()).isEqualTo(shop.time.instant());
        assertThat(click.product()).contains(ProductId.of("mug-01"));
        assertThat(click.page()).isEqualTo(PageKind.PRODUCT);
        assertThat(click.entryPoint().value()).isEqualTo("product_whatsapp");
        assertThat(click.device()).isEqualTo(DeviceClass.DESKTOP);
        assertThat(click.agent()).isEqualTo(AgentClass.PERSON);
    }

    @Test
    void what_a_click_does_not_say_is_made_up_for() {
        assertThat(post("{\"entryPoint\":\"floating_whatsapp\",\"id\":null}").status())
                .isEqualTo(202);

        Click click = shop.clicks.all().get(0);
        assertThat(click.page()).isEqualTo(PageKind.OTHER);
        assertThat(click.device()).as("worked out from the headers").isEqualTo(DeviceClass.MOBILE);
        assertThat(click.product()).isEmpty();
        assertThat(click.id().value()).hasSize(26);
    }

    @Test
    void an_array_is_recorded_as_one_and_what_is_sent_again_counts_once() {
        String two = "[" + MUG + ",{\"id\":\"01j9zq3v5k8x7m2p\",\"entryPoint\":\"cart_whatsapp\"}," + MUG + "]";

        assertThat(body(post(two)).toString()).isEqualTo("{\"recorded\":2,\"repeated\":1,\"unknownProducts\":0}");
        assertThat(body(post(two)).toString()).isEqualTo("{\"recorded\":0,\"repeated\":3,\"unknownProducts\":0}");
        assertThat(body(post("[]")).toString()).isEqualTo("{\"recorded\":0,\"repeated\":0,\"unknownProducts\":0}");
        assertThat(shop.clicks.all()).hasSize(2);
    }

    @Test
    void a_made_up_product_is_left_out_of_a_click_that_counts() {
        assertThat(body(post(MUG.replace("mug-01", "made-up"))).toString())
                .isEqualTo("{\"recorded\":1,\"repeated\":0,\"unknownProducts\":1}");
        assertThat(shop.clicks.all().get(0).product()).isEmpty();
    }

    @Test
    void a_hundred_clicks_fit_and_one_more_does_not() {
        assertThat(post(many(100)).status()).isEqualTo(202);
        assertThat(post(many(101)).status()).isEqualTo(400);
        assertThat(body(post(many(101))).get("code").asText()).isEqualTo("too-many");
        assertThat(shop.clicks.all()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "text/plain",
                "text/plain;charset=UTF-8",
                "TEXT/PLAIN; Charset=\"utf-8\"",
                ""
            })
    void beacons_and_fetches_are_taken(String type) {
        assertThat(api.handle(request(MUG).withHeader("content-type", type)).status())
                .isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "text/plain; charset=utf-16", "application/x-www-form-urlencoded", "image/png"})
    void other_bodies_are_not(String type) {
        Response answer = api.handle(request(MUG).withHeader("content-type", type));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(shop.clicks.all()).isEmpty();
    }

    @Test
    void plain_text_is_for_beacons_only() {
        Request checkout = Request.of("POST", "/v1/shops/demo/checkouts")
                .withHeader("content-type", "text/plain")
                .withBody(Bodies.DESIGN.getBytes(StandardCharsets.UTF_8));

        assertThat(api.handle(checkout).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                             | missing-property | /entryPoint",
                "{\"entryPoint\":null}                                          | missing-property | /entryPoint",
                "{\"entryPoint\":\"whatsapp\"}                                  | invalid-value    | /entryPoint",
                "{\"entryPoint\":\"product_messenger\"}                         | invalid-value    | /entryPoint",
                "{\"entryPoint\":\"floating_telegram\"}                         | invalid-value    | /entryPoint",
                "{\"entryPoint\":7}                                             | wrong-type       | /entryPoint",
                "{\"entryPoint\":\"cart_whatsapp\",\"id\":\"short\"}            | invalid-value    | /id",
                "{\"entryPoint\":\"cart_whatsapp\",\"id\":\"with blanks in it\"} | invalid-value    | /id",
                "{\"entryPoint\":\"cart_whatsapp\",\"id\":12345678}             | wrong-type       | /id",
                "{\"entryPoint\":\"cart_whatsapp\",\"page\":\"blog\"}           | invalid-value    | /page",
                "{\"entryPoint\":\"cart_whatsapp\",\"page\":[]}                 | wrong-type       | /page",
                "{\"entryPoint\":\"cart_whatsapp\",\"product\":\"\"}            | invalid-value    | /product",
                "{\"entryPoint\":\"cart_whatsapp\",\"product\":\"a b\"}         | invalid-value    | /product",
                "{\"entryPoint\":\"floating_rcs\",\"product\":\"mug-01\"}       | invalid-value    | /product",
                "{\"entryPoint\":\"cart_whatsapp\",\"device\":\"tablet\"}       | invalid-value    | /device",
                "{\"entryPoint\":\"cart_whatsapp\",\"at\":\"2026-01-01\"}       | unknown-property | /at",
                "{\"entryPoint\":\"cart_whatsapp\",\"entryPoint\":\"cart_whatsapp\"} | duplicate-key | /entryPoint",
                "[{\"entryPoint\":\"cart_whatsapp\"},{\"entryPoint\":\"x_y\"}]  | invalid-value    | /1/entryPoint",
                "[{\"entryPoint\":\"cart_whatsapp\"},7]                         | wrong-type       | /1",
                "[[]]                                                           | wrong-type       | /0",
                "\"product_whatsapp\"                                           | wrong-type       | ''",
                "null                                                           | wrong-type       | ''"
            })
    void a_bad_click_is_refused_with_its_place_and_nothing_is_stored(String sent, String code, String pointer) {
        Response answer = post(sent);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("content-type")).contains("application/problem+json; charset=utf-8");
        assertThat(body(answer).get("code").asText()).isEqualTo(code);
        assertThat(body(answer).get("pointer").asText()).isEqualTo(pointer);
        assertThat(shop.clicks.all()).isEmpty();
    }

    @Test
    void any_body_is_taken_or_refused_and_never_a_failure() {
        Random random = new Random(20261120);
        String good = "[" + MUG + ",{\"entryPoint\":\"floating_instagram\",\"page\":\"home\"}]";
        List<String> bits = List.of("[", "]", "{", "}", ",", ":", "\"", "null", "1e9", "\\u0000", "\\ud800", "ß", "id");
        int taken = 0;
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(6));
                text.replace(at, end, bits.get(random.nextInt(bits.size())));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(5) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Response answer = api.handle(request("").withBody(bytes));
            assertThat(answer.status()).as(text.toString()).isIn(202, 400);
            taken += answer.status() == 202 ? 1 : 0;
        }

        assertThat(taken).isPositive();
        assertThat(shop.failures).isEmpty();
    }

    @Test
    void unknown_shops_and_hosts_without_a_store_are_told_apart() {
        for (String id : List.of("other", "é")) {
            Response unknown = api.handle(new Request(
                    "POST",
                    "/v1/shops/" + id + "/clicks",
                    request("").query(),
                    request("").headers(),
                    MUG.getBytes(StandardCharsets.UTF_8),
                    ""));
            assertThat(unknown.status()).isEqualTo(404);
            assertThat(body(unknown).get("code").asText()).isEqualTo("unknown-shop");
        }
        OrderToChat without = OrderToChat.builder()
                .settings(shop.settings)
                .orders(new InMemoryOrderRepository())
                .catalog(new InMemoryProductCatalog())
                .references(new ReferenceSigner(TestShop.SECRET))
                .build();
        Response none = OrderToChatApi.builder(without).build().handle(request(MUG));

        assertThat(none.status()).isEqualTo(404);
        assertThat(body(none).get("code").asText()).isEqualTo("no-clicks");
        assertThat(none.header("access-control-allow-origin")).contains("*");
    }

    @Test
    void pages_of_other_origins_may_tell_of_clicks_and_read_every_answer() {
        Response preflight = api.handle(Request.of("OPTIONS", "/v1/shops/demo/clicks")
                .withHeader("Origin", "https://shop.example")
                .withHeader("Access-Control-Request-Method", "POST")
                .withHeader("Access-Control-Request-Headers", "content-type"));
        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.bytes()).isEmpty();
        assertThat(preflight.header("access-control-allow-methods")).contains("POST");
        assertThat(preflight.header("access-control-allow-headers")).contains("content-type");
        List<Response> answers = List.of(
                preflight,
                post(MUG),
                post("{"),
                api.handle(request(MUG).withHeader("content-type", "image/png")),
                api.handle(Request.of("GET", "/v1/shops/demo/clicks")));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.header("access-control-allow-origin")).contains("*");
            assertThat(answer.header("access-control-allow-credentials")).isEmpty();
        });
        assertThat(answers.get(4).header("allow")).contains("OPTIONS, POST");
        for (String other : List.of("/v1/shops/demo/checkouts", "/v1/shops/demo/admin/clicks", "/nowhere")) {
            assertThat(api.handle(Request.of("GET", other)).header("access-control-allow-origin"))
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void programs_are_recorded_apart_by_what_the_host_or_we_think_of_them() {
        api.handle(request(MUG).withHeader("user-agent", "curl/8.5.0"));
        api.handle(request(other(1)).withHeader("user-agent", "WhatsApp/2.23.20.0"));
        api.handle(request(other(2)).withHeader("sec-purpose", "prefetch"));
        shop.api()
                .agents(asked -> asked.header("x-inside").isPresent() ? AgentClass.ROBOT : AgentClass.PERSON)
                .build()
                .handle(request(other(3)).withHeader("user-agent", CHROME).withHeader("x-inside", "yes"));

        assertThat(shop.clicks.all())
                .extracting(Click::agent)
                .containsExactlyInAnyOrder(AgentClass.ROBOT, AgentClass.PREVIEW, AgentClass.PREVIEW, AgentClass.ROBOT);
    }

    @Test
    void a_classifier_that_fails_is_a_failure_that_may_pass() {
        Response answer = shop.api()
                .agents(asked -> {
                    throw new IllegalStateException("Mozilla of Ana");
                })
                .build()
                .handle(request(MUG));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("access-control-allow-origin")).contains("*");
        assertThat(shop.failures).hasSize(1);
        assertThat(shop.failures.get(0).getMessage()).doesNotContain("Mozilla");
        assertThat(shop.clicks.all()).isEmpty();
    }

    @Test
    void the_number_behind_the_button_is_kept() {
        shop.change(settings -> settings.mode(CheckoutMode.CHAT_ONLY)
                .channels(ContactChannels.builder()
                        .put(ChannelSetting.of(ChannelAccount.of(Channel.WHATSAPP, "+5511999990009"))
                                .build())
                        .build()));
        post(MUG);
        shop.time.advance(Duration.ofSeconds(1));
        post("{\"entryPoint\":\"channel_whatsapp\",\"product\":\"mug-01\"}");
        shop.time.advance(Duration.ofSeconds(1));
        post("{\"entryPoint\":\"cart_whatsapp\"}");

        assertThat(shop.clicks.all())
                .extracting(click -> click.routedNumber().map(PhoneNumber::e164).orElse(""))
                .containsExactly("", "+5511999990009", "+5511999990001");
    }

    @Test
    void a_store_that_fails_is_not_answered_as_stored_and_the_same_clicks_can_be_sent_again() {
        shop.clicks.breakWith(new AdapterException("ClickLog.append", "shop=demo", "lost", true, null));
        Response during = post(MUG);
        shop.clicks.repair();

        assertThat(during.status()).isEqualTo(503);
        assertThat(during.header("retry-after")).contains("5");
        assertThat(body(post(MUG)).get("recorded").asInt()).isEqualTo(1);
    }

    @Test
    void failures_say_nothing_of_who_clicked() {
        shop.clicks.breakWith(new IllegalStateException("broken"));
        Response answer = api.handle(request(MUG.replace("mug-01", "PersonalProduct"))
                .withHeader("user-agent", CHROME + " Personal/1")
                .withClient("203.0.113.77"));
        StringWriter told = new StringWriter();
        shop.failures.forEach(failure -> failure.printStackTrace(new PrintWriter(told)));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(told.toString()).contains("broken").doesNotContain("Personal", "203.0.113.77", "Mozilla");
        assertThat(body(answer).toString()).doesNotContain("Personal", "203.0.113.77", "Mozilla");
    }

    @Test
    void a_client_that_tells_of_too_many_is_told_to_wait() {
        OrderToChatApi limited = shop.api()
                .limits(Limits.standard().withRate(RouteGroup.CLICK, new Rate(1, 2)))
                .build();
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            statuses.add(limited.handle(request(other(i)).withClient("office")).status());
        }
        Response waiting = limited.handle(request(MUG).withClient("office"));

        assertThat(statuses).containsExactly(202, 202, 429);
        assertThat(waiting.header("access-control-allow-origin")).contains("*");
        assertThat(waiting.header("retry-after")).isPresent();
        assertThat(limited.handle(request(MUG).withClient("home")).status()).isEqualTo(202);
    }

    @Test
    void an_array_is_as_dear_as_its_clicks() {
        OrderToChatApi limited = shop.api()
                .limits(Limits.standard().withRate(RouteGroup.CLICK, new Rate(60, 150)))
                .build();
        Request hundred = request(many(100)).withClient("office");

        assertThat(limited.handle(hundred).status()).isEqualTo(202);
        assertThat(limited.handle(hundred).status()).isEqualTo(429);
        assertThat(shop.clicks.all()).hasSize(100);
        shop.time.advance(Duration.ofSeconds(60));
        assertThat(limited.handle(hundred).status()).isEqualTo(202);
        OrderToChatApi narrow = shop.api()
                .limits(Limits.standard().withRate(RouteGroup.CLICK, new Rate(60, 50)))
                .build();
        assertThat(narrow.handle(hundred).status()).as("all there can be").isEqualTo(202);
        assertThat(narrow.handle(request(MUG).withClient("office")).status()).isEqualTo(429);
    }

    @Test
    void thirty_two_clients_at_once_lose_nothing_and_an_id_from_many_counts_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        int recorded = 0;
        int repeated = 0;
        try {
            List<Callable<Response>> posts = new ArrayList<>();
            IntStream.range(0, 640).forEach(i -> posts.add(() -> post(i % 4 == 0 ? MUG : other(i))));
            Collections.shuffle(posts, new Random(1));
            for (Future<Response> done : threads.invokeAll(posts)) {
                assertThat(done.get().status()).isEqualTo(202);
                recorded += body(done.get()).get("recorded").asInt();
                repeated += body(done.get()).get("repeated").asInt();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(recorded).isEqualTo(481);
        assertThat(repeated).isEqualTo(159);
        assertThat(shop.clicks.all()).hasSize(481);
        assertThat(shop.library.clicks().orElseThrow().check(TestShop.ID).toString())
                .startsWith("Equal");
    }

    private Response post(String json) {
        return api.handle(request(json));
    }

    private static Request request(String json) {
        return Request.of("POST", "/v1/shops/demo/clicks")
                .withHeader("content-type", "text/plain;charset=UTF-8")
                .withHeader("user-agent", CHROME)
                .withBody(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String other(int number) {
        return MUG.replace("01j9zq3v5k8x7m2n", "another-click-" + number);
    }

    private static String many(int clicks) {
        return "[" + String.join(",", Collections.nCopies(clicks, "{\"entryPoint\":\"cart_whatsapp\"}")) + "]";
    }

    private static JsonNode body(Response response) {
        return OpenApiDocument.read(new String(response.bytes(), StandardCharsets.UTF_8));
    }
}
