package io.ordertochat.http;

/**
 * How often one client may ask.
 *
 * @param perMinute how many requests a minute brings, from 1 to a million
 * @param burst how many may come at once after a pause, from 1 to a million
 */
public record Rate(int perMinute, int burst) {

    private static final int MOST = 1_000_000;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when a number is below 1 or above a million
     */
    public Rate {
        if (perMinute < 1 || perMinute > MOST || burst < 1 || burst > MOST) {
            throw new IllegalArgumentException("rate: got " + perMinute + " per minute, burst " + burst + "; use 1 to "
                    + MOST + " for both, or leave the group without a rate");
        }
    }
}
