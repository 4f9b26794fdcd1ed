package io.ordertochat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What a binding sees, and what the host hears, of a stream that could not be made. */
class PouringTest {

    private static final String PERSONAL = "Ana, 11 98888-7777";

    private final TestShop shop = new TestShop();
    private final OrderToChatApi api =
            shop.api().adminAccess(shop.ownerInHeader()).build();

    @Test
    void what_the_hosts_code_says_does_not_reach_the_containers_log() {
        IllegalStateException cause = new IllegalStateException(PERSONAL);
        shop.clickLog.withoutEnd(page -> {
            throw cause;
        });
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(this::pour)
                .satisfies(broken -> assertThat(printed(broken)).doesNotContain("Ana", "7777"));
        assertThat(shop.failures).containsExactly(cause);
    }

    @Test
    void an_error_breaks_the_stream_off_and_is_reported() {
        StackOverflowError error = new StackOverflowError(PERSONAL);
        shop.clickLog.withoutEnd(page -> {
            throw error;
        });
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(this::pour)
                .satisfies(broken -> assertThat(printed(broken)).doesNotContain("Ana", "7777"));
        assertThat(shop.failures)
                .singleElement()
                .satisfies(told -> assertThat(told).hasCause(error).hasMessageNotContaining("Ana"));
    }

    private void pour() throws IOException {
        Request asked =
                Request.of("GET", "/v1/shops/demo/admin/exports/clicks.csv").withHeader(TestShop.CREDENTIAL, "viewer");
        api.handle(asked).body().writeTo(OutputStream.nullOutputStream());
    }

    private static String printed(Throwable thrown) {
        StringWriter out = new StringWriter();
        thrown.printStackTrace(new PrintWriter(out, true));
        return out.toString();
    }
}
