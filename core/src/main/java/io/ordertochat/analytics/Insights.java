package io.ordertochat.analytics;

import io.ordertochat.click.ProductTotal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands out.
 *
 * @param strongest the button with most clicks in the range; empty when there were none
 * @param repeated how many products were clicked more than once in the range
 * @param mostRepeated the first five of them with their clicks, most clicks first
 * @param today clicks of today until now
 * @param todayBeside today beside yesterday until the same time
 */
public record Insights(
        Optional<RankedEntryPoint> strongest,
        int repeated,
        List<ProductTotal> mostRepeated,
        long today,
        Comparison todayBeside) {

    /** Copies the list. */
    public Insights {
        Objects.requireNonNull(strongest, "strongest");
        Objects.requireNonNull(todayBeside, "todayBeside");
        mostRepeated = List.copyOf(mostRepeated);
    }
}
