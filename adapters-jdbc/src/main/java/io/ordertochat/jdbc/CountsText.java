package io.ordertochat.jdbc;

import io.ordertochat.click.Counts;

/** Counts as text: the place of the first one, a colon, then the counts with commas between, nothing for zero. */
final class CountsText {

    private CountsText() {}

    static void write(Counts counts, StringBuilder out) {
        int end = counts.length();
        while (end > 0 && counts.at(end - 1) == 0) {
            end--;
        }
        int start = 0;
        while (start < end && counts.at(start) == 0) {
            start++;
        }
        if (start == end) {
            return;
        }
        out.append(start).append(':');
        for (int i = start; i < end; i++) {
            if (i > start) {
                out.append(',');
            }
            if (counts.at(i) != 0) {
                out.append(counts.at(i));
            }
        }
    }

    /** Hears of each count that is not zero. */
    @FunctionalInterface
    interface Reader {

        void count(int place, int count);
    }

    /** Reads what stands between two places of a text. */
    static void each(String text, int from, int to, Reader reader) {
        int place = 0;
        int number = 0;
        boolean minus = false;
        for (int i = from; i <= to; i++) {
            char c = i == to ? ',' : text.charAt(i);
            if (c == ':') {
                place = number;
                number = 0;
            } else if (c == ',') {
                if (number != 0) {
                    reader.count(place, minus ? -number : number);
                }
                place++;
                number = 0;
                minus = false;
            } else if (c == '-') {
                minus = true;
            } else {
                number = number * 10 + c - '0';
            }
        }
    }

    /** A single number between two places of a text. */
    static long number(String text, int from, int to) {
        long number = 0;
        boolean minus = text.charAt(from) == '-';
        for (int i = minus ? from + 1 : from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return minus ? -number : number;
    }

    /** The same as an object; {@code size} is the number of counts there can be. */
    static Counts read(String text, int from, int to, int size) {
        return Counts.written(size, counts -> read(text, from, to, counts));
    }

    // As each(), in a loop of its own: a dashboard does this tens of thousands of times.
    private static void read(String text, int from, int to, int[] counts) {
        int place = 0;
        int number = 0;
        boolean minus = false;
        for (int i = from; i <= to; i++) {
            char c = i == to ? ',' : text.charAt(i);
            if (c == ',') {
                if (number != 0) {
                    counts[place] = minus ? -number : number;
                }
                place++;
                number = 0;
                minus = false;
            } else if (c == ':') {
                place = number;
                number = 0;
            } else if (c == '-') {
                minus = true;
            } else {
                number = number * 10 + c - '0';
            }
        }
    }
}
