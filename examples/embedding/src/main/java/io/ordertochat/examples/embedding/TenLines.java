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
        // spotless:off
        // tag::ten-lines[]
        var shop = ShopId.of("demo");
        var number = PhoneNumber.ofE164("+5511988887777");
        var settings = new InMemoryShopSettings().put(shop, ShopSettings.of("Casa Clara", "BRL", number).build());
        var catalog = new InMemoryProductCatalog().put(shop, "mug-01", "Caneca", Money.of("39.90", "BRL"));
        var orders = new InMemoryOrderRepository();
        var signer = new ReferenceSigner(secret);
        var chat = OrderToChat.builder().settings(settings).catalog(catalog).orders(orders).references(signer).build();
        var mugs = CheckoutSubmission.of(shop, SubmissionKey.of("k-1")).line("mug-01", 2);
        var filledIn = mugs.answer("firstName", "Ana").answer("phone", "+55 11 97777-6666").build();
        CheckoutOutcome outcome = chat.checkouts().submit(filledIn);
        // end::ten-lines[]
        // spotless:on
        return outcome instanceof CheckoutOutcome.OnHold placed
                ? placed.message().link().uri()
                : outcome.toString();
    }
}
