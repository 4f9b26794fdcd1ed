package io.ordertochat.http.export;

/**
 * Texts as files can hold them. What no file can hold becomes {@code U+FFFD}, the sign for a character that could not be shown:
 * control characters other than tab and line breaks, half surrogate pairs, {@code U+FFFE} and {@code U+FFFF}.
 */
final class CellText {

    /** The most a spreadsheet's cell holds. */
    static final int LONGEST = 32_767;

    private static final char LOST = '\uFFFD';
    private static final String CUT = "…";
    private static final String TRIGGERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private CellText() {}

    /**
     * For a spreadsheet: line breaks are line feeds, blanks at the ends are kept, what looks like the escape of a character is
     * not read as one, and what is longer than a cell ends in an ellipsis.
     */
    static String forSheet(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        String fitting = lines.length() <= LONGEST ? lines : cut(lines);
        return needsCare(fitting) ? cared(fitting) : fitting;
    }

    private static String cut(String text) {
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static boolean needsCare(String text) {
        int end = text.length();
        if (isBlank(text.charAt(0)) || isBlank(text.charAt(end - 1))) {
            return true;
        }
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' || isEscape(text, i) || isLost(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static String cared(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int last = text.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if (isEscape(text, i)) {
                out.append("_x005F_");
            } else if (isBlank(c) && (i == 0 || i == last)) {
                out.append(c == ' ' ? "_x0020_" : c == '\t' ? "_x0009_" : "_x000A_");
            } else {
                out.append(isLost(text, i) ? LOST : c);
            }
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    // Spreadsheets read _x0041_ as the letter A.
    private static boolean isEscape(String text, int at) {
        if (text.charAt(at) != '_'
                || at + 7 > text.length()
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    /**
     * Appends a text as one value of comma-separated values. A sign that would make a spreadsheet calculate gets an apostrophe
     * in front of it where a value may begin: at the start, and after a semicolon, tab or line break, as some programs take
     * these for the separator. Who reads the file with a program takes one apostrophe away where one or more of them stand
     * between such a place and such a sign.
     */
    static void appendCsv(String text, StringBuilder out) {
        if (isPlain(text)) {
            out.append(text);
            return;
        }
        boolean quoted = needsQuotes(text);
        if (quoted) {
            out.append('"');
        }
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == '\t' || c == '\r' || c == '\n';
            if ((begins && TRIGGERS.indexOf(c) >= 0) || (i == 0 && blank)) {
                out.append('\'');
            }
            begins = blank || c == ';' || (begins && (c == ' ' || c == '\''));
            if (c == '"') {
                out.append('"');
            }
            out.append(isLost(text, i) ? LOST : c);
        }
        if (quoted) {
            out.append('"');
        }
    }

    // Most texts: nothing in them needs a look.
    private static boolean isPlain(String text) {
        if (!Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '-' && c != ' ') || c == ';' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return text.charAt(text.length() - 1) != ' ';
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';' || c == '\t') {
                return true;
            }
        }
        return text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ';
    }

    private static boolean isLost(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c != '\t' && c != '\n' && c != '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= 0xfffe;
    }
}
