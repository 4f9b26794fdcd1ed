package io.ordertochat.click;

/** What came of recording clicks. */
public sealed interface RecordOutcome {

    /**
     * Every click is stored.
     *
     * @param added how many were new
     * @param repeated how many had been stored before, or came twice
     */
    record Recorded(int added, int repeated) implements RecordOutcome {}

    /** There is no such shop, and nothing was stored. */
    record UnknownShop() implements RecordOutcome {}
}
