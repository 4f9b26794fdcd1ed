package io.ordertochat.examples.embedding;

import io.ordertochat.OrderToChat;
import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.ButtonPlacement;
import io.ordertochat.channel.Channel;
import io.ordertochat.channel.ChannelAccount;
import io.ordertochat.channel.ChannelSetting;
import io.ordertochat.channel.ChannelSetting.WhenClosed;
import io.ordertochat.channel.ContactChannels;
import io.ordertochat.channel.Device;
import io.ordertochat.channel.PageKind;
import io.ordertochat.channel.VisibilityRules;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.hours.BusinessHours;
import io.ordertochat.memory.InMemoryOrderRepository;
import io.ordertochat.memory.InMemoryProductCatalog;
import io.ordertochat.memory.InMemoryShopSettings;
import io.ordertochat.message.ChatLink;
import io.ordertochat.money.Money;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.settings.ShopSettings;
import io.ordertochat.shop.ShopId;
import io.ordertochat.storefront.StorefrontButton;
import io.ordertochat.storefront.StorefrontQuery;
import io.ordertochat.storefront.StorefrontView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Contact buttons: three channels with rules and hours, and what a page is told about its buttons. */
public final class ContactButtons {

    private static final ShopId SHOP = ShopId.of("demo");

    private ContactButtons() {}

    /**
     * Prints the buttons of a product's page on an iPhone, one noon when nobody answers.
     *
     * @param args none
     */
    public static void main(String[] args) {
        lines(Instant.parse("2026-11-19T15:30:00Z")).forEach(System.out::println);
    }

    static List<String> lines(Instant now) {
        ShopSettings settings = ShopSettings.of("Casa Clara", "BRL", PhoneNumber.ofE164("+5511988887777"))
                .zone(ZoneId.of("America/Sao_Paulo"))
                .channels(channels())
                .build();
        OrderToChat chat = OrderToChat.builder()
                .settings(new InMemoryShopSettings().put(SHOP, settings))
                .catalog(new InMemoryProductCatalog().put(SHOP, "mug-01", "Caneca", Money.of("39.90", "BRL")))
                .orders(new InMemoryOrderRepository())
                .references(new ReferenceSigner("a secret that outlives restarts".getBytes(StandardCharsets.UTF_8)))
                .time(InstantSource.fixed(now))
                .build();
        return told(chat);
    }

    static ContactChannels channels() {
        // tag::channels[]
        BusinessHours hours = BusinessHours.in(ZoneId.of("America/Sao_Paulo"))
                .openWeekdays("09:00-12:00", "14:30-18:00")
                .build();
        VisibilityRules notAtTheCheckout =
                VisibilityRules.builder().notOn(PageKind.CHECKOUT).build();
        VisibilityRules kitchenOnPhones = VisibilityRules.builder()
                .onlyForCategories(List.of(CategoryPath.of("casa/cozinha")))
                .inheritParents(true)
                .onlyOn(Device.MOBILE)
                .build();
        return ContactChannels.builder()
                .put(ChannelSetting.of(ChannelAccount.of(Channel.WHATSAPP, "+5511988887777"))
                        .text("pt-BR", "Oi! Tenho uma pergunta.")
                        .hours(hours, WhenClosed.TELL)
                        .build())
                .put(ChannelSetting.of(ChannelAccount.of(Channel.MESSENGER, "casaclara"))
                        .slot(new ButtonPlacement(true, notAtTheCheckout))
                        .build())
                .put(ChannelSetting.of(ChannelAccount.of(Channel.INSTAGRAM, "casa.clara"))
                        .button(new ButtonPlacement(true, kitchenOnPhones))
                        .label("pt-BR", "Fale no Direct")
                        .build())
                .build();
        // end::channels[]
    }

    static List<String> told(OrderToChat chat) {
        List<String> lines = new ArrayList<>();
        // tag::view[]
        StorefrontQuery page = new StorefrontQuery(
                        SHOP, PageKind.PRODUCT, Optional.of(ProductId.of("mug-01")), Optional.empty())
                .withDevice(Device.IOS);
        StorefrontView view = chat.storefronts().view(page).orElseThrow();
        for (StorefrontButton button : view.buttons()) {
            String link = button.link().map(ChatLink::uri).orElse("");
            lines.add(button.entryPoint().id() + " " + button.reason().code() + " " + link);
        }
        view.contactButtons().get(0).hours().ifPresent(note -> lines.add(note.text()));
        // end::view[]
        return lines;
    }
}
