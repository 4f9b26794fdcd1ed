package io.ordertochat.click;

import java.time.Instant;
import java.util.Objects;

/**
 * A place in a shop's clicks, newest first.
 *
 * @param at time of the last click seen
 * @param id id of the last click seen; what comes next has that time and a smaller id, or an earlier time
 */
public record ClickCursor(Instant at, String id) {

    private static final ClickCursor NEWEST = new ClickCursor(Instant.parse("2200-01-01T00:00:00Z"), "");

    /** Checks that both parts are there. */
    public ClickCursor {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(id, "id");
    }

    /**
     * Before the newest click.
     *
     * @return the cursor
     */
    public static ClickCursor newest() {
        return NEWEST;
    }

    /**
     * Right after a click, towards older ones.
     *
     * @param click the last click seen
     * @return the cursor
     */
    public static ClickCursor after(Click click) {
        return new ClickCursor(click.at(), click.id().value());
    }
}
