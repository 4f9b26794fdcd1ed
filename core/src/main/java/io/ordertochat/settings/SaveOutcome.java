package io.ordertochat.settings;

/** What came of saving settings. */
public sealed interface SaveOutcome {

    /**
     * The settings are saved.
     *
     * @param version their version
     */
    record Saved(int version) implements SaveOutcome {}

    /**
     * Somebody else saved first; nothing was changed.
     *
     * @param current the version that is current now
     */
    record ChangedMeanwhile(int current) implements SaveOutcome {}
}
