package io.ordertochat.form;

/** Digits, signs and blanks as a Japanese keyboard writes them. */
final class FullWidth {

    private static final char FIRST = '\uFF01';
    private static final char LAST = '\uFF5E';
    private static final int DISTANCE_TO_ASCII = FIRST - '!';

    private FullWidth() {}

    /** The text in ASCII as far as it goes, itself when it is ASCII; everything else stays. */
    static String narrowed(String text) {
        if (TypedText.isAscii(text)) {
            return text;
        }
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            narrow.append(narrowed(text.charAt(i)));
        }
        return narrow.toString();
    }

    private static char narrowed(char c) {
        if (c >= FIRST && c <= LAST) {
            return (char) (c - DISTANCE_TO_ASCII);
        }
        return switch (c) {
            case '\u3000' -> ' ';
            case '\u2010', '\u2011', '\u2212', '\u30FC' -> '-';
            default -> c;
        };
    }
}
