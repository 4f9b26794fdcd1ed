package io.ordertochat.http;

import io.ordertochat.channel.EntryPoint;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.http.page.Html;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The form with days, zone, button and device, and the chips of what is filtered. */
final class AnalyticsFilterForm {

    private static final Set<String> ASKED = Set.of(
            AnalyticsAddress.FROM,
            AnalyticsAddress.TO,
            AnalyticsAddress.ZONE,
            AnalyticsAddress.ENTRY_POINT,
            AnalyticsAddress.DEVICE);

    private AnalyticsFilterForm() {}

    static Html of(AnalyticsReading reading) {
        LocalDate today = reading.words().day(reading.board().asOf());
        boolean named = reading.address().namesDays();
        return Html.of(
                """
                <details class="more-filters" id="more-filters"><summary class="button">{}</summary>
                <form method="get" class="filter-form">{}
                <div class="field"><label for="from">{}</label><input type="date" id="from" name="from" value="{}" max="{}"></div>
                <div class="field"><label for="to">{}</label><input type="date" id="to" name="to" value="{}" max="{}"></div>
                <div class="field"><label for="entryPoint">{}</label><select id="entryPoint" name="entryPoint">{}</select></div>
                <div class="field"><label for="device">{}</label><select id="device" name="device">{}</select></div>
                <div class="field"><label for="zone">{}</label><select id="zone" name="zone">{}</select></div>
                <button class="button main">{}</button></form></details>
                """,
                reading.say("more"),
                reading.address().hiddenBut(ASKED),
                reading.say("from"),
                named ? reading.board().from() : "",
                today,
                reading.say("to"),
                named ? reading.board().to() : "",
                today,
                reading.say("entryPoint"),
                Html.join(entryPoints(reading)),
                reading.say("device"),
                Html.join(devices(reading)),
                reading.say("zone"),
                Html.join(zones(reading)),
                reading.say("apply"));
    }

    private static List<Html> entryPoints(AnalyticsReading reading) {
        Set<EntryPointId> points = new TreeSet<>();
        EntryPoint.all().forEach(known -> points.add(EntryPointId.of(known.id())));
        reading.board().ranking().forEach(ranked -> points.add(ranked.entryPoint()));
        reading.query().entryPoint().ifPresent(points::add);
        String chosen = reading.query().entryPoint().map(EntryPointId::value).orElse("");
        List<Html> options = new ArrayList<>(List.of(option("", reading.say("entryPoint.all"), chosen)));
        points.forEach(
                point -> options.add(option(point.value(), reading.words().entryPoint(point), chosen)));
        return options;
    }

    private static List<Html> devices(AnalyticsReading reading) {
        String chosen = reading.query().device().map(DeviceClass::code).orElse("");
        List<Html> options = new ArrayList<>(List.of(option("", reading.say("device.all"), chosen)));
        Arrays.stream(DeviceClass.values())
                .forEach(device -> options.add(option(device.code(), reading.say("device." + device.code()), chosen)));
        return options;
    }

    private static List<Html> zones(AnalyticsReading reading) {
        String chosen = reading.query().zone().map(ZoneId::getId).orElse("");
        Set<String> zones = new LinkedHashSet<>(List.of("UTC"));
        reading.query().zone().map(ZoneId::getId).ifPresent(zones::add);
        String shops = reading.say("zone.shop", reading.words().zone(reading.shopZone()));
        List<Html> options = new ArrayList<>(List.of(option("", shops, chosen)));
        zones.forEach(zone -> options.add(option(zone, zone.replace('_', ' '), chosen)));
        return options;
    }

    private static Html option(String value, String label, String chosen) {
        return Html.of(
                "<option value=\"{}\"{}>{}</option>",
                value,
                value.equals(chosen) ? Html.trusted(" selected") : Html.NONE,
                label);
    }
}
