package io.ordertochat.analytics;

import io.ordertochat.click.AgentClass;
import io.ordertochat.click.ClickTally;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.click.DaySpan;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.TallyRange;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.settings.ShopState;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Shows what clicks say. A dashboard is one reading of {@link ClickTotals}, folded into the viewer's zone here; it costs as much
 * as there are days, buttons and products, however many clicks there are. Thread-safe.
 */
public final class Analytics {

    private final ClickTotals totals;
    private final ShopSettingsRepository settings;
    private final InstantSource time;

    /**
     * Makes the use case.
     *
     * @param totals where clicks are added up
     * @param settings shops' zones
     * @param time what "today" is
     */
    public Analytics(ClickTotals totals, ShopSettingsRepository settings, InstantSource time) {
        this.totals = Objects.requireNonNull(totals, "totals");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.time = Objects.requireNonNull(time, "time");
    }

    /**
     * Reads a dashboard.
     *
     * @param query what to show
     * @return the dashboard; empty when there is no such shop
     * @throws IllegalArgumentException when the range begins after today
     */
    public Optional<Dashboard> dashboard(DashboardQuery query) {
        Optional<ShopState> shop = settings.current(query.shop());
        return shop.map(state -> dashboard(query, state.settings().zone(), time.instant()));
    }

    private Dashboard dashboard(DashboardQuery query, ZoneId shopZone, Instant now) {
        Periods periods = Periods.of(query.zone().orElse(shopZone), now, query.from(), query.to());
        ClickTally tally = totals.read(query.shop(), shopZone, range(query, periods, periods.in(shopZone)));
        // Products go by the days that the store cut; a shop that moved keeps its old ones until they are cut anew.
        Periods shopDays = periods.in(tally.zone());
        ButtonFigures buttons = ButtonFigures.of(periods, query, tally);
        boolean persons = query.agent() == AgentClass.PERSON;
        ProductFigures products = persons ? ProductFigures.of(shopDays, tally) : new ProductFigures(shopDays);
        List<RankedEntryPoint> ranking = buttons.ranking();
        ProductFigures.Repeated repeated = products.repeated();
        return new Dashboard(
                now,
                periods.zone(),
                tally.zone(),
                query.from(),
                LocalDate.ofEpochDay(periods.to()),
                buttons.card(ButtonFigures.all()),
                products.unique(),
                buttons.perDay(),
                buttons.card(EntryPointId::isFloating),
                buttons.bars(),
                buttons.previousBars(),
                ranking,
                buttons.heatmap(),
                products.lines(query.products()),
                new Insights(
                        ranking.stream().filter(point -> point.clicks() > 0).findFirst(),
                        repeated.products(),
                        repeated.most(),
                        buttons.today(),
                        buttons.todayBeside()),
                buttons.agents());
    }

    // A day of a zone lies in two days of UTC; and the store may have cut the shop's days in a zone a day away.
    private static TallyRange range(DashboardQuery query, Periods periods, Periods shopDays) {
        List<DaySpan> quarters = List.of(
                Periods.span(ButtonFigures.firstDay(periods) - 1, periods.to() + 1),
                Periods.span(periods.today() - 2, periods.today() + 1));
        int today = shopDays.today();
        List<DaySpan> products = List.of(
                Periods.span(periods.previousFrom(), periods.to()),
                Periods.span(ProductFigures.monthsBefore(today) - 1, today + 1));
        return new TallyRange(quarters, products, query.entryPoint());
    }
}
