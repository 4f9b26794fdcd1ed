package io.ordertochat.examples.embedding;

import io.ordertochat.OrderToChat;
import io.ordertochat.checkout.CheckoutOutcome;
import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.money.Money;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.shop.ShopId;
import java.nio.charset.StandardCharsets;

/** From nothing to a chat link, all in memory. */
public final class TenLines {

    private TenLines() {}

    /**
     * Places an order and prints the link that opens its chat.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(chatLink("a secret that outlives restarts".getBytes(StandardCharsets.UTF_8)));
    }

    static String chatLink(byte[] secret) {
        // tag::ten-lines[]
        ShopId shop = ShopId.of("demo");
        ShopSettings casa = ShopSettings.of("Casa Clara", "BRL", PhoneNumber.ofE164("+5511988887777"))
                .region("BR")
                .build();
        OrderToChat chat = OrderToChat.builder()
                .settings(new InMemoryShopSettings().put(shop, casa))
                .catalog(new InMemoryProductCatalog().put(shop, "mug-01", "Caneca", Money.of("39.90", "BRL")))
                .orders(new InMemoryOrderRepository())
                .references(new ReferenceSigner(secret))
                .build();
        CheckoutOutcome outcome = chat.checkouts()
                .submit(CheckoutSubmission.of(shop, SubmissionKey.of("k-1"))
                        .line("mug-01", 2)
                        .answer("firstName", "Ana")
                        .answer("phone", "11 97777-6666")
                        .build());
        // end::ten-lines[]
        return outcome instanceof CheckoutOutcome.OnHold placed
                ? placed.message().link().uri()
                : outcome.toString();
    }
}
