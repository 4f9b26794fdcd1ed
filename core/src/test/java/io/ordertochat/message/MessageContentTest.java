package io.ordertochat.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageContentTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "K7Q2-9F", "#1001", "2026/11_20.a"})
    void a_reference_of_visible_characters_is_taken(String reference) {
        assertThat(MessageContent.builder(reference, Orders.mugs())
                        .locale(Locale.US)
                        .placedAt(Orders.PLACED, Orders.SAO_PAULO)
                        .build()
                        .reference())
                .isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\nb", "*1*", "-1", "é", "1\u202e"})
    void a_reference_that_could_change_the_message_is_refused(String reference) {
        assertThatThrownBy(() -> MessageContent.builder(reference, Orders.mugs()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://", "https://a b", "https://a\nTotal", "https://é", "a.com"})
    void a_link_that_is_no_web_address_is_refused(String link) {
        MessageContent.Builder content = MessageContent.builder("1", Orders.mugs());

        assertThatThrownBy(() -> content.orderLink(link))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("order link");
        assertThatThrownBy(() -> content.paymentLink(link))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("payment link");
        assertThatThrownBy(() -> new ProductEnquiry("", "Mug", Optional.empty(), link))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("product link");
    }

    @Test
    void locale_and_instant_have_to_be_given() {
        assertThatThrownBy(() -> MessageContent.builder("1", Orders.mugs()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("locale and placedAt");
    }

    @ParameterizedTest
    @ValueSource(ints = {499, 4_001, 0, -1})
    void a_budget_stays_in_its_range(int characters) {
        assertThatThrownBy(() -> new LinkBudget(characters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("500 to 4000");
    }
}
