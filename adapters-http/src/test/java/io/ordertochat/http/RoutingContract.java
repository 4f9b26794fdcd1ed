package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Routes, methods, caching and rates over the wire. */
abstract class RoutingContract extends BindingContract {

    private static final String STOREFRONT = SHOP + "/storefront?page=product&product=mug-01&device=mobile&lang=pt-BR";

    @Test
    void says_which_buttons_a_page_shows() {
        Answer answer = client().get(STOREFRONT);

        assertThat(answer.status()).isEqualTo(200);
        JsonNode body = answer.json();
        assertThat(names(body))
                .containsExactly(
                        "shop",
                        "locale",
                        "mode",
                        "checkout",
                        "settingsVersion",
                        "changesAt",
                        "texts",
                        "floating",
                        "buttons");
        assertThat(body.get("shop").toString()).isEqualTo("{\"id\":\"demo\",\"name\":\"Loja Demo\"}");
        assertThat(body.get("buttons").findValuesAsText("id"))
                .containsExactly("product_whatsapp", "cart_whatsapp", "checkout_whatsapp");
        assertThat(body.at("/buttons/0").toString())
                .isEqualTo("{\"id\":\"product_whatsapp\",\"kind\":\"order\",\"channel\":\"whatsapp\",\"position\":1,"
                        + "\"visible\":true,\"reason\":\"shown\",\"action\":\"checkout\","
                        + "\"label\":\"Pedir pelo WhatsApp\",\"link\":null,"
                        + "\"colour\":{\"background\":\"#25D366\",\"lettering\":\"#000000\"},\"hours\":null}");
    }

