package io.ordertochat.http.export;

import java.util.ArrayList;
import java.util.List;

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

    /** Whether a spreadsheet takes the text as it stands, told by one look at each character; most texts are so. */
    static boolean isPlainForSheet(String text) {
        int end = text.length();
        if (end > LONGEST || text.charAt(0) == ' ' || text.charAt(end - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE || (c == '_' && i + 1 < end && text.charAt(i + 1) == 'x')) {
                return false;
            }
        }
        return true;
    }

    /** For a spreadsheet: line breaks are line feeds, and what is longer than a cell ends in an ellipsis. */
    static String forSheet(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        String fitting = lines.length() <= LONGEST ? lines : cut(lines);
        for (int i = 0; i < fitting.length(); i++) {
            if (isLost(fitting, i)) {
                return replaced(fitting);
            }
        }
        return fitting;
    }

    private static String cut(String text) {
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isLost(text, i)) {
                out.setCharAt(i, LOST);
            }
        }
        return out.toString();
    }

    /** Whether spreadsheets take the text as it stands, all of it: no blank at an end, nothing that looks like an escape. */
    static boolean isSimple(String text) {
        if (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1))) {
            return false;
        }
        for (int at = text.indexOf("_x"); at >= 0; at = text.indexOf("_x", at + 1)) {
            if (isEscape(text, at)) {
                return false;
            }
        }
        return true;
    }

    /** The text in pieces, none of which holds an escape. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf("_x"); at >= 0; at = text.indexOf("_x", at + 1)) {
            if (isEscape(text, at)) {
                pieces.add(text.substring(from, at + 1));
                from = at + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
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
     * these for the separator; blanks, apostrophes and quotes between such a place and the sign change nothing. So does a tab or
     * line break at the very start. Who reads the file with a program takes away the one apostrophe right in front of such a sign.
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
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == '\t' || c == '\r' || c == '\n';
            if ((begins && TRIGGERS.indexOf(c) >= 0) || (first && blank)) {
                out.append('\'');
            }
            first &= c == '\'';
            begins = blank || c == ';' || (begins && (c == ' ' || c == '\'' || c == '"'));
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
