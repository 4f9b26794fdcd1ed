package io.ordertochat.testkit;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.ButtonPlacement;
import io.ordertochat.channel.Channel;
import io.ordertochat.channel.ChannelAccount;
import io.ordertochat.channel.ChannelSetting;
import io.ordertochat.channel.Colour;
import io.ordertochat.channel.ContactChannels;
import io.ordertochat.channel.Device;
import io.ordertochat.channel.FloatingButton;
import io.ordertochat.channel.PageKind;
import io.ordertochat.channel.VisibilityRules;
import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.Disclosure;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldWidth;
import io.ordertochat.hours.BusinessHours;
import io.ordertochat.message.LinkBudget;
import io.ordertochat.message.TemplateBook;
import io.ordertochat.message.TemplatePurpose;
import io.ordertochat.routing.Destination;
import io.ordertochat.routing.RoutingRule;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.routing.TeamMember;
import io.ordertochat.settings.CheckoutMode;
import io.ordertochat.settings.ShopSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shop settings to test with. */
public final class SampleSettings {

    /** The sample shop's default number. */
    public static final PhoneNumber DEFAULT_NUMBER = PhoneNumber.ofE164("+5511988887777");

    private SampleSettings() {}

    /**
     * A small Brazilian shop: reais, Brazilian Portuguese, São Paulo's time, the standard form, one number for everything.
     *
     * @return a complete builder
     */
    public static ShopSettings.Builder aShop() {
        return ShopSettings.of(
                        "Casa da Caneca",
                        Currency.getInstance("BRL"),
                        RoutingTable.withDefault(DEFAULT_NUMBER).build())
                .locale(Locale.forLanguageTag("pt-BR"))
                .region("BR")
                .zone(ZoneId.of("America/Sao_Paulo"));
    }

    /**
     * A shop that uses everything: all channels, teams with hours, split shifts and holidays, an own form, own texts in several languages.
     *
     * @return a complete builder
     */
    public static ShopSettings.Builder aShopWithEverything() {
        return ShopSettings.of(
                        "\u0628\u064A\u062A \u00ABJos\u00E9's\u00BB \"\u2615\" \\ \uD83D\uDC9A",
                        Currency.getInstance("KWD"),
                        everyRule())
                .locale(Locale.forLanguageTag("sr-Latn-RS"))
                .region("KW")
                .zone(ZoneId.of("Asia/Kathmandu"))
                .checkoutOn(false)
                .mode(CheckoutMode.API_MESSAGING)
                .form(anOwnForm())
                .templates(ownTexts())
                .linkBudget(new LinkBudget(LinkBudget.MAX))
                .duplicateWindow(Duration.ofDays(7).minusMillis(1))
                .channels(everyChannel())
                .orderButtonRules(someRules());
    }

    /**
     * All six channels, each set in another way: own labels, texts, colours and hours, some switched off, some placed by rules.
     *
     * @return the channels
     */
    public static ContactChannels everyChannel() {
        ChannelSetting.Builder whatsApp = ChannelSetting.of(new ChannelAccount.WhatsApp(DEFAULT_NUMBER))
                .label("pt-BR", "Fale \"conosco\" \u2615")
                .label("ar", "\u062A\u062D\u062F\u062B \u0645\u0639\u0646\u0627")
                .text("pt-BR", "Oi!\n\uD83D\uDC9A & 100% + '{{x}}' \\n")
                .colour(new Colour(0x00000A))
                .hours(splitShifts(), ChannelSetting.WhenClosed.HIDE)
                .button(new ButtonPlacement(false, someRules()));
        ChannelSetting.Builder messenger = ChannelSetting.of(ChannelAccount.of(Channel.MESSENGER, "Casa.Clara5"))
                .attribution(false)
                .slot(new ButtonPlacement(
                        true,
                        VisibilityRules.builder()
                                .onlyOn(PageKind.HOME, PageKind.OTHER)
                                .onlyForProducts(List.of())
                                .build()));
        ChannelAccount agent =
                new ChannelAccount.Rcs("casa_agent@bots.example.com", Optional.of(PhoneNumber.ofE164("+18445550001")));
        return ContactChannels.builder()
                .put(ChannelSetting.of(ChannelAccount.of(Channel.SNAPCHAT, "casa-clara"))
                        .build())
                .put(whatsApp.build())
                .put(messenger.build())
                .put(ChannelSetting.of(ChannelAccount.of(Channel.INSTAGRAM, "__casa.clara"))
                        .enabled(false)
                        .build())
                .put(ChannelSetting.of(
                                ChannelAccount.of(Channel.IMESSAGE, "urn:biz:22222222-dddd-4444-bbbb-777777777777"))
                        .hours(splitShifts(), ChannelSetting.WhenClosed.TELL)
                        .build())
                .put(ChannelSetting.of(agent).text("en", "Hello").build())
                .floating(new FloatingButton(false, FloatingButton.Corner.START))
                .build();
    }

