package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ordertochat.port.AdapterException;
import io.ordertochat.settings.CheckoutMode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds whichever server carries it: every test runs over the wire of every binding. */
abstract class BindingContract {

    static final String SHOP = "/v1/shops/demo";
    static final String CHECKOUTS = SHOP + "/checkouts";

    final TestShop shop = new TestShop();
    private OrderToChatApi.Builder api = shop.api();
    private Client client = new Client(URI.create("http://localhost"));

    /** Starts a server on the loopback and gives its address. */
    abstract URI start(OrderToChatApi served) throws Exception;

    abstract void stop() throws Exception;

    @BeforeEach
    void open() throws Exception {
        client = new Client(start(api.build()));
    }

    @AfterEach
    void close() throws Exception {
        stop();
    }

    final Client client() {
        return client;
    }

    /** Starts again with other options. */
    final void reopen(OrderToChatApi.Builder changed) throws Exception {
        stop();
        api = changed;
        open();
    }

    @Test
    void answers_the_example_of_the_design() {
        Answer answer = client.post(CHECKOUTS, Bodies.DESIGN);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        JsonNode body = answer.json();
        assertThat(names(body)).containsExactly("order", "link", "message", "routing", "repeated");
        assertThat(names(body.get("order")))
                .containsExactly("id", "reference", "status", "total", "placedAt", "duplicateOf");
        assertThat(body.at("/order/status").asText()).isEqualTo("ON_HOLD");
        assertThat(body.at("/order/total").toString()).isEqualTo("{\"amount\":\"91.80\",\"currency\":\"BRL\"}");
        assertThat(body.at("/order/placedAt").asText()).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(body.get("link").asText()).startsWith("https://wa.me/5511999990001?text=");
        assertThat(body.at("/message/step").asText()).isEqualTo("FULL");
        assertThat(body.at("/message/text").asText())
                .contains(body.at("/order/reference").asText());
        assertThat(body.at("/message/encodedLength").asInt())
                .isEqualTo(body.get("link").asText().length());
        assertThat(body.at("/routing/number").asText()).isEqualTo("+5511999990001");
        assertThat(body.at("/routing/rule").asText()).isEqualTo("kitchen");
        assertThat(body.at("/routing/line").asInt(-1)).isZero();
        assertThat(body.get("repeated").asBoolean(true)).isFalse();
        assertThat(shop.failures).isEmpty();
    }

    @Test
    void sends_headers_that_leave_nothing_to_guess() {
        Answer created = client.post(CHECKOUTS, Bodies.DESIGN);
        Answer refused = client.get("/nowhere");

        for (Answer answer : List.of(created, refused)) {
            assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(answer.header("cache-control")).isEqualTo("no-store");
            assertThat(answer.header("content-security-policy")).contains("default-src 'none'");
        }
        assertThat(created.header("content-type").replace(" ", "").toLowerCase(Locale.ROOT))
                .isEqualTo("application/json;charset=utf-8");
        assertThat(refused.header("content-type").replace(" ", "").toLowerCase(Locale.ROOT))
                .isEqualTo("application/problem+json;charset=utf-8");
        assertThat(created.header("location")).isEmpty();
    }

