package io.ordertochat.click;

import io.ordertochat.port.AdapterException;
import io.ordertochat.port.DrivenPort;
import io.ordertochat.shop.ShopId;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where single clicks are kept. Rules (docs/ports/click-log.md):
 *
 * <ul>
 *   <li>CLICK-1 a click id counts once per shop, whether it comes twice in a batch, in two batches, or from two nodes at once;
 *       the first one stays as it is; {@code append} answers how many were new;
 *   <li>CLICK-2 a batch is stored whole or not at all, together with its share of {@link ClickTotals}; {@code append} joins
 *       the unit of work around it;
 *   <li>CLICK-3 what is found equals what was appended, with the time in whole milliseconds, in whatever order clicks arrive;
 *   <li>CLICK-4 {@code search} goes from the newest to the oldest, of one time from the greatest id to the smallest in ASCII
 *       order, and a page after a page misses and repeats nothing while clicks arrive;
 *   <li>CLICK-5 every condition of a filter holds, and every character of its text stands for itself;
 *   <li>CLICK-6 one shop never sees another's clicks;
 *   <li>CLICK-7 a page holds 1 to 1,000 clicks; any other limit is refused.
 * </ul>
 *
 * <p>Thread-safe.
 */
@DrivenPort
public interface ClickLog {

    /** The most clicks on a page. */
    int MAX_PAGE = 1_000;

    /**
     * Stores clicks.
     *
     * @param shop the shop
     * @param clicks any number of them
     * @return how many were new
     * @throws AdapterException when the store fails; send the same clicks again
     */
    int append(ShopId shop, List<Click> clicks);

    /**
     * A page of clicks, newest first.
     *
     * @param shop the shop
     * @param filter which ones
     * @param after where the last page ended
     * @param limit how many at most, 1 to 1,000
     * @return the clicks
     * @throws IllegalArgumentException when the limit is below 1 or above 1,000
     */
    List<Click> search(ShopId shop, ClickFilter filter, ClickCursor after, int limit);

    /**
     * Reads every click of a filter, newest first, a page at a time, so that any number of them takes the memory of one page.
     * Clicks that arrive meanwhile may be among them or not.
     *
     * @param shop the shop
     * @param filter which ones
     * @param reader called for each click
     */
    default void each(ShopId shop, ClickFilter filter, Consumer<Click> reader) {
        ClickCursor cursor = ClickCursor.newest();
        List<Click> page = search(shop, filter, cursor, MAX_PAGE);
        while (!page.isEmpty()) {
            page.forEach(reader);
            cursor = ClickCursor.after(page.get(page.size() - 1));
            page = page.size() < MAX_PAGE ? List.of() : search(shop, filter, cursor, MAX_PAGE);
        }
    }
}
