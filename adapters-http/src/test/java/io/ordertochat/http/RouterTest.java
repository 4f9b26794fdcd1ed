package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {

    private final OrderToChatApi api = new TestShop().api().basePath("/base").build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "/base",
                "/base/",
                "/base//openapi.json",
                "/base/openapi.json/",
                "/base/v1/shops//form",
                "/base/v1/shops/demo/form/",
                "/base/v1/shops/demo/extra/form",
                "/base/v1/shops/{shop}/nothing",
                "base/openapi.json",
                "/baseopenapi.json",
                "/base/%6fpenapi.json",
                "*"
            })
    void knows_no_other_path(String path) {
        Response response = api.handle(Request.of("GET", path));

        assertThat(response.status()).isEqualTo(404);
        assertThat(new String(response.bytes(), StandardCharsets.UTF_8)).contains("\"code\":\"no-such-route\"");
    }

    @Test
    void gives_the_paths_parameters_by_name() {
        Router router =
                new Router().route("GET", "/a/{x}/b/{y}", RouteGroup.READ, call -> Response.of(200, new byte[0]));

        assertThat(router.find("HEAD", "/a/1/b/{y}").parameters()).isEqualTo(Map.of("x", "1", "y", "{y}"));
    }
}
