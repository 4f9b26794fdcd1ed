package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many exports run at once, and that none is counted for longer than it runs. */
class ExportSlotsTest {

    private static final String CSV = "/v1/shops/demo/admin/exports/clicks.csv";

    private final TestShop shop = new TestShop();
    private final OrderToChatApi api =
            shop.api().adminAccess(shop.ownerInHeader()).build();

    @Test
    void four_run_at_once_and_a_fifth_is_told_to_come_back() throws IOException {
        List<Response> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            running.add(ask("GET", CSV));
        }
        assertThat(running).extracting(Response::status).containsOnly(200);
        Response fifth = ask("GET", CSV);

        assertThat(fifth.status()).isEqualTo(503);
        assertThat(fifth.header("retry-after")).isPresent();
        assertThat(new String(fifth.bytes(), StandardCharsets.UTF_8))
                .contains("\"code\":\"busy\"", "allowed at once are 4");
        assertThat(shop.failures).isEmpty();

        pour(running.get(0));
        assertThat(ask("GET", CSV).status()).isEqualTo(200);
        assertThat(ask("GET", CSV).status()).isEqualTo(503);
    }

    @Test
    void what_is_not_an_export_that_runs_counts_nothing() {
        for (int i = 0; i < 6; i++) {
            assertThat(ask("HEAD", CSV).status()).isEqualTo(200);
            assertThat(ask("GET", CSV + ".gz").status()).isEqualTo(404);
            assertThat(ask("GET", "/v1/shops/demo/form").status()).isEqualTo(200);
        }
        assertThat(ask("GET", CSV).status()).isEqualTo(200);
    }

    @Test
    void one_that_fails_or_whose_client_goes_away_is_over() {
        for (int i = 0; i < 6; i++) {
            shop.clickLog.withoutEnd(page -> {
                throw new IllegalStateException("lost");
            });
            Response failing = ask("GET", CSV);
            assertThat(failing.status()).isEqualTo(200);
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> pour(failing));

            shop.clickLog.withoutEnd(page -> {});
            Response left = ask("GET", CSV);
            assertThat(left.status()).isEqualTo(200);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> left.body().writeTo(new OutputStream() {
                        @Override
                        public void write(int b) throws IOException {
                            throw new IOException("gone");
                        }
                    }));
        }
        assertThat(shop.failures).hasSize(6);
    }

    @Test
    void one_whose_body_a_binding_never_writes_is_forgotten() throws IOException {
        for (int i = 0; i < 4; i++) {
            ask("GET", CSV);
        }
        shop.time.advance(Duration.ofSeconds(29));
        assertThat(ask("GET", CSV).status()).isEqualTo(503);
        shop.time.advance(Duration.ofSeconds(2));
        assertThat(ask("GET", CSV).status()).isEqualTo(200);
    }

    @Test
    void one_that_runs_for_long_is_not_forgotten() throws IOException {
        List<Integer> meanwhile = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ask("GET", CSV);
        }
        shop.clickLog.withoutEnd(page -> {
            shop.time.advance(Duration.ofHours(1));
            for (int i = 0; i < 4; i++) {
                meanwhile.add(ask("GET", CSV).status());
            }
            throw new IllegalStateException("enough");
        });
        Response running = ask("GET", CSV);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> pour(running));

        assertThat(meanwhile).containsExactly(200, 200, 200, 503);
    }

    @Test
    void one_that_begins_late_runs_all_the_same_and_counts() {
        List<Integer> meanwhile = new ArrayList<>();
        Response late = ask("GET", CSV);
        shop.time.advance(Duration.ofMinutes(1));
        shop.clickLog.withoutEnd(page -> {
            for (int i = 0; i < 4; i++) {
                meanwhile.add(ask("GET", CSV).status());
            }
            throw new IllegalStateException("enough");
        });
        ask("GET", CSV);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> pour(late));

        assertThat(meanwhile).containsExactly(200, 200, 503, 503);
    }

    @Test
    void at_least_one_may_run() {
        assertThat(Limits.standard().withParallelExports(1).withoutRates().parallelExports())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.standard().withParallelExports(0))
                .withMessageContaining("0 exports at once");
    }

    private static void pour(Response response) throws IOException {
        response.body().writeTo(OutputStream.nullOutputStream());
    }

    private Response ask(String method, String path) {
        return api.handle(Request.of(method, path).withHeader(TestShop.CREDENTIAL, "viewer"));
    }
}
