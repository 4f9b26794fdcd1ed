package io.ordertochat.channel;

import java.util.Objects;

/**
 * Whether a channel has a button of one kind, and where it is shown. Switched off it keeps its rules.
 *
 * @param on whether there is such a button
 * @param rules where it is shown
 */
public record ButtonPlacement(boolean on, VisibilityRules rules) {

    /** Shown everywhere. */
    public static final ButtonPlacement EVERYWHERE = new ButtonPlacement(true, VisibilityRules.ALWAYS);

    /** Checks that there are rules. */
    public ButtonPlacement {
        Objects.requireNonNull(rules, "rules");
    }

    /**
     * The same place switched on or off.
     *
     * @param value whether there is such a button
     * @return the changed placement
     */
    public ButtonPlacement withOn(boolean value) {
        return new ButtonPlacement(value, rules);
    }
}
