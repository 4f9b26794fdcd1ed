package io.ordertochat.jdbc;

/**
 * The body of a row of {@code o2c_click_product}: a line for each product, or for each product and button, with tabs between,
 * then what is said about it. What has another form is passed over.
 */
final class ProductLines {

    private ProductLines() {}

    /** Hears of each line, and where in the text stands what it says; no button ("") where all are meant. */
    @FunctionalInterface
    interface Reader {

        void line(String product, String button, int from, int to);
    }

    static void each(String text, boolean eachButton, Reader reader) {
        walk(text, eachButton, "", reader);
    }

    /** Only the lines of one button. */
    static void of(String wanted, String text, Reader reader) {
        walk(text, true, wanted, reader);
    }

    private static void walk(String text, boolean eachButton, String wanted, Reader reader) {
        int start = 0;
        int end = text.indexOf('\n');
        while (end >= 0) {
            int tab = text.indexOf('\t', start);
            int second = eachButton && tab >= 0 ? text.indexOf('\t', tab + 1) : tab;
            boolean wellFormed = tab >= 0 && second >= 0 && second < end;
            if (wellFormed && (wanted.isEmpty() || isAt(text, tab + 1, second, wanted))) {
                String button = eachButton ? text.substring(tab + 1, second) : "";
                reader.line(text.substring(start, tab), button, second + 1, end);
            }
            start = end + 1;
            end = text.indexOf('\n', start);
        }
    }

    private static boolean isAt(String text, int from, int to, String wanted) {
        return to - from == wanted.length() && text.startsWith(wanted, from);
    }
}
