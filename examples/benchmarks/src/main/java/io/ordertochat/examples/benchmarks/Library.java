package io.ordertochat.examples.benchmarks;

import io.ordertochat.OrderToChat;
import io.ordertochat.memory.InMemoryCharges;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.money.Money;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.shop.ShopId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The library as a host puts it together. */
final class Library {

    private Library() {}

    static OrderToChat on(ShopSettingsRepository settings, OrderRepository orders, Samples samples, ShopId... shops) {
        InMemoryProductCatalog catalog = new InMemoryProductCatalog();
        for (ShopId shop : shops) {
            samples.products().forEach(product -> catalog.put(shop, product));
        }
        return OrderToChat.builder()
                .settings(settings)
                .orders(orders)
                .catalog(catalog)
                .charges(new InMemoryCharges()
                        .delivery("standard", "Entrega padrão", new Money(1200, Samples.CURRENCY))
                        .coupon("DEZ", 10))
                .references(references())
                .orderPages((shop, order, reference) -> Optional.of(URI.create("https://shop.example/o/" + order)))
                .build();
    }

    static ReferenceSigner references() {
        return new ReferenceSigner("benchmarks sign with this".getBytes(StandardCharsets.US_ASCII));
    }
}
