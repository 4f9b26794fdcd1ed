package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Clicks over the wire. */
abstract class ClickContract extends FieldsContract {

    private static final String CLICKS = SHOP + "/clicks";
    private static final String CLICK =
            "{\"id\":\"01j9zq3v5k8x7m2n\",\"entryPoint\":\"cart_whatsapp\",\"page\":\"cart\"}";
    private static final String FIREFOX = "Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0";

    @Test
    void a_beacon_is_recorded_once_however_often_it_is_sent() {
        for (int i = 0; i < 3; i++) {
            Answer answer =
                    client().post(CLICKS, CLICK, "content-type", "text/plain;charset=UTF-8", "user-agent", FIREFOX);
            assertThat(answer.status()).as(answer.text()).isEqualTo(202);
            assertThat(answer.header("access-control-allow-origin")).isEqualTo("*");
            assertThat(answer.json().get("recorded").asInt()).isEqualTo(i == 0 ? 1 : 0);
        }
        assertThat(shop.clicks.all()).singleElement().satisfies(click -> {
            assertThat(click.device().code()).isEqualTo("mobile");
            assertThat(click.agent().code()).isEqualTo("person");
        });
    }

    @Test
    void the_preflight_of_a_browser_is_answered() {
        Answer answer = client().method("OPTIONS", CLICKS);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.text()).isEmpty();
        assertThat(answer.header("access-control-allow-origin")).isEqualTo("*");
        assertThat(answer.header("access-control-allow-methods")).isEqualTo("POST");
        assertThat(answer.header("access-control-allow-headers")).isEqualTo("content-type");
    }

    @Test
    void a_client_that_gives_no_name_is_a_robot() {
        client().post(CLICKS, CLICK);

        assertThat(shop.clicks.all())
                .singleElement()
                .satisfies(click -> assertThat(click.agent().code()).isEqualTo("robot"));
    }

    @Test
    void clients_at_once_share_batches_and_lose_nothing() throws Exception {
        reopen(shop.api().limits(Limits.standard().withoutRates()));
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            List<Callable<Answer>> posts = new ArrayList<>();
            for (int i = 0; i < 160; i++) {
                String click = i % 5 == 0 ? CLICK : CLICK.replace("01j9zq3v5k8x7m2n", "another-click-" + i);
                posts.add(() -> client().post(CLICKS, click, "user-agent", FIREFOX));
            }
            int recorded = 0;
            for (Future<Answer> done : threads.invokeAll(posts)) {
                assertThat(done.get().status()).as(done.get().text()).isEqualTo(202);
                recorded += done.get().json().get("recorded").asInt();
            }
            assertThat(recorded).isEqualTo(129);
            assertThat(shop.clicks.all()).hasSize(129);
        } finally {
            threads.shutdownNow();
        }
    }
}
