package io.ordertochat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ordertochat.form.AddressAnswer;
import io.ordertochat.form.Cep;
import io.ordertochat.memory.InMemoryAddresses;
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

    @Test
    void addresses_are_looked_up_by_whom_the_host_brings_and_else_by_nobody() {
        Cep cep = new Cep("01001000");
        InMemoryAddresses addresses = new InMemoryAddresses().put("01001-000", "Praça da Sé", "Sé", "São Paulo", "SP");

        assertThat(complete().build().addressLookup().find(cep)).isEqualTo(new AddressAnswer.Unavailable());
        assertThat(complete().addressLookup(addresses).build().addressLookup()).isSameAs(addresses);
        assertThat(addresses.find(cep))
                .isEqualTo(new AddressAnswer.Found("Praça da Sé", "Sé", "São Paulo", "SP", "memory"));
    }

    private static OrderToChat.Builder complete() {
        return OrderToChat.builder()
                .settings(new InMemoryShopSettings())
                .orders(new InMemoryOrderRepository())
                .catalog(new InMemoryProductCatalog())
                .references(new ReferenceSigner(new byte[16]));
    }
}
