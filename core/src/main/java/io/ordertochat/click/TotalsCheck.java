package io.ordertochat.click;

import java.util.List;

/** What comparing totals with single clicks found. */
public sealed interface TotalsCheck {

    /**
     * They say the same.
     *
     * @param clicks how many single clicks were compared
     */
    record Equal(long clicks) implements TotalsCheck {}

    /**
     * They differ; {@link ClickTotals#rebuild} mends it.
     *
     * @param clicks how many single clicks were compared
     * @param differences up to 100 of them, each naming day, button and figures
     */
    record Different(long clicks, List<String> differences) implements TotalsCheck {

        /** Copies the list. */
        public Different {
            differences = List.copyOf(differences);
        }
    }
}