    @Test
    void answers_a_repeated_key_with_the_first_order() {
        JsonNode first = client.post(CHECKOUTS, Bodies.DESIGN).json();
        Answer again = client.post(CHECKOUTS, Bodies.DESIGN);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("repeated").asBoolean()).isTrue();
        assertThat(again.json().get("order")).isEqualTo(first.get("order"));
        assertThat(again.json().get("link")).isEqualTo(first.get("link"));
    }

    @Test
    void places_one_order_for_one_key_however_many_come_at_once() throws Exception {
        reopen(shop.api().limits(Limits.standard().withoutRates()));
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            Callable<Answer> post = () -> client().post(CHECKOUTS, Bodies.checkout("k-same"));
            int created = 0;
            Set<String> orders = new HashSet<>();
            for (Future<Answer> done : threads.invokeAll(Collections.nCopies(32, post))) {
                Answer answer = done.get();
                assertThat(answer.status()).as(answer.text()).isIn(200, 201);
                created += answer.status() == 201 ? 1 : 0;
                orders.add(answer.json().at("/order/id").asText());
            }
            assertThat(created).isEqualTo(1);
            assertThat(orders).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void marks_a_probable_duplicate() {
        JsonNode first = client.post(CHECKOUTS, Bodies.checkout("k-1")).json();
        JsonNode second = client.post(CHECKOUTS, Bodies.checkout("k-2")).json();

        assertThat(second.at("/order/duplicateOf").asText())
                .isEqualTo(first.at("/order/id").asText());
    }

    @Test
    void names_every_violation_at_once_in_the_customers_language() {
        String body = "{\"submissionKey\":\"k-1\",\"lines\":[{\"product\":\"cup-99\",\"quantity\":0}],\"answers\":{}}";
        Answer shops = client.post(CHECKOUTS, body);
        Answer wished = client.post(CHECKOUTS, body, "accept-language", "de, en;q=0.9");
        Answer named = client.post(
                CHECKOUTS,
                body.replace("{\"submissionKey\"", "{\"locale\":\"es\",\"submissionKey\""),
                "accept-language",
                "en");

        assertThat(shops.status()).isEqualTo(422);
        assertThat(shops.code()).isEqualTo("invalid");
        assertThat(shops.json().findValuesAsText("field"))
                .contains("firstName", "phone", "lines[0].product", "lines[0].quantity");
        assertThat(shops.json().findValuesAsText("message")).contains("Informe o seu nome.");
        assertThat(wished.json().findValuesAsText("message")).contains("Enter your first name.");
        assertThat(named.json().findValuesAsText("message")).contains("Escribe tu nombre.");
    }

    @Test
    void counts_the_wrong_fields_in_the_detail_of_a_refusal() {
        Answer one = client.post(CHECKOUTS, Bodies.DESIGN.replace("mug-01", "cup-99"));
        Answer three = client.post(
                CHECKOUTS,
                Bodies.DESIGN
                        .replace("mug-01", "cup-99")
                        .replace("\"quantity\":2", "\"quantity\":0")
                        .replace("\"Ana\"", "\"\""));

        assertThat(one.json().get("detail").asText()).isEqualTo("body: 1 field is wrong; correct it and send again");
        assertThat(three.json().get("detail").asText())
                .isEqualTo("body: 3 fields are wrong; correct them and send again");
    }

    @Test
    void takes_no_order_while_the_checkout_is_off_and_all_is_back_when_it_is_on() {
        shop.change(settings -> settings.checkoutOn(false));
        Answer off = client.post(CHECKOUTS, Bodies.DESIGN);
        JsonNode view =
                client.get(SHOP + "/storefront?page=product&product=mug-01").json();
        Answer form = client.get(SHOP + "/form");
        shop.change(settings -> settings.checkoutOn(true));
        Answer on = client.post(CHECKOUTS, Bodies.DESIGN);

        assertThat(off.status()).isEqualTo(409);
        assertThat(off.code()).isEqualTo("checkout-off");
        assertThat(view.get("checkout").asText()).isEqualTo("standard");
        assertThat(view.get("buttons").findValuesAsText("visible")).containsOnly("false");
        assertThat(form.status()).isEqualTo(200);
        assertThat(on.status()).isEqualTo(201);
    }

    @Test
    void follows_the_shops_mode() {
        shop.change(settings -> settings.mode(CheckoutMode.CHAT_ONLY));
        Answer chatOnly = client.post(CHECKOUTS, Bodies.DESIGN);
        JsonNode view =
                client.get(SHOP + "/storefront?page=product&product=mug-01").json();
        shop.change(settings -> settings.mode(CheckoutMode.CART_MESSAGE));
        Answer cartMessage = client.post(CHECKOUTS, Bodies.DESIGN);

        assertThat(chatOnly.status()).isEqualTo(409);
        assertThat(chatOnly.code()).isEqualTo("chat-only");
        assertThat(view.at("/buttons/0/action").asText()).isEqualTo("chat");
        assertThat(view.at("/buttons/0/link").asText()).startsWith("https://wa.me/5511999990001?text=");
        assertThat(cartMessage.status()).isEqualTo(200);
        assertThat(cartMessage.json().get("order").isNull()).isTrue();
        assertThat(cartMessage.json().get("link").asText()).startsWith("https://wa.me/5511999990001?text=");
    }

    @Test
    void does_not_know_other_shops() {
        for (String other : List.of("other", "%C3%A9", "a%20b", "x".repeat(65))) {
            String path = "/v1/shops/" + other;
            List<Answer> answers = List.of(
                    client.get(path + "/storefront?page=cart"),
                    client.get(path + "/form"),
                    client.post(path + "/form/check", "{\"answers\":{}}"),
                    client.post(path + "/checkouts", Bodies.DESIGN),
                    client.post(path + "/messages/preview", Bodies.DESIGN));

            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.code()).isEqualTo("unknown-shop");
            });
        }
    }

    @Test
    void survives_a_lost_database_without_telling_about_it() {
        AdapterException lost = new AdapterException(
                "OrderRepository.place", "shop=demo", "connection lost", true, new IllegalStateException("pw=hunter2"));
        shop.orders.breakWith(lost);
        Answer during = client.post(CHECKOUTS, Bodies.DESIGN);
        shop.orders.repair();
        Answer after = client.post(CHECKOUTS, Bodies.DESIGN);

        assertThat(during.status()).isEqualTo(503);
        assertThat(during.code()).isEqualTo("unavailable");
        assertThat(during.header("retry-after")).isEqualTo("5");
        assertThat(during.text()).doesNotContain("hunter2", "OrderRepository", "connection", "Exception");
        assertThat(shop.failures).containsExactly(lost);
        assertThat(after.status()).isEqualTo(201);
        assertThat(after.json().get("repeated").asBoolean()).isFalse();
    }

    @Test
    void admits_what_trying_again_will_not_help() {
        RuntimeException mistake = new IllegalStateException("Ana, 11 98888-7777");
        shop.orders.breakWith(mistake);
        Answer broken = client.post(CHECKOUTS, Bodies.DESIGN);
        shop.orders.breakWith(new AdapterException("OrderRepository.place", "shop=demo", "no such table", false, null));
        Answer misconfigured = client.post(CHECKOUTS, Bodies.DESIGN);

        assertThat(List.of(broken, misconfigured)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.code()).isEqualTo("failed");
            assertThat(answer.text()).doesNotContain("Ana", "table", "Exception");
        });
        assertThat(shop.failures).hasSize(2).startsWith(mistake);
    }

    static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
