package io.ordertochat.jdbc;

/** Text with a line for each button: its id, a tab, what is said about it. What has another form is passed over. */
final class ButtonLines {

    private ButtonLines() {}

    /** Hears of each line, and where in the text stands what it says. */
    @FunctionalInterface
    interface Reader {

        void line(String button, int from, int to);
    }

    static void each(String text, Reader reader) {
        int start = 0;
        int end = text.indexOf('\n');
        while (end >= 0) {
            int tab = text.indexOf('\t', start);
            if (tab >= start && tab < end) {
                reader.line(text.substring(start, tab), tab + 1, end);
            }
            start = end + 1;
            end = text.indexOf('\n', start);
        }
    }
}
