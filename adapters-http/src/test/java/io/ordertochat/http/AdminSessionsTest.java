package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ordertochat.shop.ShopId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminSessionsTest {

    private static final URI HTTPS = URI.create("https://shop.example/chat/");
    private static final byte[] OLD = "the former secret, 32 bytes long".getBytes(StandardCharsets.UTF_8);
    private static final ShopId OTHER = ShopId.of("other");

    private final TestShop shop = new TestShop();
    private final AdminSessions sessions = shop.sessions;
    private final OrderToChatApi api = shop.api().adminSessions(sessions).build();

    @Test
    void a_link_becomes_a_session_and_leaves_the_address() {
        URI link = sessions.signInLink(TestShop.ID, "Ana", AdminRole.STAFF);
        Response signedIn = follow(link);

        assertThat(link.toString()).startsWith("http://127.0.0.1/admin/demo/sign-in?token=");
        assertThat(signedIn.status()).isEqualTo(303);
        assertThat(signedIn.header("location")).contains("./");
        assertThat(signedIn.header("referrer-policy")).contains("no-referrer");
        assertThat(signedIn.header("cache-control")).contains("no-store");
        assertThat(signedIn.bytes()).isEmpty();
        assertThat(signedIn.headers().get("set-cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.matches("order-to-chat-admin=[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+; .*"))
                .anyMatch(cookie -> cookie.endsWith("; Path=/admin/demo; Max-Age=43200; HttpOnly; SameSite=Lax"))
                .anyMatch(cookie ->
                        cookie.endsWith("; Path=/v1/shops/demo/admin; Max-Age=43200; HttpOnly; SameSite=Strict"));
        assertThat(grant(signedIn)).hasValueSatisfying(grant -> {
            assertThat(grant.who()).isEqualTo("Ana");
            assertThat(grant.role()).isEqualTo(AdminRole.STAFF);
            assertThat(grant.shop()).isEqualTo(TestShop.ID);
            assertThat(grant.csrfToken())
                    .hasValueSatisfying(token -> assertThat(token).hasSize(43));
        });
        Response page = api.handle(Request.of("GET", "/admin/demo/").withHeader("cookie", cookie(signedIn)));
        assertThat(page.status()).isEqualTo(200);
        assertThat(text(page))
                .contains("data-csrf=\""
                        + grant(signedIn).orElseThrow().csrfToken().orElseThrow() + "\"")
                .doesNotContain(link.getRawQuery());
    }

    @Test
    void cookies_of_a_secure_address_are_secure_and_stay_below_it() {
        AdminSessions secure =
                AdminSessions.builder(HTTPS, TestShop.SECRET).time(shop.time).build();
        Response signedIn = secure.signIn(TestShop.token(secure, TestShop.ID, AdminRole.OWNER), TestShop.ID)
                .orElseThrow();

        assertThat(secure.signInLink(TestShop.ID, "Ana", AdminRole.OWNER).toString())
                .startsWith("https://shop.example/chat/admin/demo/sign-in?token=");
        assertThat(signedIn.headers().get("set-cookie"))
                .allMatch(cookie -> cookie.startsWith("__Secure-order-to-chat-admin=") && cookie.endsWith("; Secure"))
                .anyMatch(cookie -> cookie.contains("; Path=/chat/admin/demo;"))
                .anyMatch(cookie -> cookie.contains("; Path=/chat/v1/shops/demo/admin;"));
        assertThat(secure.grant(Request.of("GET", "/").withHeader("cookie", cookie(signedIn)), TestShop.ID))
                .isPresent();
        assertThat(secure.grant(
                        Request.of("GET", "/")
                                .withHeader("cookie", cookie(signedIn).replace("__Secure-", "")),
                        TestShop.ID))
                .isEmpty();
    }

    @Test
    void a_session_opens_its_own_shop_only() {
        Response signedIn = follow(sessions.signInLink(TestShop.ID, "Ana", AdminRole.OWNER));
        Request request = Request.of("GET", "/").withHeader("cookie", cookie(signedIn));

        assertThat(sessions.grant(request, TestShop.ID)).isPresent();
        assertThat(sessions.grant(request, OTHER)).isEmpty();
        assertThat(sessions.grant(request, ShopId.of("Demo"))).isEmpty();
        assertThat(sessions.signIn(TestShop.token(sessions, OTHER, AdminRole.OWNER), TestShop.ID))
                .isEmpty();
    }

    @Test
    void links_and_sessions_end() {
        String token = shop.token();
        shop.time.advance(Duration.ofMinutes(15).minusSeconds(1));
        Response signedIn = sessions.signIn(token, TestShop.ID).orElseThrow();
        shop.time.advance(Duration.ofSeconds(1));

        assertThat(sessions.signIn(token, TestShop.ID)).isEmpty();
        shop.time.advance(Duration.ofHours(12).minusSeconds(2));
        assertThat(grant(signedIn)).isPresent();
        shop.time.advance(Duration.ofSeconds(1));
        assertThat(grant(signedIn)).isEmpty();
    }

    @Test
    void a_link_is_no_session_and_a_session_is_no_link() {
        String token = shop.token();
        String cookie = cookie(follow(sessions.signInLink(TestShop.ID, "Ana", AdminRole.OWNER)));

        assertThat(granted("order-to-chat-admin=" + token)).isEmpty();
        assertThat(sessions.signIn(cookie.substring(cookie.indexOf('=') + 1), TestShop.ID))
                .isEmpty();
    }

    @Test
    void nothing_that_was_changed_passes() {
        String token = shop.token();
        String[] parts = token.split("\\.");
        String owner = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(owner.replace("demo", "other").getBytes(StandardCharsets.UTF_8));

        assertThat(owner).startsWith("demo\nOWNER\n");
        assertThat(sessions.signIn(token, TestShop.ID)).isPresent();
        assertThat(sessions.signIn(forged + "." + parts[1], OTHER)).isEmpty();
        for (String other : List.of(
                "", ".", parts[0], parts[0] + ".", "." + parts[1], token + "." + parts[1], token.repeat(40), "%")) {
            assertThat(sessions.signIn(other, TestShop.ID)).as(other).isEmpty();
            assertThat(granted("order-to-chat-admin=" + other)).isEmpty();
        }
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            int at = random.nextInt(token.length());
            char changed = (char) ('!' + random.nextInt(90));
            String mutant = token.substring(0, at) + changed + token.substring(at + 1);
            // The last character of base64 has bits that mean nothing.
            if (changed != token.charAt(at) && at < token.length() - 1) {
                assertThat(sessions.signIn(mutant, TestShop.ID)).as(mutant).isEmpty();
            }
        }
    }

    @Test
    void a_secret_changes_without_signing_anybody_out() {
        AdminSessions before = AdminSessions.builder(URI.create("http://127.0.0.1"), OLD)
                .time(shop.time)
                .build();
        String link = TestShop.token(before, TestShop.ID, AdminRole.OWNER);
        Response session = before.signIn(link, TestShop.ID).orElseThrow();
        AdminSessions during = AdminSessions.builder(URI.create("http://127.0.0.1"), TestShop.SECRET, OLD)
                .time(shop.time)
                .build();
        Request request = Request.of("GET", "/").withHeader("cookie", cookie(session));

        assertThat(during.signIn(link, TestShop.ID)).isPresent();
        assertThat(during.grant(request, TestShop.ID))
                .as("with the token its pages carry")
                .isEqualTo(before.grant(request, TestShop.ID))
                .isPresent();
        assertThat(sessions.grant(request, TestShop.ID))
                .as("without the former secret")
                .isEmpty();
        assertThat(sessions.signIn(link, TestShop.ID)).isEmpty();
        assertThat(before.signIn(TestShop.token(during, TestShop.ID, AdminRole.OWNER), TestShop.ID))
                .as("new links are signed with the new secret")
                .isEmpty();
    }

    @Test
    void each_session_has_a_token_of_its_own() {
        URI link = sessions.signInLink(TestShop.ID, "Ana", AdminRole.OWNER);
        AdminGrant first = grant(follow(link)).orElseThrow();
        AdminGrant second = grant(follow(link)).orElseThrow();

        assertThat(first.csrfToken()).isNotEqualTo(second.csrfToken());
    }

    @Test
    void signing_out_takes_the_cookies_away() {
        Response signedIn = follow(sessions.signInLink(TestShop.ID, "Ana", AdminRole.VIEWER));
        Request out = new Request("POST", "/admin/demo/sign-out", Map.of(), Map.of(), new byte[0], "")
                .withHeader("cookie", cookie(signedIn));

        assertThat(api.handle(out).status()).isEqualTo(403);
        Response done = api.handle(out.withHeader(
                AdminGate.CSRF_HEADER, grant(signedIn).orElseThrow().csrfToken().orElseThrow()));
        assertThat(done.status()).isEqualTo(204);
        assertThat(done.headers().get("set-cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.startsWith("order-to-chat-admin=; ") && cookie.contains("; Max-Age=0;"))
                .anyMatch(cookie -> cookie.contains("; Path=/admin/demo;"))
                .anyMatch(cookie -> cookie.contains("; Path=/v1/shops/demo/admin;"));
    }

    @Test
    void an_old_link_leads_on_who_is_in_already_and_tells_others_what_to_do() {
        URI link = sessions.signInLink(TestShop.ID, "Ana", AdminRole.OWNER);
        Response signedIn = follow(link);
        shop.time.advance(Duration.ofHours(1));
        Request again = Request.of("GET", "/admin/demo/sign-in")
                .withQuery("token", link.getRawQuery().substring(6));

        assertThat(api.handle(again.withHeader("cookie", cookie(signedIn))).status())
                .isEqualTo(303);
        Response over = api.handle(again);
        assertThat(over.status()).isEqualTo(401);
        assertThat(text(over)).contains("This link no longer works").doesNotContain(link.getRawQuery());
        assertThat(over.headers()).doesNotContainKey("set-cookie");
        assertThat(text(api.handle(again.withHeader("accept-language", "pt")))).contains("Este link não funciona mais");
    }

    @Test
    void cookies_are_read_however_they_are_written() {
        String cookie = cookie(follow(sessions.signInLink(TestShop.ID, "Ana", AdminRole.OWNER)));
        String value = cookie.substring(cookie.indexOf('=') + 1);
        String name = "order-to-chat-admin";

        assertThat(granted("a=b;" + cookie + ";c")).isPresent();
        assertThat(granted(" ; =;;" + name + " = " + value + " ;")).isPresent();
        assertThat(granted(name + "=\"" + value + "\"")).isPresent();
        assertThat(granted(name + "=tossed.in; " + cookie)).isPresent();
        assertThat(granted("x" + cookie)).isEmpty();
        assertThat(granted(cookie.toUpperCase(Locale.ROOT))).isEmpty();
        assertThat(granted((name + "=x.y; ").repeat(8) + cookie))
                .as("after eight others")
                .isEmpty();
        assertThat(granted(name)).isEmpty();
        assertThat(granted(name + "=\"")).isEmpty();
        Request split = new Request(
                "GET",
                "/",
                Map.of(),
                Map.of("Cookie", List.of("a=b", cookie), "cookie", List.of("c=d")),
                new byte[0],
                "");
        assertThat(sessions.grant(split, TestShop.ID)).isPresent();
    }

    @Test
    void names_may_be_in_any_script_and_no_text_shows_secrets() {
        for (String who : List.of("Ana \"A\" <b>", "أنا", "😀".repeat(50), "a;b=c, d")) {
            Response signedIn = follow(sessions.signInLink(TestShop.ID, who, AdminRole.OWNER));
            assertThat(grant(signedIn).orElseThrow().who()).isEqualTo(who);
        }
        assertThat(sessions.toString()).isEqualTo("AdminSessions[links PT15M, sessions PT12H]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sessions.signInLink(TestShop.ID, "a\nb", AdminRole.OWNER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop.example",
                "/chat",
                "ftp://shop.example/",
                "https:///chat",
                "https://a@b/",
                "https://b/?x",
                "https://b/#x",
                "https://b/a;b",
                "https://b//",
                "mailto:a@b.example"
            })
    void an_address_that_is_none_is_refused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdminSessions.builder(URI.create(address), TestShop.SECRET))
                .withMessageContaining("address");
    }

    @Test
    void short_secrets_and_endless_lives_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AdminSessions.builder(HTTPS, new byte[31]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdminSessions.builder(HTTPS, TestShop.SECRET, new byte[16]));
        AdminSessions.Builder builder = AdminSessions.builder(HTTPS, TestShop.SECRET);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.linkLife(Duration.ofDays(8)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.sessionLife(Duration.ofSeconds(59)));
    }

    private Response follow(URI link) {
        return api.handle(Request.of("GET", link.getPath())
                .withQuery("token", link.getRawQuery().substring("token=".length())));
    }

    private Optional<AdminGrant> grant(Response signedIn) {
        return granted(cookie(signedIn));
    }

    private Optional<AdminGrant> granted(String cookieHeader) {
        return sessions.grant(Request.of("GET", "/").withHeader("cookie", cookieHeader), TestShop.ID);
    }

    private static String cookie(Response signedIn) {
        String cookie = signedIn.header("set-cookie").orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static String text(Response response) {
        return new String(response.bytes(), StandardCharsets.UTF_8);
    }
}