    private static VisibilityRules someRules() {
        return VisibilityRules.builder()
                .notOn(PageKind.CHECKOUT, PageKind.CART)
                .onlyOn(Device.IOS, Device.DESKTOP)
                .notForProducts(List.of(ProductId.of("\u00E0-01"), ProductId.of("mug-01")))
                .onlyForCategories(List.of(CategoryPath.of("a b/c-d"), CategoryPath.of("gift \uD83C\uDF81")))
                .inheritParents(true)
                .build();
    }

    /**
     * A form in an order of its own: some fields off, own widths, labels and placeholders, a CPF shown in full, an SSN not at
     * all.
     *
     * @return the form
     */
    public static CheckoutForm anOwnForm() {
        List<FieldSetting> fields = new ArrayList<>(CheckoutForm.standard().fields());
        Collections.reverse(fields);
        fields.replaceAll(field -> switch (field.key()) {
            case NOTES ->
                field.withWidth(FieldWidth.HALF)
                        .withLabel("en", "Anything \"else\"? \uD83C\uDF81")
                        .withLabel("pt-BR", "Observa\u00E7\u00F5es d'agora")
                        .withLabel("ar", "\u0645\u0644\u0627\u062D\u0638\u0627\u062A")
                        .withPlaceholder("en", "\\n is not a line break")
                        .withPlaceholder("es-419", "");
            case EMAIL -> field.withRequired(true).withLabel("zh-Hant-TW", "\u96FB\u5B50\u90F5\u4EF6");
            case STREET, NUMBER -> field.withEnabled(false);
            case CPF -> field.withEnabled(true).withDisclosure(Disclosure.FULL);
            case SSN -> field.withDisclosure(Disclosure.HIDDEN);
            case PHONE_US -> field.withDisclosure(Disclosure.MASKED);
            default -> field;
        });
        fields.removeIf(field -> field.key() == FieldKey.COUNTRY);
        return CheckoutForm.of(fields);
    }

    private static RoutingTable everyRule() {
        PhoneNumber one = PhoneNumber.ofE164("+96550000001");
        PhoneNumber two = PhoneNumber.ofE164("+96550000002");
        PhoneNumber three = PhoneNumber.ofE164("+447400123456");
        List<TeamMember> members = List.of(
                new TeamMember(two, 100, Optional.empty()),
                new TeamMember(one, 7, Optional.of(splitShifts())),
                TeamMember.of(three));
        return RoutingTable.withDefault(DEFAULT_NUMBER)
                .inheritParents(true)
                .rule("z first", "\u0645\u0637\u0628\u062E/\u0623\u0643\u0648\u0627\u0628", one)
                .rule(team(
                        "team 'one'",
                        "a b/c-d",
                        members,
                        Optional.of(splitShifts()),
                        Destination.WhenClosed.NEXT_AVAILABLE))
                .rule(team(
                        "team-two", "a b", members.subList(1, 3), Optional.empty(), Destination.WhenClosed.PASS_OVER))
                .rule("\u00E0 last \uD83D\uDEF5", "gift \uD83C\uDF81", three)
                .build();
    }

    private static RoutingRule team(
            String id,
            String category,
            List<TeamMember> members,
            Optional<BusinessHours> hours,
            Destination.WhenClosed whenClosed) {
        String name = "Equipe \"" + id + "\" \u2615";
        return new RoutingRule(id, CategoryPath.of(category), new Destination.Team(name, members, hours, whenClosed));
    }

    private static BusinessHours splitShifts() {
        return BusinessHours.in(ZoneId.of("America/Sao_Paulo"))
                .openWeekdays("09:00-12:00", "13:30-18:00")
                .open(DayOfWeek.SATURDAY, "00:00-00:01", "22:15:30-24:00")
                .closed(LocalDate.of(2026, 12, 25))
                .openOn(LocalDate.of(2026, 12, 24), "09:00-12:00", "12:00-13:00")
                .openOn(LocalDate.of(2028, 2, 29), "00:00-24:00")
                .build();
    }

    private static TemplateBook ownTexts() {
        return TemplateBook.standard()
                .with(
                        TemplatePurpose.ORDER,
                        "pt-BR",
                        "Pedido {{reference}} \uD83D\uDED2\n{{#items}}\n\u2022 {{name}}\n{{/items}}\n\"{{total}}\" 'ok'")
                .with(TemplatePurpose.ORDER, "ar", "\u0637\u0644\u0628 {{reference}}\t\\n")
                .with(TemplatePurpose.ORDER_COMPACT, "en", "{{! short }}{{reference}}: {{total}}")
                .with(TemplatePurpose.ORDER_REFERENCE, "es", "\u00BFPedido {{reference}}?")
                .with(TemplatePurpose.PRODUCT_ENQUIRY, "zh-Hant-TW", "\u60A8\u597D {{shop}}");
    }
}
