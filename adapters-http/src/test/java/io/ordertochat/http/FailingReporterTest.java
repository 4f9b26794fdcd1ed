package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.port.AdapterException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever should hear of failures fails too. */
class FailingReporterTest {

    private final RuntimeException reporters = new IllegalStateException("the log is full");
    private final List<Throwable> uncaught = new ArrayList<>();
    private final TestShop shop = new TestShop();
    private final OrderToChatApi api = shop.api()
            .onFailure(failure -> {
                throw reporters;
            })
            .build();

    @Test
    void the_client_is_answered_and_the_thread_hears_of_it() {
        shop.orders.breakWith(new AdapterException("OrderRepository.place", "shop=demo", "cut off", true, null));
        Response unavailable = checkout();
        shop.orders.breakWith(new IllegalStateException("a mistake"));
        Response failed = checkout();

        assertThat(unavailable.status()).isEqualTo(503);
        assertThat(failed.status()).isEqualTo(500);
        assertThat(new String(failed.bytes(), StandardCharsets.UTF_8)).contains("\"code\":\"failed\"");
        assertThat(uncaught).containsExactly(reporters, reporters);
    }

    private Response checkout() {
        Thread thread = Thread.currentThread();
        thread.setUncaughtExceptionHandler((where, thrown) -> uncaught.add(thrown));
        try {
            return api.handle(Request.of("POST", "/v1/shops/demo/checkouts")
                    .withHeader("content-type", "application/json")
                    .withBody(Bodies.DESIGN.getBytes(StandardCharsets.UTF_8)));
        } finally {
            thread.setUncaughtExceptionHandler(null);
        }
    }
}
