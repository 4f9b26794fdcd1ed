package io.ordertochat.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ordertochat.shop.ShopId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "ã", "a\n", "a\u0000", "<x>"})
    void ids_and_keys_take_only_what_is_safe_everywhere(String text) {
        assertThat(OrderId.isWellFormed(text)).isFalse();
        assertThat(CartId.isWellFormed(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubmissionKey.of(text))
                .withMessageContaining("use 1 to 128")
                .withMessageNotContaining("ã");
    }

    @Test
    void their_length_is_limited() {
        assertThat(OrderId.isWellFormed("x".repeat(64))).isTrue();
        assertThat(OrderId.isWellFormed("x".repeat(65))).isFalse();
        assertThat(SubmissionKey.isWellFormed("3f2a-99.b:c_" + "x".repeat(116))).isTrue();
        assertThat(SubmissionKey.isWellFormed("x".repeat(129))).isFalse();
    }

    @Test
    void an_order_names_the_part_that_is_missing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order.of(ShopId.of("demo"), OrderId.of("o-1")).build())
                .withMessageContaining("reference is missing");
    }
}
