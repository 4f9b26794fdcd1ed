package io.ordertochat.message;

/** Text in which nothing is a formatting marker, a list or quote starter, or a link. Characters keep their places. */
final class InertText {

    private static final char ASTERISK_OPERATOR = '\u2217';
    private static final char FULLWIDTH_LOW_LINE = '\uff3f';
    private static final char TILDE_OPERATOR = '\u223c';
    private static final char LEFT_QUOTE = '\u2018';
    private static final char RATIO = '\u2236';
    private static final char ONE_DOT_LEADER = '\u2024';
    private static final char HYPHEN = '\u2010';
    private static final char SINGLE_ANGLE_QUOTE = '\u203a';

    private InertText() {}

    static String of(String line) {
        StringBuilder inert = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char replaced = switch (c) {
                case '*', '_', '~', '`' -> marker(line, i);
                case ':' -> line.startsWith("//", i + 1) ? RATIO : c;
                case '.' -> isBeforeLetters(line, i) || isAfterWww(line, i) ? ONE_DOT_LEADER : c;
                case '\u3002', '\uff0e', '\uff61' -> isBeforeAsciiLetters(line, i) ? ONE_DOT_LEADER : c;
                default -> c;
            };
            if (replaced != c) {
                inert.setCharAt(i, replaced);
            }
        }
        disarmStart(line, inert);
        return inert.toString();
    }

    /** Only markers that could act are replaced. */
    static String withoutMarkers(String line) {
        StringBuilder inert = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            inert.setCharAt(i, marker(line, i));
        }
        String shown = inert.toString();
        return shown.equals(line) ? line : shown;
    }

    private static char marker(String line, int at) {
        char c = line.charAt(at);
        char lookAlike = switch (c) {
            case '*' -> ASTERISK_OPERATOR;
            case '_' -> FULLWIDTH_LOW_LINE;
            case '~' -> TILDE_OPERATOR;
            case '`' -> LEFT_QUOTE;
            default -> c;
        };
        return lookAlike == c || isInsideWord(line, at) ? c : lookAlike;
    }

    private static void disarmStart(String line, StringBuilder inert) {
        if (line.startsWith(">")) {
            inert.setCharAt(0, SINGLE_ANGLE_QUOTE);
        } else if (line.startsWith("-") && endsOrBlankAt(line, 1)) {
            inert.setCharAt(0, HYPHEN);
        } else {
            int digits = 0;
            while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
                digits++;
            }
            if (digits > 0 && line.startsWith(".", digits) && endsOrBlankAt(line, digits + 1)) {
                inert.setCharAt(digits, ONE_DOT_LEADER);
            }
        }
    }

    private static boolean endsOrBlankAt(String line, int at) {
        return at == line.length() || line.charAt(at) == ' ';
    }

    // Only ASCII neighbours count: how clients see word boundaries in other scripts is not documented.
    private static boolean isInsideWord(String line, int at) {
        return at > 0
                && at + 1 < line.length()
                && Ascii.isLetterOrDigit(line.charAt(at - 1))
                && Ascii.isLetterOrDigit(line.charAt(at + 1));
    }

    private static boolean isBeforeLetters(String line, int dot) {
        int first = dot + 1;
        if (first >= line.length() || !Character.isLetter(line.codePointAt(first))) {
            return false;
        }
        int second = line.offsetByCodePoints(first, 1);
        return second < line.length() && continuesWord(line.codePointAt(second));
    }

    private static boolean isAfterWww(String line, int dot) {
        return line.regionMatches(true, dot - 3, "www", 0, 3);
    }

    private static boolean continuesWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isBeforeAsciiLetters(String line, int stop) {
        return stop + 2 < line.length()
                && Ascii.isLetter(line.charAt(stop + 1))
                && Ascii.isLetter(line.charAt(stop + 2));
    }
}
