package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.channel.ButtonPlacement;
import io.ordertochat.channel.Channel;
import io.ordertochat.channel.ChannelAccount;
import io.ordertochat.channel.ChannelSetting;
import io.ordertochat.channel.ChannelSetting.WhenClosed;
import io.ordertochat.channel.ContactChannels;
import io.ordertochat.channel.FloatingButton;
import io.ordertochat.channel.PageKind;
import io.ordertochat.channel.VisibilityRules;
import io.ordertochat.hours.BusinessHours;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorefrontRouteTest {

    private final TestShop shop = new TestShop();
    private final OrderToChatApi api = shop.api().build();

    @BeforeEach
    void channels() {
        BusinessHours hours = BusinessHours.in(ZoneId.of("America/Sao_Paulo"))
                .openWeekdays("09:00-12:00", "14:30-18:00")
                .build();
        VisibilityRules kitchen = VisibilityRules.builder()
                .onlyForCategories(List.of(CategoryPath.of("kitchen")))
                .build();
        shop.change(settings -> settings.channels(ContactChannels.builder()
                .put(ChannelSetting.of(ChannelAccount.of(Channel.WHATSAPP, "+5511999990009"))
                        .text("pt-BR", "Oi!")
                        .hours(hours, WhenClosed.TELL)
                        .build())
                .put(ChannelSetting.of(ChannelAccount.of(Channel.IMESSAGE, "+15551234567"))
                        .text("en", "Hi there")
                        .button(new ButtonPlacement(true, kitchen))
                        .slot(new ButtonPlacement(
                                true,
                                VisibilityRules.builder()
                                        .notOn(PageKind.CHECKOUT)
                                        .build()))
                        .build())
                .floating(new FloatingButton(true, FloatingButton.Corner.START))
                .build()));
    }

    @Test
    void answers_all_buttons_with_all_they_need() {
        shop.time.set(Instant.parse("2026-03-02T15:30:00Z"));

        JsonNode body = body(get("page=product&product=mug-01&device=ios&lang=pt-BR"));

        assertThat(body.get("floating").toString()).isEqualTo("{\"visible\":true,\"corner\":\"start\"}");
        assertThat(body.get("buttons").findValuesAsText("id"))
                .containsExactly(
                        "product_whatsapp",
                        "cart_whatsapp",
                        "checkout_whatsapp",
                        "channel_whatsapp",
                        "channel_imessage",
                        "floating_whatsapp",
                        "floating_imessage");
        assertThat(body.at("/buttons/3").toString())
                .isEqualTo("{\"id\":\"channel_whatsapp\",\"kind\":\"contact\",\"channel\":\"whatsapp\",\"position\":1,"
                        + "\"visible\":true,\"reason\":\"shown\",\"action\":\"chat\","
                        + "\"label\":\"Conversar pelo WhatsApp\","
                        + "\"link\":\"https://wa.me/5511999990009?text=Oi%21\","
                        + "\"colour\":{\"background\":\"#25D366\",\"lettering\":\"#000000\"},"
                        + "\"hours\":{\"open\":false,\"changesAt\":\"2026-03-02T17:30:00Z\","
                        + "\"text\":\"Respondemos a partir das 14:30\"}}");
        assertThat(body.at("/buttons/6/kind").asText()).isEqualTo("floating");
        assertThat(body.at("/buttons/6/position").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "page=home&device=ios,                     sms:+15551234567&body=Hi%20there",
        "page=home&device=android,                 sms:+15551234567?body=Hi%20there",
        "page=home&device=desktop,                 sms:+15551234567?&body=Hi%20there",
        "page=home,                                sms:+15551234567?&body=Hi%20there",
    })
    void links_follow_the_device(String query, String link) {
        assertThat(body(get(query + "&lang=en")).at("/buttons/6/link").asText()).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "page=product&product=mug-01,                    shown",
        "page=product&product=plate-01,                  other-category",
        "page=product&product=plate-01&category=kitchen, other-category",
        "page=category&category=kitchen,                 shown",
        "page=category&category=kitchen%2Fmugs,          other-category",
        "page=home,                                      other-category",
    })
    void the_catalogue_says_which_categories_a_product_is_in(String query, String reason) {
        String path = query.replace("%2F", "/");
        JsonNode button = body(get(path)).at("/buttons/4");
        assertThat(button.get("reason").asText()).isEqualTo(reason);
        assertThat(button.get("link").isNull()).isEqualTo(!reason.equals("shown"));
    }

    @Test
    void says_in_the_language_of_the_page_what_else_stands_in_buttons_and_until_when_it_is_true() {
        shop.time.set(Instant.parse("2026-03-02T15:30:00Z"));
        JsonNode body = body(get("page=home&lang=es-MX"));
        assertThat(body.get("locale").asText()).isEqualTo("es-MX");
        assertThat(body.at("/texts/open").asText()).isEqualTo("Escríbenos");
        assertThat(body.get("changesAt").asText()).isEqualTo("2026-03-02T17:30:00Z");
        assertThat(body(get("page=home")).at("/texts/scan").asText()).isEqualTo("Ler com o celular: {0}");
    }

    @Test
    void pages_of_other_origins_may_read_it_and_load_the_script() {
        Response first = get("page=home");
        Response script = api.handle(Request.of("GET", "/assets/order-to-chat-buttons.js"));
        Response again = api.handle(Request.of("GET", "/assets/order-to-chat-buttons.js")
                .withHeader("if-none-match", script.header("etag").orElseThrow()));

        assertThat(again.status()).isEqualTo(304);
        assertThat(List.of(first, asked(first.header("etag").orElseThrow()), script, again))
                .allSatisfy(answer ->
                        assertThat(answer.header("access-control-allow-origin")).contains("*"));
        assertThat(script.header("cache-control")).contains("public, max-age=300, must-revalidate");
        assertThat(api.handle(Request.of("GET", "/v1/shops/demo/form")).header("access-control-allow-origin"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T14:59:45Z, 15",
        "2026-03-02T14:59:46Z, 14",
        "2026-03-02T14:59:59.999Z, 0",
        "2026-03-02T15:00:00Z, 15",
        "2026-03-02T17:29:57Z, 3",
        "2026-03-03T02:59:50Z, 10",
    })
    void an_answer_is_not_kept_past_the_next_opening_closing_or_midnight(Instant at, int seconds) {
        shop.time.set(at);
        assertThat(get("page=home").header("cache-control"))
                .contains("public, max-age=" + seconds + ", must-revalidate");
    }

    @Test
    void a_tag_holds_as_long_as_the_hours_do_and_not_a_second_longer() {
        shop.time.set(Instant.parse("2026-03-02T14:30:00Z"));
        String open = get("page=home").header("etag").orElseThrow();
        shop.time.advance(Duration.ofMinutes(29));

        assertThat(asked(open).status()).isEqualTo(304);
        shop.time.advance(Duration.ofSeconds(59));
        assertThat(asked(open).status()).isEqualTo(304);
        assertThat(asked(open).header("cache-control")).contains("public, max-age=1, must-revalidate");
        shop.time.advance(Duration.ofSeconds(1));
        Response closed = asked(open);
        assertThat(closed.status()).isEqualTo(200);
        assertThat(body(closed).at("/buttons/3/hours/open").asBoolean()).isFalse();
        shop.time.advance(Duration.ofDays(1).minusHours(1));
        assertThat(get("page=home").header("etag"))
                .as("the same hours of another day close at another moment")
                .isNotEqualTo(closed.header("etag"));
    }

    @Test
    void the_toggle_leaves_contact_buttons_alone() {
        String before = body(get("page=product&product=mug-01")).at("/buttons").toString();
        shop.change(settings -> settings.checkoutOn(false));
        JsonNode off = body(get("page=product&product=mug-01"));
        shop.change(settings -> settings.checkoutOn(true));

        assertThat(off.get("checkout").asText()).isEqualTo("standard");
        for (int i = 0; i < 3; i++) {
            assertThat(off.at("/buttons/" + i + "/reason").asText()).isEqualTo("checkout-off");
        }
        for (int i = 3; i < 7; i++) {
            assertThat(off.at("/buttons/" + i + "/visible").asBoolean()).isTrue();
        }
        assertThat(body(get("page=product&product=mug-01")).at("/buttons").toString())
                .isEqualTo(before);
    }

    private Response get(String query) {
        return api.handle(request(query));
    }

    private Response asked(String tag) {
        return api.handle(request("page=home").withHeader("if-none-match", tag));
    }

    private static Request request(String query) {
        Request request = Request.of("GET", "/v1/shops/demo/storefront");
        for (String pair : query.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            request = request.withQuery(parts[0], parts[1]);
        }
        return request;
    }

    private static JsonNode body(Response response) {
        return OpenApiDocument.read(new String(response.bytes(), StandardCharsets.UTF_8));
    }
}
