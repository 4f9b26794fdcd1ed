package io.ordertochat.examples.corporate;

import io.ordertochat.catalog.CategoryPath;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How the shop is set up: what it asks for, and who answers. */
public final class CorporateShop {

    /** Answers whatever nobody else is for. */
    public static final PhoneNumber RECEPTION = PhoneNumber.ofE164("+551130001000");

    /** Engraves, in office hours. */
    public static final PhoneNumber ENGRAVING = PhoneNumber.ofE164("+5511911110001");

    private CorporateShop() {}

    /**
     * Companies order by e-mail address, so that is required; where it goes is settled in the chat.
     *
     * @return four fields
     */
    public static CheckoutForm form() {
        return CheckoutForm.of(List.of(
                FieldSetting.of(FieldKey.FIRST_NAME).withRequired(true).withWidth(FieldWidth.HALF),
                FieldSetting.of(FieldKey.PHONE).withWidth(FieldWidth.HALF),
                FieldSetting.of(FieldKey.EMAIL).withRequired(true).withLabel("pt-BR", "E-mail da empresa"),
                FieldSetting.of(FieldKey.NOTES)));
    }

    /**
     * Mugs go to the engravers from nine to noon and from two to six; out of hours, to reception.
     *
     * @return the rules
     */
    public static RoutingTable routing() {
        BusinessHours hours = BusinessHours.in(ZoneId.of("America/Sao_Paulo"))
                .openWeekdays("09:00-12:00", "14:00-18:00")
                .build();
        Destination engravers = new Destination.Team(
                "Gravação", List.of(TeamMember.of(ENGRAVING)), Optional.of(hours), Destination.WhenClosed.PASS_OVER);
        return RoutingTable.withDefault(RECEPTION)
                .rule(new RoutingRule("engraving", CategoryPath.of("kitchen/mugs"), engravers))
                .build();
    }
}
