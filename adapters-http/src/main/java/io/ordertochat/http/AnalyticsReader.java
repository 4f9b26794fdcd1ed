package io.ordertochat.http;

import io.ordertochat.OrderToChat;
import io.ordertochat.analytics.Analytics;
import io.ordertochat.analytics.Dashboard;
import io.ordertochat.analytics.ProductLine;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickCursor;
import io.ordertochat.click.ClickFilter;
import io.ordertochat.click.ClickLog;
import io.ordertochat.port.AdapterException;
import io.ordertochat.port.HostCode;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the page shows. */
final class AnalyticsReader {

    static final int CLICKS = 25;

    private static final int EVERY_PRODUCT = 10_000;

    private final OrderToChat library;
    private final Analytics analytics;
    private final ClickLog log;
    private final InstantSource time;

    AnalyticsReader(OrderToChat library, Analytics analytics, ClickLog log, InstantSource time) {
        this.library = library;
        this.analytics = analytics;
        this.log = log;
        this.time = time;
    }

    /** @throws Refusal when the address asks for what cannot be */
    AnalyticsReading read(AdminCall call, AnalyticsAddress address, ShopState state, ConsoleTexts texts) {
        address.check();
        ZoneId shopZone = state.settings().zone();
        AnalyticsQuery query = persons(AnalyticsQuery.of(address.cleaned(call.call())));
        AnalyticsQuery.Days days = days(address, query, shopZone);
        Dashboard board = dashboard(call.shop(), query, days);
        if (!address.namesDays() && address.range() == AnalyticsRange.ALL) {
            days = new AnalyticsQuery.Days(days.zone(), firstDay(board), days.to());
            board = dashboard(call.shop(), query, days);
        }
        ClickTrail trail = ClickTrail.of(address.get(AnalyticsAddress.PAGE).orElse(""));
        List<Click> found = log.search(call.shop(), query.clicks(days), trail.cursor(), CLICKS + 1);
        List<Click> page = found.subList(0, Math.min(CLICKS, found.size()));
        return new AnalyticsReading(
                address,
                query,
                board,
                page,
                found.size() > CLICKS,
                trail,
                names(
                        call.shop(),
                        shown(address, board, page, query),
                        texts.language().locale()),
                shopZone,
                new AnalyticsWords(texts, days.zone()));
    }

    /** The newest click of all. */
    Optional<Click> newest(ShopId shop) {
        return log.search(shop, ClickFilter.all(), ClickCursor.newest(), 1).stream()
                .findFirst();
    }

    private static AnalyticsQuery persons(AnalyticsQuery query) {
        return query.agent().isPresent()
                ? query
                : new AnalyticsQuery(
                        query.from(),
                        query.to(),
                        query.zone(),
                        query.entryPoint(),
                        query.device(),
                        Optional.of(AgentClass.PERSON),
                        query.text(),
                        query.product());
    }

    private AnalyticsQuery.Days days(AnalyticsAddress address, AnalyticsQuery query, ZoneId shopZone) {
        Instant now = time.instant();
        if (!query.namesNoDays()) {
            return query.days(shopZone, now, AnalyticsQuery.DASHBOARD_DAYS);
        }
        ZoneId zone = query.zone().orElse(shopZone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        return new AnalyticsQuery.Days(zone, address.range().first(today), today);
    }

    private Dashboard dashboard(ShopId shop, AnalyticsQuery query, AnalyticsQuery.Days days) {
        return analytics
                .dashboard(query.dashboard(shop, days, EVERY_PRODUCT))
                .orElseThrow(() -> new Refusal(Problems.unknownShop()));
    }

    private static LocalDate firstDay(Dashboard board) {
        List<Long> days = board.total().days();
        int first = 0;
        while (first < days.size() - 1 && days.get(first) == 0) {
            first++;
        }
        return board.from().plusDays(first);
    }

    private static Set<ProductId> shown(
            AnalyticsAddress address, Dashboard board, List<Click> page, AnalyticsQuery query) {
        Set<ProductId> shown = new HashSet<>();
        query.product().ifPresent(shown::add);
        page.forEach(click -> click.product().ifPresent(shown::add));
        board.insights().mostRepeated().forEach(total -> shown.add(total.product()));
        AnalyticsProducts.listed(address, board).stream()
                .map(ProductLine::product)
                .forEach(shown::add);
        return shown;
    }

    /** Names are a comfort: figures are shown without them too. */
    private Map<ProductId, String> names(ShopId shop, Set<ProductId> products, Locale locale) {
        Map<ProductId, String> names = new HashMap<>();
        if (products.isEmpty()) {
            return names;
        }
        try {
            HostCode.ask(
                            "ProductCatalog.find",
                            "shop=" + shop,
                            () -> library.catalog().find(shop, products, locale))
                    .forEach((id, product) -> names.put(id, product.name()));
        } catch (AdapterException unnamed) {
            names.clear();
        }
        return names;
    }
}