    @Test
    void lets_answers_be_kept_until_they_change() {
        Answer first = client().get(STOREFRONT);
        String tag = first.header("etag");
        Answer unchanged = client().get(STOREFRONT, "if-none-match", "\"other\", W/" + tag);
        shop.change(settings -> settings.name("Loja Nova"));
        Answer changed = client().get(STOREFRONT, "if-none-match", tag);

        assertThat(tag).matches("\"[A-Za-z0-9_-]{24}\"");
        assertThat(first.header("cache-control")).isEqualTo("public, max-age=15, must-revalidate");
        assertThat(first.header("vary")).isEqualTo("Accept-Language");
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.header("etag")).isEqualTo(tag);
        assertThat(unchanged.text()).isEmpty();
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("etag")).isNotEqualTo(tag);
    }

    @Test
    void answers_head_as_get_without_its_body() {
        for (String path : List.of(STOREFRONT, SHOP + "/form", "/openapi.json", "/nowhere")) {
            Answer get = client().get(path);
            Answer head = client().method("HEAD", path);

            assertThat(head.status()).as(path).isEqualTo(get.status());
            assertThat(head.text()).isEmpty();
            assertThat(head.header("etag")).isEqualTo(get.header("etag"));
            assertThat(head.header("content-length"))
                    .isEqualTo(Integer.toString(get.http().body().length));
        }
    }

    @Test
    void names_the_methods_a_route_takes() {
        Answer read = client().method("DELETE", SHOP + "/form");
        Answer written = client().get(CHECKOUTS);

        assertThat(read.status()).isEqualTo(405);
        assertThat(read.header("allow")).isEqualTo("GET, HEAD");
        assertThat(written.status()).isEqualTo(405);
        assertThat(written.header("allow")).isEqualTo("POST");
        assertThat(client().method("TRACE1", CHECKOUTS).status()).isEqualTo(405);
    }

    @Test
    void finds_nothing_beside_its_routes() {
        List<String> paths =
                List.of("", "/", "/v1", "/v1/shops", "/v1/shops/demo", SHOP + "/form/", "/V1/shops/demo/form");

        assertThat(paths).allSatisfy(path -> {
            Answer answer = client().get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("no-such-route");
        });
    }

    @Test
    void serves_below_a_base_path_when_told() throws Exception {
        reopen(shop.api().basePath("/api/chat"));

        assertThat(client().get("/api/chat" + SHOP + "/form").status()).isEqualTo(200);
        assertThat(client().get("/api/chat/openapi.json").status()).isEqualTo(200);
        assertThat(client().get(SHOP + "/form").status()).isEqualTo(404);
        assertThat(client().get("/api/chatter" + SHOP + "/form").status()).isEqualTo(404);
    }

    @Test
    void refuses_parameters_it_does_not_understand() {
        List<String> queries = List.of(
                "page=basket",
                "page=cart&page=product",
                "device=watch",
                "device=",
                "category=",
                "category=kitchen%2F%2Fbasket",
                "category=a&category=b",
                "lang=p",
                "lang=pt_BR",
                "lang=",
                "page=%3Cb%3E");

        assertThat(queries).allSatisfy(query -> {
            Answer answer = client().get(SHOP + "/storefront?" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("invalid-parameter");
            assertThat(answer.text()).doesNotContain("basket", "watch", "<b>");
        });
        assertThat(client().get(SHOP + "/storefront?cachebuster=1&x").status()).isEqualTo(200);
        assertThat(client().get(SHOP + "/storefront?page=product&product=no%00thing")
                        .json()
                        .at("/buttons/0/reason")
                        .asText())
                .isEqualTo("unknown-product");
    }

    @Test
    void speaks_the_language_asked_for() {
        String path = SHOP + "/form";

        assertThat(label(client().get(path))).isEqualTo("Nome");
        assertThat(label(client().get(path, "accept-language", "ja, es-MX;q=0.8, en;q=0.5")))
                .isEqualTo("Nombre");
        assertThat(label(client().get(path, "accept-language", "ja"))).isEqualTo("Nome");
        assertThat(label(client().get(path, "accept-language", ";;;q=x"))).isEqualTo("Nome");
        assertThat(label(client().get(path, "accept-language", "en,-"))).isEqualTo("Nome");
        assertThat(label(client().get(path + "?lang=en", "accept-language", "es")))
                .isEqualTo("First name");
    }

    @Test
    void reads_the_settings_once_for_a_storefront_and_lets_them_choose_the_language() {
        String path = SHOP + "/storefront?page=cart";

        assertThat(readOnceAndSays(path)).isEqualTo("Pedir pelo WhatsApp");
        assertThat(readOnceAndSays(path + "&lang=en", "accept-language", "es")).isEqualTo("Order by WhatsApp");
        assertThat(readOnceAndSays(path, "accept-language", "ja, es-MX;q=0.8, en;q=0.5"))
                .isEqualTo("Pedir por WhatsApp");
        assertThat(readOnceAndSays(path, "accept-language", "ja")).isEqualTo("Pedir pelo WhatsApp");
        assertThat(client().get("/v1/shops/nobody/storefront").code()).isEqualTo("unknown-shop");
    }

    private String readOnceAndSays(String path, String... headers) {
        shop.settings.read.set(0);
        Answer answer = client().get(path, headers);
        assertThat(shop.settings.read).as(path).hasValue(1);
        return answer.json().at("/buttons/1/label").asText();
    }

    @Test
    void slows_down_a_client_that_asks_too_often() throws Exception {
        reopen(shop.api().limits(Limits.standard().withRate(RouteGroup.CHECKOUT, new Rate(30, 3))));
        for (int i = 0; i < 3; i++) {
            assertThat(client().post(CHECKOUTS, Bodies.checkout("k-" + i)).status())
                    .isEqualTo(201);
        }
        Answer fourth = client().post(CHECKOUTS, Bodies.checkout("k-3"));
        Answer reading = client().get(SHOP + "/form");
        shop.time.advance(Duration.ofSeconds(2));
        Answer later = client().post(CHECKOUTS, Bodies.checkout("k-3"));

        assertThat(fourth.status()).isEqualTo(429);
        assertThat(fourth.code()).isEqualTo("rate-limited");
        assertThat(fourth.header("retry-after")).isEqualTo("2");
        assertThat(fourth.text()).doesNotContain("127.0.0.1");
        assertThat(reading.status()).isEqualTo(200);
        assertThat(later.status()).isEqualTo(201);
    }

    private static String label(Answer answer) {
        return answer.json().at("/fields/0/label").asText();
    }
}
