package io.ordertochat.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.message.FormattedText;
import io.ordertochat.money.Money;
import io.ordertochat.order.OrderCursor;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.order.SubmissionKey;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.settings.SettingsChange;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagePreviewsTest {

    private static final ShopId SHOP = ShopId.of("demo");

    private final InMemoryShopSettings settings = new InMemoryShopSettings();
    private final InMemoryOrderRepository orders = new InMemoryOrderRepository();
    private final MessagePreviews previews = OrderToChat.builder()
            .settings(settings)
            .orders(orders)
            .catalog(new InMemoryProductCatalog()
                    .put(SHOP, new Product(ProductId.of("mug"), "Mug", Money.of("3.50", "EUR"), List.of(), List.of())))
            .references(new ReferenceSigner(new byte[16]))
            .build()
            .previews();

    MessagePreviewsTest() {
        RoutingTable routing =
                RoutingTable.withDefault(PhoneNumber.ofE164("+4915112345678")).build();
        ShopSettings shop =
                ShopSettings.of("Shop", Currency.getInstance("EUR"), routing).build();
        settings.save(SHOP, new SettingsChange(shop, 0, "test", Instant.EPOCH));
    }

    @Test
    void the_message_is_shown_as_it_would_be_sent_and_nothing_is_stored() {
        PreviewOutcome outcome = previews.preview(submission().line("mug", 2).build());

        assertThat(outcome).isInstanceOfSatisfying(PreviewOutcome.Shown.class, shown -> {
            assertThat(shown.message().text()).contains("2 x €3.50", "*Total: €7.00*");
            assertThat(shown.message().encodedLength())
                    .isEqualTo(shown.message().link().uri().length());
            assertThat(shown.shown().runs())
                    .anyMatch(run ->
                            run.text().equals("Total: €7.00") && run.styles().equals(Set.of(FormattedText.Style.BOLD)));
        });
        assertThat(orders.list(SHOP, OrderCursor.from(Instant.EPOCH), 1)).isEmpty();
    }

    @Test
    void a_template_being_edited_is_tried() {
        PreviewOutcome outcome =
                previews.preview(submission().line("mug", 2).build(), "Hello {{reference}}: {{total}}");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PreviewOutcome.Shown.class,
                        shown -> assertThat(shown.message().text()).matches("Hello \\S+: €7\\.00"));
    }

    @Test
    void a_template_that_is_wrong_is_refused_with_place_and_known_names() {
        PreviewOutcome outcome = previews.preview(submission().line("mug", 2).build(), "{{reference}}\n {{custmer}}");

        assertThat(outcome).isInstanceOfSatisfying(PreviewOutcome.TemplateRefused.class, refused -> {
            assertThat(refused.problem().line()).isEqualTo(2);
            assertThat(refused.problem().column()).isEqualTo(2);
            assertThat(refused.problem().knownNames()).contains("customer");
        });
    }

    @Test
    void wrong_lines_and_unknown_shops_are_told() {
        assertThat(previews.preview(submission().line("gone", 1).build())).isInstanceOf(PreviewOutcome.Invalid.class);
        assertThat(previews.preview(CheckoutSubmission.of(ShopId.of("nobody"), SubmissionKey.of("k"))
                        .build()))
                .isInstanceOf(PreviewOutcome.UnknownShop.class);
    }

    private static CheckoutSubmission.Builder submission() {
        return CheckoutSubmission.of(SHOP, SubmissionKey.of("k"));
    }
}
