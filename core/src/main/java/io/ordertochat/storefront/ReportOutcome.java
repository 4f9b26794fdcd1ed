package io.ordertochat.storefront;

/** What came of clicks that a page told of. */
public sealed interface ReportOutcome {

    /**
     * Every click is stored.
     *
     * @param added how many were new
     * @param repeated how many had been stored before, or came twice
     * @param unknownProducts how many of all these named a product that the catalogue does not sell; they are stored without it
     */
    record Stored(int added, int repeated, int unknownProducts) implements ReportOutcome {}

    /** There is no such shop, and nothing was stored. */
    record UnknownShop() implements ReportOutcome {}
}
