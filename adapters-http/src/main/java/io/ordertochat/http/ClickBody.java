package io.ordertochat.http;

import io.ordertochat.catalog.ProductId;
import io.ordertochat.channel.EntryPoint;
import io.ordertochat.channel.PageKind;
import io.ordertochat.channel.Surface;
import io.ordertochat.click.ClickId;
import io.ordertochat.click.DeviceClass;
import io.ordertochat.storefront.ReportedClick;
import java.util.List;
import java.util.Set;

/** Reads one click or an array of them. */
final class ClickBody {

    static final int MOST_CLICKS = 100;

    private static final Set<String> CLICK = Set.of("id", "entryPoint", "page", "product", "device");

    private ClickBody() {}

    /** Takes the device from the request where a click does not say it. */
    static List<ReportedClick> read(JsonPlace body, DeviceClass device) {
        boolean many = body.value() instanceof List;
        List<JsonPlace> clicks = many ? body.list(MOST_CLICKS) : List.of(body);
        return clicks.stream().map(click -> click(click, device)).toList();
    }

    private static ReportedClick click(JsonPlace place, DeviceClass device) {
        JsonPlace.Members click = place.object(CLICK);
        EntryPoint entryPoint = entryPoint(click.get("entryPoint"));
        return new ReportedClick(
                click.find("id").map(ClickBody::id),
                entryPoint,
                click.find("page").map(ClickBody::page).orElse(PageKind.OTHER),
                click.find("product").map(product -> product(product, entryPoint)),
                click.find("device").map(ClickBody::device).orElse(device));
    }

    private static ClickId id(JsonPlace place) {
        if (ClickId.isWellFormed(place.text())) {
            return ClickId.of(place.text());
        }
        throw invalid(
                place, "not a click's id; allowed are 8 to 64 of A-Z a-z 0-9 _ -; send one, or none for a new one");
    }

    private static EntryPoint entryPoint(JsonPlace place) {
        return EntryPoint.of(place.text())
                .orElseThrow(() -> invalid(
                        place,
                        "no such button; allowed are the ids of the storefront's buttons, such as product_whatsapp;"
                                + " send one of these"));
    }

    private static PageKind page(JsonPlace place) {
        return PageKind.of(place.text())
                .orElseThrow(
                        () -> invalid(
                                place,
                                "no such kind of page; allowed are product, cart, checkout, category, home, other; send one or none"));
    }

    private static ProductId product(JsonPlace place, EntryPoint entryPoint) {
        if (!ProductId.isWellFormed(place.text())) {
            throw invalid(
                    place,
                    "not a product's id; allowed are 1 to 64 visible characters without blanks; send one or none");
        }
        if (entryPoint.surface() == Surface.FLOATING) {
            throw invalid(place, "the floating button belongs to no product; allowed is none; leave it out");
        }
        return ProductId.of(place.text());
    }

    private static DeviceClass device(JsonPlace place) {
        return DeviceClass.of(place.text())
                .orElseThrow(() ->
                        invalid(place, "no such device; allowed are mobile, desktop; send one, or none for ours"));
    }

    private static Refusal invalid(JsonPlace place, String detail) {
        return new Refusal(Problems.invalidValue(place.at(), detail));
    }
}
