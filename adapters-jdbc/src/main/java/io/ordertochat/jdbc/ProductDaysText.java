package io.ordertochat.jdbc;

import io.ordertochat.click.Counts;
import io.ordertochat.click.ProductSheet;
import io.ordertochat.click.ProductSheet.Days;

/** Thirty-two days of a product as text: their clicks, a slash, the quarter hours of their first clicks. */
final class ProductDaysText {

    private ProductDaysText() {}

    static String write(Days days) {
        StringBuilder out = new StringBuilder(160);
        CountsText.write(days.clicks(), out);
        out.append('/');
        CountsText.write(days.firsts(), out);
        return out.toString();
    }

    static Counts clicks(String text) {
        return CountsText.read(text, 0, Math.max(0, text.indexOf('/')), ProductSheet.BLOCK_DAYS);
    }

    static Counts firsts(String text) {
        return CountsText.read(text, text.indexOf('/') + 1, text.length(), ProductSheet.BLOCK_DAYS);
    }

    static Days read(String text) {
        Days days = new Days();
        Counts clicks = clicks(text);
        Counts firsts = firsts(text);
        for (int day = 0; day < ProductSheet.BLOCK_DAYS; day++) {
            days.add(day, clicks.at(day), firsts.at(day));
        }
        return days;
    }
}
