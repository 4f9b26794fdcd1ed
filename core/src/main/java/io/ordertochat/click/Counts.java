package io.ordertochat.click;

import java.util.Arrays;
import java.util.function.Consumer;

/** Whole numbers by position, zero wherever nothing was said; for example the clicks of the 96 quarter hours of a day. */
public final class Counts {

    private final int[] values;

    private Counts(int[] values) {
        this.values = values;
    }

    /**
     * Copies numbers.
     *
     * @param values the numbers from position 0 on
     * @return the counts
     */
    public static Counts of(int... values) {
        return new Counts(values.clone());
    }

    /**
     * Numbers that are written once, without a copy.
     *
     * @param length how many there are
     * @param writer writes them; it must not keep the array
     * @return the counts
     */
    public static Counts written(int length, Consumer<int[]> writer) {
        int[] values = new int[length];
        writer.accept(values);
        return new Counts(values);
    }

    /**
     * One number.
     *
     * @param position from 0 on; a negative one gives zero
     * @return what is there, zero beyond the last one said
     */
    public int at(int position) {
        return position >= 0 && position < values.length ? values[position] : 0;
    }

    /**
     * How far the numbers go.
     *
     * @return the position after the last one that may be other than zero
     */
    public int length() {
        return values.length;
    }

    /**
     * Everything together.
     *
     * @return the sum
     */
    public long sum() {
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && Arrays.equals(trimmed(), counts.trimmed());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(trimmed());
    }

    @Override
    public String toString() {
        return Arrays.toString(trimmed());
    }

    private int[] trimmed() {
        int end = values.length;
        while (end > 0 && values[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(values, end);
    }
}
