package io.ordertochat.storefront;

import io.ordertochat.catalog.Product;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.catalog.ProductId;
import io.ordertochat.click.AgentClass;
import io.ordertochat.click.Click;
import io.ordertochat.click.ClickId;
import io.ordertochat.click.Clicks;
import io.ordertochat.click.EntryPointId;
import io.ordertochat.click.RecordOutcome;
import io.ordertochat.port.HostCode;
import io.ordertochat.port.IdGenerator;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.settings.ShopState;
import io.ordertochat.shop.ShopId;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Records clicks that pages tell of. The time is ours, as browsers' clocks are often wrong; the number a button led to follows
 * from the settings; and a product that the catalogue does not sell is left out, as anybody could make ids up and each would
 * be a row in every total. Thread-safe.
 */
public final class ClickReports {

    private final Clicks clicks;
    private final ShopSettingsRepository settings;
    private final ProductCatalog catalog;
    private final IdGenerator ids;
    private final InstantSource time;

    /**
     * Makes the use case.
     *
     * @param clicks where clicks are recorded
     * @param settings the shops' settings
     * @param catalog the host's products
     * @param ids makes ids for clicks without one
     * @param time where the time comes from
     */
    public ClickReports(
            Clicks clicks,
            ShopSettingsRepository settings,
            ProductCatalog catalog,
            IdGenerator ids,
            InstantSource time) {
        this.clicks = Objects.requireNonNull(clicks, "clicks");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.time = Objects.requireNonNull(time, "time");
    }

    /**
     * Stores clicks that were made just now, all of them or none. The catalogue is asked at most once.
     *
     * @param shop the shop
     * @param reports any number of clicks
     * @param agent who made them
     * @return what came of it
     * @throws io.ordertochat.port.AdapterException when the store or the catalogue fails; send the same clicks again
     */
    public ReportOutcome record(ShopId shop, List<ReportedClick> reports, AgentClass agent) {
        Optional<ShopState> state = settings.current(shop);
        if (state.isEmpty()) {
            return new ReportOutcome.UnknownShop();
        }
        Map<ProductId, Product> known = products(shop, reports, state.get());
        LedTo ledTo = new LedTo(state.get(), time.instant());
        List<Click> made = reports.stream()
                .map(report -> click(report, known, ledTo, agent))
                .toList();
        RecordOutcome outcome = clicks.record(shop, made);
        return outcome instanceof RecordOutcome.Recorded recorded
                ? new ReportOutcome.Stored(recorded.added(), recorded.repeated(), unknown(reports, known))
                : new ReportOutcome.UnknownShop();
    }

    private Map<ProductId, Product> products(ShopId shop, List<ReportedClick> reports, ShopState state) {
        Set<ProductId> wanted =
                reports.stream().flatMap(report -> report.product().stream()).collect(Collectors.toUnmodifiableSet());
        return wanted.isEmpty()
                ? Map.of()
                : HostCode.ask(
                        "ProductCatalog.find",
                        "shop=" + shop,
                        () -> catalog.find(shop, wanted, state.settings().locale()));
    }

    private Click click(ReportedClick report, Map<ProductId, Product> known, LedTo ledTo, AgentClass agent) {
        Optional<Product> product = report.product().flatMap(id -> Optional.ofNullable(known.get(id)));
        return new Click(
                report.id().orElseGet(() -> ClickId.of(ids.next())),
                ledTo.now(),
                report.product().filter(known::containsKey),
                report.page(),
                EntryPointId.of(report.entryPoint().id()),
                report.device(),
                agent,
                ledTo.number(report.entryPoint(), product));
    }

    private static int unknown(List<ReportedClick> reports, Map<ProductId, Product> known) {
        return (int) reports.stream()
                .filter(report ->
                        report.product().filter(id -> !known.containsKey(id)).isPresent())
                .count();
    }
}
