package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.port.AdapterException;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.shop.ShopId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks and rebuildings take long and have a shop's row locked: few at a time, so that clicks find connections. */
class TotalsWorkTest {

    private final TestShop shop = new TestShop();
    private final OrderToChatApi api = shop.api()
            .limits(Limits.standard().withoutRates())
            .adminAccess((request, asked) -> Optional.of(AdminGrant.toProgram(asked, "Ana", AdminRole.OWNER)))
            .build();

    @BeforeEach
    void moreShops() {
        ShopSettings settings =
                shop.library.settings().current(TestShop.ID).orElseThrow().settings();
        for (String id : List.of("two", "three")) {
            shop.library.settings().save(ShopId.of(id), new SettingsChange(settings, 0, "test", shop.time.instant()));
        }
    }

    @Test
    void one_runs_for_a_shop_and_two_for_all() throws Exception {
        CountDownLatch demo = new CountDownLatch(1);
        CountDownLatch two = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        // Only the first two are held, so that one too many fails the test rather than waits.
        shop.totals.before(asked -> {
            if (shop.totals.asked.get() <= 2) {
                (asked.equals(TestShop.ID) ? demo : two).countDown();
                awaited(goOn);
            }
        });
        ExecutorService callers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Response>> held = new ArrayList<>();
            held.add(callers.submit(() -> post("demo", "rebuild")));
            awaited(demo);
            held.add(callers.submit(() -> post("two", "check")));
            awaited(two);
            refused(post("demo", "rebuild"), 409, "running-already");
            refused(post("demo", "check"), 409, "running-already");
            refused(post("two", "rebuild"), 409, "running-already");
            refused(post("three", "rebuild"), 503, "busy");
            refused(post("three", "check"), 503, "busy");
            assertThat(shop.totals.asked).as("the store was left alone").hasValue(2);
            goOn.countDown();
            assertThat(held.get(0).get(60, TimeUnit.SECONDS).status()).isEqualTo(204);
            assertThat(held.get(1).get(60, TimeUnit.SECONDS).status()).isEqualTo(200);
        } finally {
            goOn.countDown();
            callers.shutdownNow();
        }
        for (String id : List.of("demo", "two", "three")) {
            assertThat(post(id, "rebuild").status()).as(id).isEqualTo(204);
            assertThat(post(id, "check").status()).as(id).isEqualTo(200);
        }
    }

    @Test
    void one_that_failed_is_over() {
        shop.totals.before(asked -> {
            throw new AdapterException("ClickTotals.rebuild", "shop=demo", "lost", true, null);
        });
        for (int i = 0; i < 3; i++) {
            assertThat(text(post("demo", "rebuild"))).contains("\"code\":\"unavailable\"");
            assertThat(text(post("two", "check"))).contains("\"code\":\"unavailable\"");
        }
        shop.totals.before(asked -> {});
        assertThat(post("demo", "rebuild").status()).isEqualTo(204);
    }

    private static void refused(Response response, int status, String code) {
        assertThat(response.status()).isEqualTo(status);
        assertThat(text(response)).contains("\"code\":\"" + code + "\"");
        assertThat(response.header("retry-after")).isPresent();
    }

    private Response post(String id, String what) {
        return api.handle(Request.of("POST", "/v1/shops/" + id + "/admin/clicks/" + what));
    }

    private static String text(Response response) {
        return new String(response.bytes(), StandardCharsets.UTF_8);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
