package io.ordertochat.jdbc;

/** Text with a line for each button: its id, a tab, what is said about it. */
final class ButtonLines {

    private ButtonLines() {}

    /** Hears of each line, and where in the text stands what it says. */
    @FunctionalInterface
    interface Reader {

        void line(String button, int from, int to);
    }

    static void each(String text, Reader reader) {
        int start = 0;
        int tab = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                tab = i;
            } else if (c == '\n') {
                if (tab >= start) {
                    reader.line(text.substring(start, tab), tab + 1, i);
                }
                start = i + 1;
            }
        }
    }

    /** What is said about one button; empty for nothing. */
    static String of(String button, String text) {
        for (int start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
            int tab = start + button.length();
            if (text.startsWith(button, start) && tab < text.length() && text.charAt(tab) == '\t') {
                return text.substring(tab + 1, text.indexOf('\n', tab));
            }
        }
        return "";
    }
}
