package io.ordertochat.analytics;

/** Where a figure goes, beside the period before. */
public enum Trend {
    /** There was nothing before. */
    NEW("new"),
    /** More than ten of a hundred more. */
    UP("up"),
    /** More than ten of a hundred less. */
    DOWN("down"),
    /** Neither, or nothing at all. */
    FLAT("flat");

    private static final double UPPER = 11;
    private static final double LOWER = 9;
    private static final double WHOLE = 10;

    private final String code;

    Trend(String code) {
        this.code = code;
    }

    /**
     * Its name outside Java.
     *
     * @return such as {@code up}
     */
    public String code() {
        return code;
    }

    /**
     * Compares two figures.
     *
     * @param current the figure
     * @param previous the figure of the period before
     * @return the direction
     */
    public static Trend of(double current, double previous) {
        if (previous == 0) {
            return current > 0 ? NEW : FLAT;
        }
        // In tenths, so that whole numbers are compared exactly.
        if (WHOLE * current > UPPER * previous) {
            return UP;
        }
        return WHOLE * current < LOWER * previous ? DOWN : FLAT;
    }
}
