package io.ordertochat.form;

/**
 * Piles of combining marks on one character, higher than any script has use for. They overprint the lines around them, and
 * bringing marks into their order takes a time that grows with the square of a pile's height: to refuse them is what keeps
 * normalizing linear. The limit is that of the Unicode Stream-Safe Text Format.
 */
final class MarkPiles {

    private static final int HIGHEST = 30;
    private static final int FIRST_MARK = 0x300;

    private MarkPiles() {}

    static boolean standIn(String text) {
        int marks = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > HIGHEST) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static boolean isMark(int c) {
        return switch (c < FIRST_MARK ? Character.UNASSIGNED : Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> isHalfWidthVoicing(c);
        };
    }

    /** No marks by themselves, but normal form KC makes marks of them. */
    private static boolean isHalfWidthVoicing(int c) {
        return c == 0xFF9E || c == 0xFF9F;
    }
}
