package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.Clicks;
import io.ordertochat.http.export.Table;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;

/** Hands out what the shop has as files, made while they are sent. */
final class ExportRoutes {

    /** About how many rows follow, for who waits. */
    static final String ROWS_HEADER = "x-order-to-chat-rows";

    private final OrderToChat library;

    ExportRoutes(OrderToChat library) {
        this.library = library;
    }

    void addTo(Router router, AdminGate gate) {
        for (ExportFormat format : ExportFormat.values()) {
            router.route(
                    "GET",
                    "/v1/shops/{shop}/admin/exports/clicks." + format.ending(),
                    RouteGroup.EXPORT,
                    gate.from(AdminRole.VIEWER, call -> clicks(call, format)));
        }
    }

    private Response clicks(AdminCall call, ExportFormat format) {
        ShopId shop = call.shop();
        ShopState state = library.settings().current(shop).orElseThrow(() -> new Refusal(Problems.unknownShop()));
        Clicks clicks = library.clicks().orElseThrow(() -> new Refusal(Problems.noClicks()));
        AnalyticsQuery query = AnalyticsQuery.of(call.call());
        ZoneId zone = query.zone().orElse(state.settings().zone());
        ClickFilter filter = filter(call.call(), query, zone);
        ConsoleTexts texts = ConsoleTexts.of(call.call());
        Table<ExportedClick> table = ExportedClick.table(texts, zone);
        // Before the head is sent: a store that is down is still answered properly.
        OptionalLong rows = clicks.count(shop, filter);
        ExportName name = ExportName.of(texts.say("export.clicks"), shop, state, query.from(), query.to(), format);
        Body body = new Body.Streamed(out -> new ClickExport(
                        new ProductNames(
                                library.catalog(), shop, texts.language().locale()),
                        format.writer(out, table))
                .write(clicks.log(), shop, filter));
        Response file = Response.of(200, body)
                .withHeader("content-type", format.type())
                .withHeader("content-disposition", name.contentDisposition())
                .withHeader("cache-control", "no-store");
        return rows.isPresent() ? file.withHeader(ROWS_HEADER, Long.toString(rows.getAsLong())) : file;
    }

    // Robots are left out where somebody says so: an export is complete unless it was narrowed.
    private static ClickFilter filter(Call call, AnalyticsQuery query, ZoneId zone) {
        ClickFilter meant = query.clicks();
        if (query.from().isPresent()
                && query.to().isPresent()
                && query.to().get().isBefore(query.from().get())) {
            throw new Refusal(Problems.invalidParameter(
                    "to",
                    "a day before the first one; allowed are days from "
                            + query.from().get() + "; send one of these"));
        }
        return new ClickFilter(
                query.from().map(day -> day.atStartOfDay(zone).toInstant()),
                query.to().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                meant.product(),
                meant.entryPoint(),
                meant.device(),
                call.query("agent").isPresent() ? meant.agent() : Optional.empty(),
                meant.text());
    }
}
