package io.ordertochat.click;

import io.ordertochat.port.DrivenPort;
import io.ordertochat.shop.ShopId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * Added-up clicks, fed by {@link ClickLog#append}. Rules (docs/ports/click-totals.md):
 *
 * <ul>
 *   <li>TOTALS-1 what is read equals the single clicks of the same moment, folded or not, in whatever order they arrived;
 *   <li>TOTALS-2 one reading is one moment: its quarter hours, products and totals count the same clicks;
 *   <li>TOTALS-3 clicks are counted by quarter hour of UTC, button, device and agent; persons' clicks that name a product by
 *       day of the shop, product and button, with the first quarter hour of each day, and by product of all time;
 *   <li>TOTALS-4 {@code fold} changes no figure; any number of nodes may run it, while clicks arrive;
 *   <li>TOTALS-5 {@code check} finds a difference between totals and single clicks, and {@code rebuild} mends it;
 *   <li>TOTALS-6 days of the shop are cut in the zone of the first fold until {@code rebuild} cuts them anew; a reading says
 *       in which;
 *   <li>TOTALS-7 {@code forget} drops single clicks of days of the shop that ended by then, and changes no total; what it
 *       dropped stays in every total through later checks, rebuilds and late arrivals;
 *   <li>TOTALS-8 one shop never sees another's totals.
 * </ul>
 *
 * <p>Where a zone is asked for, it is the shop's own, and counts only while the shop's days were never cut. Thread-safe.
 */
@DrivenPort
public interface ClickTotals {

    /**
     * Reads totals, in one round trip where the store allows.
     *
     * @param shop the shop
     * @param zone the shop's zone
     * @param range what is wanted
     * @return at least what is wanted, as of one moment
     */
    ClickTally read(ShopId shop, ZoneId zone, TallyRange range);

    /**
     * Adds stored batches to the totals, so that readings have less to add up. Meant for a host's timer, every few seconds.
     *
     * @param zones gives a shop's zone
     * @param limit how many batches at most, 1 or more
     * @return what was done; fewer batches than the limit mean that no more was waiting or another node was at it
     */
    FoldRun fold(Function<ShopId, ZoneId> zones, int limit);

    /**
     * Compares totals with every single click that is still there. Takes seconds for millions of clicks.
     *
     * @param shop the shop
     * @param zone the shop's zone
     * @return whether they are equal
     */
    TotalsCheck check(ShopId shop, ZoneId zone);

    /**
     * Makes totals anew out of single clicks; for a shop whose zone changed, and after a check that found differences.
     *
     * @param shop the shop
     * @param zone the zone its days are cut in from now on
     */
    void rebuild(ShopId shop, ZoneId zone);

    /**
     * Drops old single clicks and keeps their totals.
     *
     * @param shop the shop
     * @param zone the shop's zone
     * @param before a time; only whole days of the shop that ended by then are dropped
     * @return how many single clicks were dropped
     */
    long forget(ShopId shop, ZoneId zone, Instant before);
}
