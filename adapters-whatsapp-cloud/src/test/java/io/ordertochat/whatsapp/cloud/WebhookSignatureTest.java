package io.ordertochat.whatsapp.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {

    // RFC 4231, test case 2.
    private static final byte[] BODY = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);
    private static final String SIGNATURE = "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    private final WebhookSignature signature = new WebhookSignature("Jefe");

    @Test
    void the_signature_of_the_raw_body_passes() {
        assertThat(signature.matches(BODY, SIGNATURE)).isTrue();
        assertThat(signature.matches(BODY, "sha256=" + SIGNATURE.substring(7).toUpperCase(Locale.ROOT)))
                .isTrue();
    }

    @Test
    void one_changed_byte_fails() {
        byte[] changed = BODY.clone();
        changed[0] ^= 1;

        assertThat(signature.matches(changed, SIGNATURE)).isFalse();
        assertThat(signature.matches(BODY, SIGNATURE.substring(0, 70) + "4")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256=", "sha1=5bdcc146bf60754e6a042426089575c75a003f08", "5bdcc146", "sha256=zz"})
    void a_missing_or_malformed_header_fails(String header) {
        assertThat(signature.matches(BODY, header)).isFalse();
        assertThat(signature.matches(BODY, "sha256=" + "g".repeat(64))).isFalse();
    }

    @Test
    void two_secrets_pass_while_one_is_exchanged() {
        assertThat(new WebhookSignature("new secret", "Jefe").matches(BODY, SIGNATURE))
                .isTrue();
        assertThat(new WebhookSignature("new secret").matches(BODY, SIGNATURE)).isFalse();
    }

    @Test
    void a_blank_secret_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WebhookSignature(" "));
    }
}
