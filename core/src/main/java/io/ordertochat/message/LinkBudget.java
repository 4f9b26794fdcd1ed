package io.ordertochat.message;

/**
 * How long a chat link may be, counted in characters of the whole encoded address. No limit is published for
 * {@code wa.me}; 2,000 passes everywhere we know of, 4,000 is where shops' reports of cut messages begin.
 *
 * @param characters 500 to 4,000
 */
public record LinkBudget(int characters) {

    /** The smallest budget that can always carry a reference. */
    public static final int MIN = 500;

    /** The largest budget. */
    public static final int MAX = 4_000;

    /** 2,000 characters. */
    public static final LinkBudget DEFAULT = new LinkBudget(2_000);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when the budget is out of range
     */
    public LinkBudget {
        if (characters < MIN || characters > MAX) {
            throw new IllegalArgumentException(
                    "link budget: got " + characters + " characters; use " + MIN + " to " + MAX);
        }
    }
}
