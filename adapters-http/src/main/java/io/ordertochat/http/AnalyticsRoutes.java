package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.analytics.Dashboard;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.Clicks;
import io.ordertochat.click.TotalsCheck;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What clicks say, and the single clicks, for programs. */
final class AnalyticsRoutes {

    private static final int PRODUCTS = 50;
    private static final int MOST_PRODUCTS = 10_000;
    private static final int CLICKS = 50;
    private static final int MOST_CLICKS = 500;

    private final OrderToChat library;
    private final TotalsWork work = new TotalsWork();

    AnalyticsRoutes(OrderToChat library) {
        this.library = library;
    }

    void addTo(Router router, AdminGate gate) {
        String admin = "/v1/shops/{shop}/admin";
        String clicks = admin + "/clicks";
        router.route("GET", admin + "/dashboard", RouteGroup.ADMIN, gate.from(AdminRole.VIEWER, this::dashboard))
                .route("GET", clicks, RouteGroup.ADMIN, gate.from(AdminRole.VIEWER, this::clicks))
                .route(
                        "POST",
                        clicks + "/check",
                        RouteGroup.ADMIN,
                        gate.from(AdminRole.OWNER, call -> work.run(call.shop(), () -> check(call))))
                .route(
                        "POST",
                        clicks + "/rebuild",
                        RouteGroup.ADMIN,
                        gate.from(AdminRole.OWNER, call -> work.run(call.shop(), () -> rebuild(call))));
    }

    Response dashboard(AdminCall call) {
        AnalyticsQuery query = AnalyticsQuery.of(call.call());
        AnalyticsQuery.Days days =
                query.days(zone(call.shop()), library.time().instant(), AnalyticsQuery.DASHBOARD_DAYS);
        int products = number(call.call(), "products", 0, MOST_PRODUCTS, PRODUCTS);
        Dashboard dashboard = library.analytics()
                .orElseThrow(() -> new Refusal(Problems.noClicks()))
                .dashboard(query.dashboard(call.shop(), days, products))
                .orElseThrow(() -> new Refusal(Problems.unknownShop()));
        return Answers.json(200, DashboardJson.of(call.shop(), query, dashboard));
    }

    Response clicks(AdminCall call) {
        AnalyticsQuery query = AnalyticsQuery.of(call.call());
        AnalyticsQuery.Days days = query.days(zone(call.shop()), library.time().instant(), AnalyticsQuery.LIST_DAYS);
        ClickCursor after =
                call.call().query("after").map(AnalyticsRoutes::cursor).orElse(ClickCursor.newest());
        int limit = number(call.call(), "limit", 1, MOST_CLICKS, CLICKS);
        // One more than is shown tells whether there are more.
        List<Click> found = kept().log().search(call.shop(), query.clicks(days), after, limit + 1);
        return Answers.json(200, ClickJson.page(days, found, limit));
    }

    private Response check(AdminCall call) {
        zone(call.shop());
        TotalsCheck check = kept().check(call.shop());
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        if (check instanceof TotalsCheck.Different different) {
            body.put("equal", false);
            body.put("clicks", different.clicks());
            body.put("differences", different.differences());
        } else if (check instanceof TotalsCheck.Equal equal) {
            body.put("equal", true);
            body.put("clicks", equal.clicks());
            body.put("differences", List.of());
        }
        return Answers.json(200, body);
    }

    private Response rebuild(AdminCall call) {
        zone(call.shop());
        kept().rebuild(call.shop());
        return Response.of(204, new byte[0]).withHeader("cache-control", "no-store");
    }

    private Clicks kept() {
        return library.clicks().orElseThrow(() -> new Refusal(Problems.noClicks()));
    }

    private ZoneId zone(ShopId shop) {
        ShopState state = library.settings().current(shop).orElseThrow(() -> new Refusal(Problems.unknownShop()));
        return state.settings().zone();
    }

    private static ClickCursor cursor(String text) {
        return ClickJson.cursor(text)
                .orElseThrow(() -> new Refusal(Problems.invalidParameter(
                        "after", "not a place in this list; allowed is what next said; send it unchanged, or none")));
    }

    private static int number(Call call, String name, int least, int most, int usual) {
        String text = call.query(name).orElse(Integer.toString(usual));
        boolean digits = !text.isEmpty() && text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new Refusal(Problems.invalidParameter(
                    name, "not a number of them; allowed are " + least + " to " + most + "; send one or none"));
        }
        return number;
    }
}
