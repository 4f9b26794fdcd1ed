package io.ordertochat.message;

/** Text without what cannot be seen: controls, direction marks, fillers; line breaks and blanks brought to one form. */
final class VisibleText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int BLACK_FLAG = 0x1f3f4;
    private static final int NOTHING = -1;

    // The longest canonical composition takes four code points to one.
    private static final int MOST_COMPOSED = 4;
    private static final int MOST_JOINED = 16;

    private VisibleText() {}

    /** What is needed of a text that is cut at so many code points once it is composed; a prefix of a long text. */
    static String of(String text, int maxCodePoints) {
        long enough = 2L * MOST_COMPOSED * maxCodePoints + 64;
        StringBuilder out = new StringBuilder((int) Math.min(text.length() + 16L, enough + 16));
        String gap = "";
        int last = NOTHING;
        for (int i = 0; i < text.length() && out.length() < enough; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isLineBreak(c)) {
                gap = " / ";
                last = NOTHING;
            } else if (isBlank(c)) {
                gap = gap.isEmpty() ? " " : gap;
                last = NOTHING;
            } else if (isSeen(c, last)) {
                out.append(out.length() == 0 ? "" : gap);
                gap = "";
                last = Character.getType(c) == Character.SURROGATE ? 0xfffd : c;
                out.appendCodePoint(last);
            }
        }
        return out.toString();
    }

    /** An end at or before the given one that does not take an accent or a joined emoji apart. */
    static int wholeCharacterEnd(String text, int end) {
        int whole = end;
        for (int steps = 0; steps < MOST_JOINED && whole > 0; steps++) {
            if (!isExtension(text.codePointAt(whole)) && text.charAt(whole - 1) != ZERO_WIDTH_JOINER) {
                return whole;
            }
            whole = text.offsetByCodePoints(whole, -1);
        }
        return whole > 0 ? whole : end;
    }

    /** Characters that take no room although they are counted as letters or marks. */
    static boolean isInvisible(int c) {
        return c == 0x034f || c == 0x3164 || c == 0xffa0 || isVariationSelector(c);
    }

    private static boolean isSeen(int c, int last) {
        if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER || isVariationSelector(c)) {
            return last != NOTHING;
        }
        if (isTag(c)) {
            return last == BLACK_FLAG || isTag(last);
        }
        return !Character.isISOControl(c)
                && !isInvisible(c)
                && (Character.getType(c) != Character.FORMAT || isVisibleFormat(c));
    }

    private static boolean isLineBreak(int c) {
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isBlank(int c) {
        return c == '\t' || Character.isSpaceChar(c) || c == 0x2800;
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef) || (c >= 0x180b && c <= 0x180d);
    }

    private static boolean isTag(int c) {
        return c >= 0xe0020 && c <= 0xe007f;
    }

    /** Arabic, Syriac and Kaithi signs that enclose or mark numbers: of type format, yet drawn. */
    private static boolean isVisibleFormat(int c) {
        return (c >= 0x0600 && c <= 0x0605)
                || c == 0x06dd
                || c == 0x070f
                || c == 0x0890
                || c == 0x0891
                || c == 0x08e2
                || c == 0x110bd
                || c == 0x110cd;
    }

    private static boolean isExtension(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == ZERO_WIDTH_JOINER
                || (c >= 0x1f3fb && c <= 0x1f3ff)
                || isTag(c);
    }
}
