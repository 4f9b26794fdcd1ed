package io.ordertochat.click;

/**
 * What one run of folding did.
 *
 * @param shops how many shops it worked for
 * @param batches how many stored batches went into the totals
 * @param clicks how many clicks these held
 */
public record FoldRun(int shops, int batches, long clicks) {

    /**
     * Both runs together.
     *
     * @param other another run
     * @return the sum of each figure
     */
    public FoldRun plus(FoldRun other) {
        return new FoldRun(shops + other.shops, batches + other.batches, clicks + other.clicks);
    }
}
