package io.ordertochat.click;

import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Records clicks, finds them again, and looks after their totals. Thread-safe.
 */
public final class Clicks {

    private final ClickLog log;
    private final ClickTotals totals;
    private final ShopSettingsRepository settings;

    /**
     * Makes the use case.
     *
     * @param log where clicks are kept
     * @param totals where they are added up
     * @param settings shops and their zones
     */
    public Clicks(ClickLog log, ClickTotals totals, ShopSettingsRepository settings) {
        this.log = Objects.requireNonNull(log, "log");
        this.totals = Objects.requireNonNull(totals, "totals");
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /**
     * Stores clicks of one shop; sending the same ones again changes nothing.
     *
     * @param shop the shop
     * @param clicks any number of them
     * @return what came of it
     * @throws io.ordertochat.port.AdapterException when the store fails; send the same clicks again
     */
    public RecordOutcome record(ShopId shop, List<Click> clicks) {
        if (zone(shop).isEmpty()) {
            return new RecordOutcome.UnknownShop();
        }
        int added = log.append(shop, clicks);
        return new RecordOutcome.Recorded(added, clicks.size() - added);
    }

    /**
     * About how many clicks a filter lets through, out of the totals, so at the cost of some days and buttons and not of the
     * clicks themselves. It is exact, but for clicks that arrive meanwhile, for those that {@link #forget} dropped, which it
     * counts, and for those before two years without any click, which it does not.
     *
     * @param shop the shop
     * @param filter which ones
     * @return how many; empty where totals cannot say, because the filter asks for a product or a text, or begins or ends within
     *     a quarter hour
     */
    public OptionalLong count(ShopId shop, ClickFilter filter) {
        if (!ClickCount.canCount(filter)) {
            return OptionalLong.empty();
        }
        List<Click> newest = log.search(shop, filter, ClickCursor.newest(), 1);
        return OptionalLong.of(
                newest.isEmpty()
                        ? 0
                        : new ClickCount(totals, shop, zoneOrUtc(shop), filter)
                                .upTo(newest.get(0).at()));
    }

    /**
     * The single clicks, to be searched and exported.
     *
     * @return the log
     */
    public ClickLog log() {
        return log;
    }

    /**
     * Adds what was recorded to the totals, so that dashboards stay fast. Call it from a timer every few seconds, on any number
     * of nodes; figures are right without it too, only slower to read.
     *
     * @param limit how many batches at most
     * @return what was done
     */
    public FoldRun runOnce(int limit) {
        return totals.fold(this::zoneOrUtc, limit);
    }

    /**
     * Compares totals with every single click.
     *
     * @param shop the shop
     * @return whether they are equal
     */
    public TotalsCheck check(ShopId shop) {
        return totals.check(shop, zoneOrUtc(shop));
    }

    /**
     * Makes totals anew, with the days of the shop's present zone. Call it after the zone was changed in the settings.
     *
     * @param shop the shop
     */
    public void rebuild(ShopId shop) {
        totals.rebuild(shop, zoneOrUtc(shop));
    }

    /**
     * Drops old single clicks and keeps their totals.
     *
     * @param shop the shop
     * @param before a time; only whole days of the shop that ended by then are dropped
     * @return how many were dropped
     */
    public long forget(ShopId shop, Instant before) {
        return totals.forget(shop, zoneOrUtc(shop), before);
    }

    private Optional<ZoneId> zone(ShopId shop) {
        return settings.current(shop).map(state -> state.settings().zone());
    }

    // A shop that is gone may have left clicks behind.
    private ZoneId zoneOrUtc(ShopId shop) {
        return zone(shop).orElse(ZoneOffset.UTC);
    }
}
