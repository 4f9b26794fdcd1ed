package io.ordertochat.examples.demoshop.shelf;

import io.ordertochat.catalog.CategoryPath;
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
import io.ordertochat.form.CheckoutForm;
import io.ordertochat.form.FieldKey;
import io.ordertochat.form.FieldSetting;
import io.ordertochat.form.FieldWidth;
import io.ordertochat.hours.BusinessHours;
import io.ordertochat.routing.Destination;
import io.ordertochat.routing.RoutingRule;
import io.ordertochat.routing.RoutingTable;
import io.ordertochat.routing.TeamMember;
import io.ordertochat.settings.ShopSettings;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The settings the shop begins with. Later starts keep what the merchant made of them. */
public final class FirstSettings {

    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");

    private FirstSettings() {}

    /**
     * The settings.
     *
     * @return those of a new demo shop
     */
    public static ShopSettings settings() {
        return ShopSettings.of("Casa Caraminhola", Currency.getInstance("BRL"), routing())
                .locale(Locale.forLanguageTag("pt-BR"))
                .region("BR")
                .zone(SAO_PAULO)
                .form(form())
                .channels(channels())
                .build();
    }

    // Well-formed numbers of the kind used as examples; nobody should send them a message.
    private static RoutingTable routing() {
        return RoutingTable.withDefault(number("+5511999990000"))
                .rule("cozinha", "cozinha", number("+5511999990001"))
                .rule("decoracao", "decoracao", number("+5511999990002"))
                .rule("velas", "decoracao/velas", number("+5511999990003"))
                .rule(new RoutingRule("presentes", CategoryPath.of("presentes"), giftTeam()))
                .rule(new RoutingRule("jardim", CategoryPath.of("jardim"), gardenTeam()))
                .inheritParents(true)
                .build();
    }

    // Made-up accounts, as the numbers are.
    private static ContactChannels channels() {
        BusinessHours hours = BusinessHours.in(SAO_PAULO)
                .openWeekdays("09:00-12:00", "13:30-18:00")
                .open(DayOfWeek.SATURDAY, "09:00-13:00")
                .build();
        return ContactChannels.builder()
                .put(channel(Channel.WHATSAPP, "+5511999990010")
                        .text("pt-BR", "Oi! Vim pelo site e tenho uma pergunta.")
                        .text("en", "Hi! I come from your site and have a question.")
                        .text("es", "¡Hola! Vengo de la web y tengo una pregunta.")
                        .hours(hours, WhenClosed.TELL)
                        .build())
                .put(channel(Channel.INSTAGRAM, "casa.caraminhola").build())
                .put(channel(Channel.MESSENGER, "casacaraminhola")
                        .button(placed(VisibilityRules.builder().onlyOn(PageKind.PRODUCT)))
                        .build())
                .put(channel(Channel.IMESSAGE, "+5511999990011")
                        .text("pt-BR", "Oi!")
                        .button(placed(VisibilityRules.builder().onlyOn(Device.IOS)))
                        .build())
                .put(ChannelSetting.of(new ChannelAccount.Rcs(
                                "casa_caraminhola@rbm.goog", Optional.of(number("+5511999990011"))))
                        .text("pt-BR", "Oi!")
                        .button(placed(VisibilityRules.builder().onlyOn(Device.ANDROID)))
                        .build())
                .put(channel(Channel.SNAPCHAT, "caraminhola")
                        .button(ButtonPlacement.EVERYWHERE.withOn(false))
                        .build())
                .build();
    }

    private static ChannelSetting.Builder channel(Channel channel, String account) {
        return ChannelSetting.of(ChannelAccount.of(channel, account));
    }

    private static ButtonPlacement placed(VisibilityRules.Builder rules) {
        return new ButtonPlacement(true, rules.build());
    }

    private static Destination giftTeam() {
        BusinessHours hours = BusinessHours.in(SAO_PAULO)
                .openWeekdays("09:00-12:00", "13:30-19:00")
                .open(DayOfWeek.SATURDAY, "10:00-14:00")
                .build();
        return new Destination.Team(
                "Ateliê de presentes",
                List.of(
                        new TeamMember(number("+5511999990004"), 2, Optional.empty()),
                        TeamMember.of(number("+5511999990005"))),
                Optional.of(hours),
                Destination.WhenClosed.NEXT_AVAILABLE);
    }

    private static Destination gardenTeam() {
        BusinessHours mornings =
                BusinessHours.in(SAO_PAULO).openWeekdays("08:00-12:00").build();
        BusinessHours afternoons =
                BusinessHours.in(SAO_PAULO).openWeekdays("12:00-18:00").build();
        return new Destination.Team(
                "Jardim",
                List.of(
                        new TeamMember(number("+5511999990006"), 1, Optional.of(mornings)),
                        new TeamMember(number("+5511999990007"), 1, Optional.of(afternoons))),
                Optional.empty(),
                Destination.WhenClosed.NEXT_AVAILABLE);
    }

    // In Brazil people begin an address with the CEP.
    private static CheckoutForm form() {
        Set<FieldKey> half = Set.of(
                FieldKey.FIRST_NAME,
                FieldKey.LAST_NAME,
                FieldKey.PHONE,
                FieldKey.EMAIL,
                FieldKey.CPF,
                FieldKey.POSTCODE,
                FieldKey.COUNTRY,
                FieldKey.NUMBER,
                FieldKey.COMPLEMENT,
                FieldKey.NEIGHBORHOOD,
                FieldKey.CITY,
                FieldKey.STATE);
        List<FieldKey> order = List.of(
                FieldKey.FIRST_NAME,
                FieldKey.LAST_NAME,
                FieldKey.PHONE,
                FieldKey.EMAIL,
                FieldKey.CPF,
                FieldKey.POSTCODE,
                FieldKey.STREET,
                FieldKey.NUMBER,
                FieldKey.COMPLEMENT,
                FieldKey.NEIGHBORHOOD,
                FieldKey.CITY,
                FieldKey.STATE,
                FieldKey.COUNTRY,
                FieldKey.NOTES);
        return CheckoutForm.of(order.stream()
                .map(key -> FieldSetting.of(key)
                        .withRequired(key == FieldKey.FIRST_NAME || key == FieldKey.PHONE)
                        .withWidth(half.contains(key) ? FieldWidth.HALF : FieldWidth.FULL))
                .toList());
    }

    private static PhoneNumber number(String e164) {
        return PhoneNumber.ofE164(e164);
    }
}
