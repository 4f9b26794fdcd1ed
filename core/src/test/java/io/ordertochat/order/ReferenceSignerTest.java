package io.ordertochat.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ordertochat.shop.ShopId;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceSignerTest {

    private static final ShopId SHOP = ShopId.of("demo");
    private static final byte[] SECRET = "a secret of at least 16 bytes".getBytes(StandardCharsets.US_ASCII);

    private final ReferenceSigner signer = new ReferenceSigner(SECRET);
    private final OrderReference reference = signer.issue(SHOP, OrderId.of("order-1"));

    @Test
    void a_reference_is_the_same_for_the_same_order_and_reads_back() {
        assertThat(signer.issue(SHOP, OrderId.of("order-1"))).isEqualTo(reference);
        assertThat(reference.value()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        assertThat(signer.read(SHOP, reference.value())).contains(reference);
    }

    @Test
    void a_reference_with_any_one_character_changed_is_refused() {
        String good = reference.value();
        for (int i = 0; i < good.length(); i++) {
            for (char c : OrderReference.ALPHABET.toCharArray()) {
                if (good.charAt(i) != '-' && good.charAt(i) != c) {
                    String changed = good.substring(0, i) + c + good.substring(i + 1);
                    assertThat(signer.read(SHOP, changed)).as(changed).isEmpty();
                }
            }
        }
    }

    @Test
    void people_may_type_it_as_they_like() {
        String good = reference.value();

        assertThat(signer.read(SHOP, good.toLowerCase(Locale.ROOT))).contains(reference);
        assertThat(signer.read(SHOP, " " + good.replace("-", "") + " ")).contains(reference);
        assertThat(signer.read(SHOP, good.replace("-", " ").replace('0', 'O').replace('1', 'l')))
                .contains(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "AAAA-AAAA-AAAA", "4F7K-92MX", "ÀÀÀÀ-ÀÀÀÀ-ÀÀÀÀ", "U123-4567-89AB", "4F7K_92MX_Q3HT"})
    void what_is_no_reference_is_refused(String typed) {
        assertThat(signer.read(SHOP, typed)).isEmpty();
    }

    @Test
    void megabytes_are_refused_without_being_read() {
        assertThat(signer.read(SHOP, "A".repeat(5_000_000))).isEmpty();
    }

    @Test
    void another_shops_or_another_secrets_reference_is_refused() {
        ReferenceSigner other = new ReferenceSigner("another secret of 16+ bytes".getBytes(StandardCharsets.US_ASCII));

        assertThat(signer.read(ShopId.of("other"), reference.value())).isEmpty();
        assertThat(other.read(SHOP, reference.value())).isEmpty();
    }

    @Test
    void references_made_with_a_former_secret_still_pass() {
        byte[] fresh = "the secret that is used from now".getBytes(StandardCharsets.US_ASCII);

        assertThat(new ReferenceSigner(fresh, SECRET).read(SHOP, reference.value()))
                .contains(reference);
        assertThat(new ReferenceSigner(fresh, SECRET).issue(SHOP, OrderId.of("order-1")))
                .isNotEqualTo(reference);
    }

    @Test
    void orders_get_references_of_their_own() {
        Set<OrderReference> seen = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            seen.add(signer.issue(SHOP, OrderId.of("order-" + i)));
        }
        assertThat(seen).hasSize(20_000);
    }

    @Test
    void a_sample_has_the_right_form_and_does_not_pass() {
        OrderReference sample = signer.sample(SHOP);

        assertThat(sample.value()).hasSameSizeAs(reference.value());
        assertThat(signer.read(SHOP, sample.value())).isEmpty();
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReferenceSigner(new byte[15]))
                .withMessageContaining("got 15 bytes");
    }
}
