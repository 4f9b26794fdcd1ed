package io.ordertochat.jdbc;

import io.ordertochat.click.Counts;
import io.ordertochat.click.ProductSheet;
import io.ordertochat.click.ProductSheet.Days;

/** Thirty-two days of a product as text: their clicks, a slash, the quarter hours of their first clicks. */
final class ProductDaysText {

    private ProductDaysText() {}

    static void write(Days days, StringBuilder out) {
        Counts clicks = days.clicks();
        Counts firsts = days.firsts();
        CountsText.write(clicks, out);
        out.append('/');
        int[] known = new int[ProductSheet.BLOCK_DAYS];
        for (int day = 0; day < known.length; day++) {
            known[day] = clicks.at(day) == 0 ? 0 : firsts.at(day);
        }
        CountsText.write(Counts.of(known), out);
    }

    /** Adds what stands between two places of a text. */
    static void addTo(Days days, String text, int from, int to) {
        int slash = text.indexOf('/', from);
        if (slash >= 0 && slash < to) {
            CountsText.each(text, from, slash, (day, count) -> days.add(day, count, 0));
            CountsText.each(text, slash + 1, to, (day, first) -> days.add(day, 0, first));
        }
    }
}
