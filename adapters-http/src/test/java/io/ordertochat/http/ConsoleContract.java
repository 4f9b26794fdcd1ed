package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ordertochat.form.Disclosure;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldWidth;
import io.ordertochat.settings.ShopState;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administration over the wire of every binding: signing in, the form's settings, the pages. */
abstract class ConsoleContract extends ClickContract {

    private static final String SETTINGS = SHOP + "/admin/settings/form";

    private String cookie = "";
    private String token = "";

    @BeforeEach
    void signIn() throws Exception {
        reopen(shop.api().adminSessions(shop.sessions));
        URI link = shop.sessions.signInLink(TestShop.ID, "Ana", AdminRole.OWNER);
        Answer in = client().get(link.getRawPath() + "?" + link.getRawQuery());
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.http().headers().allValues("set-cookie")).hasSize(2);
        cookie = in.header("set-cookie").replaceAll(";.*", "");
        token = shop.sessions
                .grant(Request.of("GET", "/").withHeader("cookie", cookie), TestShop.ID)
                .orElseThrow()
                .csrfToken()
                .orElseThrow();
    }

    @Test
    void a_wish_for_a_language_that_cannot_be_read_is_none() {
        assertThat(client().get("/admin/demo/", "cookie", cookie, "accept-language", "-")
                        .status())
                .isEqualTo(200);
        assertThat(client().get("/admin/demo/", "accept-language", "-;q=1").status())
                .isEqualTo(401);
    }

    @Test
    void shows_every_field_of_the_form_in_order() {
        JsonNode body = client().get(SETTINGS, "cookie", cookie).json();

        assertThat(names(body))
                .containsExactly("shop", "version", "savedAt", "savedBy", "locale", "languages", "fields", "standard");
        assertThat(body.get("version").asInt()).isEqualTo(1);
        assertThat(body.get("languages").toString()).isEqualTo("[\"en\",\"pt-BR\",\"es\"]");
        assertThat(body.get("fields").findValuesAsText("key"))
                .containsExactlyElementsOf(
                        shop.library.settings().current(TestShop.ID).orElseThrow().settings().form().fields().stream()
                                .map(setting -> setting.key().key())
                                .toList())
                .hasSize(FieldKey.values().length);
        assertThat(names(body.get("standard")))
                .containsExactlyElementsOf(body.get("fields").findValuesAsText("key"));
        assertThat(body.at("/standard/phone/labels/pt-BR").asText()).isEqualTo("Telefone");
        assertThat(body.at("/standard/cpf/disclosure").asText()).isEqualTo("masked");
    }

    @Test
    void saves_the_form_and_customers_see_it_at_once() {
        Answer saved = save("""
                {"basedOn":1,"fields":[
                 {"key":"cpf","enabled":true,"required":true,"width":"half","disclosure":"hidden",
                  "labels":{"pt-br":"Seu CPF"},"placeholders":{"en":"","es":null}},
                 {"key":"notes","enabled":false,"required":false,"width":"full","labels":null},
                 {"key":"email","enabled":true,"required":false,"width":"full","disclosure":null}]}""");

        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(saved.json().get("version").asInt()).isEqualTo(2);
        assertThat(saved.json().get("savedBy").asText()).isEqualTo("Ana");
        assertThat(saved.json().get("fields")).hasSize(FieldKey.values().length);
        ShopState state = shop.library.settings().current(TestShop.ID).orElseThrow();
        assertThat(state.savedBy()).isEqualTo("Ana");
        assertThat(state.settings().form().fields())
                .containsExactly(
                        FieldSetting.of(FieldKey.CPF)
                                .withRequired(true)
                                .withWidth(FieldWidth.HALF)
                                .withDisclosure(Disclosure.HIDDEN)
                                .withLabel("pt-BR", "Seu CPF")
                                .withPlaceholder("en", ""),
                        FieldSetting.of(FieldKey.NOTES).withEnabled(false),
                        FieldSetting.of(FieldKey.EMAIL));
        JsonNode form = client().get(SHOP + "/form?lang=pt-BR").json();
        assertThat(form.get("fields").findValuesAsText("key")).containsExactly("cpf", "email");
        assertThat(form.at("/fields/0/label").asText()).isEqualTo("Seu CPF");
    }

    @Test
    void what_was_read_can_be_sent_back_and_changes_nothing() {
        JsonNode read = client().get(SETTINGS, "cookie", cookie).json();
        Answer back = save("{\"basedOn\":1,\"fields\":" + read.get("fields") + "}");

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.json().get("version").asInt()).isEqualTo(1);
    }

    @Test
    void says_who_saved_first_and_repeats_are_no_conflict() {
        String mine =
                "{\"basedOn\":1,\"fields\":[{\"key\":\"email\",\"enabled\":true,\"required\":true,\"width\":\"half\"}]}";
        Answer first = save(mine);
        Answer again = save(mine);
        Answer late = save(mine.replace("email", "phone"));

        assertThat(first.json().get("version").asInt()).isEqualTo(2);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("version").asInt()).isEqualTo(2);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("changed-meanwhile");
        assertThat(late.json().get("current").asInt()).isEqualTo(2);
        assertThat(late.json().get("savedBy").asText()).isEqualTo("Ana");
        assertThat(late.json().get("savedAt").asText()).isEqualTo("2026-03-02T10:00:00Z");
    }

    @Test
    void names_everything_that_is_wrong_with_its_place_and_in_the_persons_language() {
        String body = "{\"basedOn\":1,\"fields\":["
                + "{\"key\":\"email\",\"enabled\":false,\"required\":false,\"width\":\"half\",\"labels\":{\"en\":\""
                + "x".repeat(81) + "\",\"qq_\":\"a\"},\"placeholders\":{\"pt-BR\":\"a\\u0007\"}},"
                + "{\"key\":\"4111 1111 1111 1111\",\"enabled\":false,\"required\":false,\"width\":\"half\"},"
                + "{\"key\":\"email\",\"enabled\":false,\"required\":false,\"width\":\"half\",\"labels\":{\"es\":\" \"}}]}";
        Answer english = save(body);
        Answer portuguese =
                client().put(SETTINGS + "?lang=pt-BR", body, "cookie", cookie, AdminGate.CSRF_HEADER, token);

        assertThat(english.status()).isEqualTo(422);
        assertThat(english.json().findValuesAsText("code"))
                .containsExactly(
                        "invalid",
                        "length",
                        "language",
                        "control",
                        "unknown-field",
                        "repeated-field",
                        "blank-label",
                        "none-enabled");
        assertThat(english.json().findValuesAsText("pointer"))
                .containsExactly(
                        "/fields/0/labels/en",
                        "/fields/0/labels/qq_",
                        "/fields/0/placeholders/pt-BR",
                        "/fields/1",
                        "/fields/2",
                        "/fields/2/labels/es",
                        "/fields");
        assertThat(english.json().at("/violations/0/message").asText())
                .isEqualTo("Label (English): it has 81 characters; up to 80 are allowed; shorten it.");
        assertThat(portuguese.json().at("/violations/0/message").asText())
                .isEqualTo("Rótulo (inglês): tem 81 caracteres; são permitidos até 80; encurte.");
        assertThat(english.text()).doesNotContain("4111", "xxx");
        assertThat(shop.library.settings().current(TestShop.ID).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void reads_settings_as_strictly_as_everything_else() {
        String good = Bodies.FORM_SETTINGS;
        List<List<String>> bad = List.of(
                List.of(good.replace("\"basedOn\":1,", ""), "missing-property"),
                List.of(good.replace("\"basedOn\":1", "\"basedOn\":0"), "invalid-value"),
                List.of(good.replace("\"basedOn\":1", "\"basedOn\":\"1\""), "wrong-type"),
                List.of(good.replace("true", "1"), "wrong-type"),
                List.of(good.replace("half", "HALF"), "invalid-value"),
                List.of(
                        good.replace("\"width\":\"half\"", "\"width\":\"half\",\"disclosure\":\"some\""),
                        "invalid-value"),
                List.of(good.replace("width", "colour"), "unknown-property"),
                List.of("{\"basedOn\":1,\"fields\":{}}", "wrong-type"),
                List.of("{\"basedOn\":1,\"fields\":[" + "1,".repeat(100) + "1]}", "too-many"),
                List.of("", "invalid-json"));

        assertThat(bad).allSatisfy(pair -> {
            Answer answer = save(pair.get(0));
            assertThat(answer.status()).as(pair.get(0)).isEqualTo(400);
            assertThat(answer.code()).isEqualTo(pair.get(1));
        });
        assertThat(client().put(
                                SETTINGS,
                                good,
                                "cookie",
                                cookie,
                                AdminGate.CSRF_HEADER,
                                token,
                                "content-type",
                                "text/plain")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void nothing_is_saved_without_session_or_token() {
        Answer noSession = client().put(SETTINGS, Bodies.FORM_SETTINGS);
        Answer noToken = client().put(SETTINGS, Bodies.FORM_SETTINGS, "cookie", cookie);
        Answer wrong = client().put(
                        SETTINGS,
                        Bodies.FORM_SETTINGS,
                        "cookie",
                        cookie,
                        AdminGate.CSRF_HEADER,
                        token.toLowerCase(Locale.ROOT));

        assertThat(noSession.status()).isEqualTo(401);
        assertThat(noSession.code()).isEqualTo("not-signed-in");
        assertThat(noSession.header("www-authenticate")).isEqualTo("OrderToChat");
        assertThat(List.of(noToken, wrong))
                .allMatch(answer -> answer.status() == 403 && answer.code().equals("cross-site"));
        assertThat(shop.library.settings().current(TestShop.ID).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void pages_say_what_is_there_and_let_no_foreign_script_in() {
        Answer page = client().get("/admin/demo/", "cookie", cookie, "accept-language", "pt-BR");
        Answer form = client().get("/admin/demo/form", "cookie", cookie);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "<html lang=\"pt-BR\"", "Loja Demo", "13 de 24 campos visíveis", "Obrigatórios entre eles: 2");
        for (Answer answer : List.of(page, form)) {
            assertThat(answer.header("content-security-policy"))
                    .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
            assertThat(answer.header("cache-control")).isEqualTo("no-store");
            assertThat(answer.header("referrer-policy")).isEqualTo("no-referrer");
            assertThat(answer.text()).doesNotContain("<script>", " style=", " onclick", "http://", "https://");
        }
        String styles =
                form.text().replaceAll("(?s).*rel=\"stylesheet\" href=\"\\.\\./\\.\\.(/assets/[^\"]*)\".*", "$1");
        Answer css = client().get(styles);
        assertThat(css.status()).as(styles).isEqualTo(200);
        assertThat(css.header("content-type")).startsWith("text/css");
        assertThat(css.header("cache-control")).contains("immutable");
        assertThat(client().get("/assets/console.css").header("cache-control")).contains("max-age=300");
        assertThat(client().get("/assets/console.css", "if-none-match", css.header("etag"))
                        .status())
                .isEqualTo(304);
        assertThat(client().get("/assets/nothing.css").status()).isEqualTo(404);
    }

    @Test
    void a_language_is_chosen_once_and_kept() {
        Answer chosen = client().get("/admin/demo/form?lang=es", "cookie", cookie);
        String language = chosen.header("set-cookie");
        Answer page = client().get("/admin/demo/form", "cookie", cookie + "; " + language.replaceAll(";.*", ""));

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.header("location")).isEqualTo("form");
        assertThat(language).isEqualTo("order-to-chat-lang=es; Max-Age=31536000; HttpOnly; SameSite=Lax");
        assertThat(page.text()).contains("<html lang=\"es\"", "Formulario de pedido");
        assertThat(client().get("/admin/demo/form?lang=xx", "cookie", cookie).status())
                .isEqualTo(200);
    }

    @Test
    void a_shops_name_is_text() {
        shop.change(settings -> settings.name("<script>alert(1)</script>\"'{}"));
        for (String path : List.of("/admin/demo/", "/admin/demo/form")) {
            assertThat(client().get(path, "cookie", cookie).text())
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;{}")
                    .doesNotContain("<script>alert");
        }
    }

    private Answer save(String body) {
        return client().put(SETTINGS, body, "cookie", cookie, AdminGate.CSRF_HEADER, token);
    }
}
