package io.ordertochat.examples.corporate;

import io.ordertochat.checkout.CheckoutOutcome;
import io.ordertochat.checkout.CheckoutSubmission;
import io.ordertochat.checkout.Checkouts;
import io.ordertochat.checkout.RequestedLine;

/** The shop's own rule around the library's checkout: companies order at least ten pieces. */
public final class CorporateCheckouts {

    /** The fewest pieces in one order. */
    public static final int FEWEST = 10;

    private final Checkouts checkouts;

    /**
     * Puts the rule before a checkout.
     *
     * @param checkouts the library's use case
     */
    public CorporateCheckouts(Checkouts checkouts) {
        this.checkouts = checkouts;
    }

    /**
     * Takes a checkout.
     *
     * @param submission what the customer sent
     * @return the library's answer, or that it is too little
     */
    public Answer submit(CheckoutSubmission submission) {
        int pieces =
                submission.lines().stream().mapToInt(RequestedLine::quantity).sum();
        return pieces < FEWEST ? new Answer.TooFew(FEWEST - pieces) : new Answer.Taken(checkouts.submit(submission));
    }

    /** What the shop's checkout answers. */
    public sealed interface Answer {

        /**
         * The checkout went on.
         *
         * @param outcome what came of it
         */
        record Taken(CheckoutOutcome outcome) implements Answer {}

        /**
         * The order is too small; the library was not asked.
         *
         * @param missing how many pieces more it takes
         */
        record TooFew(int missing) implements Answer {}
    }
}
