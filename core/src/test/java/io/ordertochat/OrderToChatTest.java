package io.ordertochat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.order.ReferenceSigner;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OrderToChatTest {

    @Test
    void everything_that_is_missing_is_told_at_once() {
        OrderToChat.Builder empty = OrderToChat.builder().settingsMaxAge(Duration.ofSeconds(-1));

        assertThatThrownBy(empty::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("settings(", "orders(", "catalog(", "references(", "settingsMaxAge(");
    }

    @Test
    void two_of_them_share_nothing() {
        OrderToChat one = complete().build();
        OrderToChat two = complete().build();

        assertThat(one.orders()).isNotSameAs(two.orders());
        assertThat(one.settings()).isNotSameAs(two.settings());
        assertThat(one.checkouts()).isNotSameAs(two.checkouts());
    }

    private static OrderToChat.Builder complete() {
        return OrderToChat.builder()
                .settings(new InMemoryShopSettings())
                .orders(new InMemoryOrderRepository())
                .catalog(new InMemoryProductCatalog())
                .references(new ReferenceSigner(new byte[16]));
    }
}
