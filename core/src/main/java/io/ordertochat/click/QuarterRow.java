package io.ordertochat.click;

import java.util.Objects;

/**
 * Clicks of one UTC day by quarter hour. Several rows of the same day, button, device and agent add up.
 *
 * @param utcDay the day in UTC, counted from 1 January 1970
 * @param entryPoint the button
 * @param device what they came from
 * @param agent who clicked
 * @param clicks how many in each of the day's 96 quarter hours
 */
public record QuarterRow(int utcDay, EntryPointId entryPoint, DeviceClass device, AgentClass agent, Counts clicks) {

    /** Quarter hours in a day of UTC. */
    public static final int QUARTERS = 96;

    /** Milliseconds in a quarter hour. */
    public static final long QUARTER_MILLIS = 900_000;

    /** Checks that no part is null. */
    public QuarterRow {
        Objects.requireNonNull(entryPoint, "entryPoint");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(clicks, "clicks");
    }
}
