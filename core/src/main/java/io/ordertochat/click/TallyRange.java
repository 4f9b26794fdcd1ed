package io.ordertochat.click;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wanted of {@link ClickTotals}.
 *
 * @param quarters days of UTC whose quarter hours are wanted; up to two stretches
 * @param products days of the shop whose products are wanted; up to two stretches
 * @param productsOf the button that products' clicks are counted of; empty for all buttons together
 */
public record TallyRange(List<DaySpan> quarters, List<DaySpan> products, Optional<EntryPointId> productsOf) {

    private static final int MOST = 2;

    /**
     * Makes one of each where stretches meet.
     *
     * @throws IllegalArgumentException when more than two stretches remain
     */
    public TallyRange {
        quarters = few(quarters);
        products = few(products);
        Objects.requireNonNull(productsOf, "productsOf");
    }

    private static List<DaySpan> few(List<DaySpan> spans) {
        List<DaySpan> merged = DaySpan.merged(spans);
        if (merged.size() > MOST) {
            throw new IllegalArgumentException(
                    "tally range: got " + merged.size() + " stretches of days; give up to two");
        }
        return List.copyOf(merged);
    }
}
